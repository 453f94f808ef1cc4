import type { Instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import { rulesAt } from "#lib/core/rules/list.ts";
import { tokenise } from "#lib/core/text/tokens.ts";
import { normaliseFilter } from "./normalise.ts";

/** What a query would read as more than letters of a phrase: quotes and the star of a beginning. */
const SIGNS = /[*"“”„\s]+/g;

/** The word or words of a rule as a query may hold them between quotes; empty where no letter is left. */
export const quotable = (text: string): string => {
  const bare = text.replace(SIGNS, " ").trim();
  return tokenise(bare).length > 0 ? bare : "";
};

const valuesOf = (rules: readonly ReaderRule[], kind: ReaderRule["kind"]): string[] =>
  rules.filter((rule) => rule.kind === kind).map((rule) => rule.value);

/** The words of rules as one query in one spelling, beside a query that is there already. */
const queryOf = (rules: readonly ReaderRule[], written = ""): string => {
  const words = valuesOf(rules, "word").map(quotable).filter(Boolean);
  const phrases = [...new Set(words)].toSorted().map((word) => `"${word}"`);
  const before = written.trim() === "" ? [] : phrases.length > 0 ? [`(${written})`] : [written];
  return [...before, ...phrases].join(" OR ");
};

type Targets = NonNullable<Filter["follow"]>;

/** What rules name, beside what is named already. */
const withTargets = (rules: readonly ReaderRule[], named: Targets = {}): Targets => ({
  topics: [...(named.topics ?? []), ...(valuesOf(rules, "topic") as TopicSlug[])],
  sources: [...(named.sources ?? []), ...valuesOf(rules, "source")],
  query: queryOf(rules, named.query),
  stories: [...(named.stories ?? []), ...valuesOf(rules, "story")],
  threads: [...(named.threads ?? []), ...valuesOf(rules, "thread")],
});

/**
 * The filter of a reader's digest at an instant: what they ask for, without what they mute and with what they
 * follow just then, in one spelling. Without such rules it is their filter itself, so that readers who ask the
 * same share a digest.
 */
export const personalFilter = (
  { filter, mutes, follows }: Pick<Subscription, "filter" | "mutes" | "follows">,
  at: Instant,
): Filter => {
  const [muted, followed] = [rulesAt(mutes, at), rulesAt(follows, at)];
  if (muted.length + followed.length === 0) return filter;
  return normaliseFilter({
    ...filter,
    exclude: { ...filter.exclude, ...withTargets(muted, filter.exclude) },
    follow: withTargets(followed, filter.follow),
  });
};
