import { type CompiledFilter, compileFilter, matches } from "#lib/core/filter/match.ts";
import { personalFilter } from "#lib/core/filter/personal.ts";
import type { FilterStory } from "#lib/core/filter/story.ts";
import { withoutSources } from "#lib/core/filter/story.ts";
import { canonicalJson } from "#lib/core/hash.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import { originsOf } from "#lib/core/origins/voices.ts";

/** What decides whether a story concerns a reader, and nothing else of them: readers who ask the same have the same. */
export type AlertProfile = {
  filter: Filter;
  mutes: ReaderRule[];
  follows: ReaderRule[];
  minOrigins: number;
};

/** Why a story concerns a reader. Of what is followed by name every fact counts, and its first report is enough. */
export type Concern = {
  reasons: string[];
  followed: boolean;
  /** A story without what the reader excludes: the very same where that is nothing of it. */
  own: <S extends FilterStory>(story: S) => S | undefined;
};

export const profileOf = ({
  filter,
  mutes,
  follows,
  alerts,
}: Pick<Subscription, "filter" | "mutes" | "follows" | "alerts">): AlertProfile => ({
  filter,
  mutes,
  follows,
  minOrigins: alerts.minOrigins,
});

/** One spelling of a profile: equal ones have equal texts. */
export const profileText = ({ filter, mutes, follows, minOrigins }: AlertProfile): string =>
  canonicalJson({
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(mutes.length > 0 && { mutes }),
    ...(follows.length > 0 && { follows }),
    minOrigins,
  });

/** Reads what `profileText` wrote. */
export const readProfile = (text: string): AlertProfile => ({
  filter: {},
  mutes: [],
  follows: [],
  ...(JSON.parse(text) as Partial<AlertProfile> & Pick<AlertProfile, "minOrigins">),
});

const isNamed = ({ filter: { follow } }: CompiledFilter, story: FilterStory): boolean =>
  follow?.stories?.includes(story.id) === true ||
  follow?.threads?.includes(story.threadId) === true;

/** The story without what the reader excludes has the origins that it takes. */
const isConfirmed = (
  { excludedSources }: CompiledFilter,
  story: FilterStory,
  minOrigins: number,
): boolean =>
  minOrigins <= 1 ||
  originsOf(withoutSources(story, excludedSources) ?? story).length >= minOrigins;

/** What `concernOf` asks, of a filter that is ready. */
export const concernIn = (compiled: CompiledFilter, minOrigins: number) => {
  const own: Concern["own"] = (story) => withoutSources(story, compiled.excludedSources);
  return (story: FilterStory): Concern | undefined => {
    const { matched, reasons } = matches(compiled, story);
    if (!matched) return undefined;
    const followed = isNamed(compiled, story);
    return followed || isConfirmed(compiled, story, minOrigins)
      ? { reasons, followed, own }
      : undefined;
  };
};

/** Asks of many stories whether they concern a reader at an instant. Throws on a query that was never checked. */
export const concernOf = (
  profile: AlertProfile,
  now: Instant,
): ((story: FilterStory) => Concern | undefined) =>
  concernIn(compileFilter(personalFilter(profile, now)), profile.minOrigins);
