import type { Feed, Source } from "#lib/core/model/feed.ts";
import type { Instant } from "#lib/core/model/common.ts";
import { MOST_RULES } from "#lib/core/model/filter.ts";
import { ReaderRule } from "#lib/core/model/subscription.ts";
import type { FieldError } from "./problem.ts";

type Read = { ok: true; rule: ReaderRule } | { ok: false; error: FieldError };

const sourceNamed = (feeds: readonly Feed[], text: string): Source | undefined => {
  const sources = feeds.map(({ source }) => source);
  return (
    sources.find(({ id }) => id.toLowerCase() === text) ??
    sources.find(({ name }) => name.toLowerCase() === text)
  );
};

/** A rule that a reader may have: its end is still to come, and its source is one we read, known by its id from here on. */
export async function readableRule(
  rule: ReaderRule,
  at: Instant,
  feeds: () => Promise<readonly Feed[]>,
): Promise<Read> {
  const refused = (path: string, message: string): Read => ({
    ok: false,
    error: { path, message },
  });
  if (rule.until !== undefined && rule.until <= at)
    return refused("until", `expected an instant to come; ${rule.until} has passed`);
  if (rule.kind !== "source") return { ok: true, rule };
  const source = sourceNamed(await feeds(), rule.value);
  if (!source) {
    const message = `expected a source of ours by id or name; ${JSON.stringify(rule.value)} is none`;
    return refused("value", message);
  }
  // A catalogue may hold ids longer than a reader's row keeps.
  const read = ReaderRule.safeParse({ ...rule, value: source.id });
  return read.success
    ? { ok: true, rule: read.data }
    : refused("value", "this source's id is too long to be kept; tell the operator");
}

export const TOO_MANY_RULES: FieldError = {
  path: "value",
  message: `there are ${MOST_RULES} already; take one away first`,
};
