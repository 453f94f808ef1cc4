import type { Filter } from "#lib/core/model/filter.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type Follow, followOf } from "./follow.ts";
import { normaliseFilter } from "./normalise.ts";
import { type FilterStory, withoutSources } from "./story.ts";

/** A filter made ready to be asked about many stories. */
export type CompiledFilter = {
  /** The filter in its one spelling. */
  filter: Filter;
  clauses: Clause[];
  excludedSources: ReadonlySet<string>;
  /** What passes whatever is asked for, unless it is excluded. */
  follow?: Follow;
};

type Match = {
  matched: boolean;
  /** The clauses that hold, in plain words; none unless matched, none for an empty filter. */
  reasons: string[];
  /** The one clause that kept the story out, when all others hold. */
  nearMiss?: string;
};

/** Makes a filter ready. Throws on a query that `checkQuery` refuses: filters are checked when they come in. */
export const compileFilter = (filter: Filter): CompiledFilter => {
  const normal = normaliseFilter(filter);
  const follow = followOf(normal);
  return {
    filter: normal,
    clauses: clausesOf(normal),
    excludedSources: new Set(normal.exclude?.sources),
    ...(follow && { follow }),
  };
};

/** The story as this reader gets it: without the sources they excluded; undefined when nobody else told it. */
const asReadBy = <S extends FilterStory>(compiled: CompiledFilter, story: S): S | undefined =>
  compiled.excludedSources.size > 0 ? withoutSources(story, compiled.excludedSources) : story;

const MISS: Match = { matched: false, reasons: [] };

/** A lone positive clause that fails is no near miss, or every story would be one. */
const missedBy = (failed: Clause, clauses: readonly Clause[]): Match => {
  const near = !failed.asks || clauses.some((clause) => clause.asks && clause !== failed);
  return near ? { ...MISS, nearMiss: failed.missing } : MISS;
};

const asked = (
  compiled: CompiledFilter,
  story: FilterStory,
  read: FilterStory | undefined,
): Match => {
  const reasons: string[] = [];
  let failed: Clause | undefined;
  for (const clause of compiled.clauses) {
    const why = clause.judge(read ?? story);
    if (why) reasons.push(...why);
    else if (failed || !read) return MISS;
    else failed = clause;
  }
  if (!read) return { ...MISS, nearMiss: "excluded sources alone tell it" };
  return failed ? missedBy(failed, compiled.clauses) : { matched: true, reasons };
};

/** Why the reader follows the story, where nothing keeps it out. */
const followed = (
  { clauses, follow }: CompiledFilter,
  read: FilterStory | undefined,
): string[] | undefined => {
  const why = read && follow?.(read);
  const isOut = why && clauses.some((clause) => !clause.asks && !clause.judge(read));
  return isOut ? undefined : why;
};

const isHeld = ({ holds, judge }: Clause, read: FilterStory): boolean =>
  holds ? holds(read) : judge(read) !== undefined;

/** The story as this reader gets it, where it passes their filter: what `matches` says, without a word why. */
export const passing = <S extends FilterStory>(
  compiled: CompiledFilter,
  story: S,
): S | undefined => {
  const read = asReadBy(compiled, story);
  if (!read) return undefined;
  return compiled.clauses.every((clause) => isHeld(clause, read)) ||
    (compiled.follow && followed(compiled, read))
    ? read
    : undefined;
};

/**
 * Whether a story passes a filter: *or* within a facet, *and* across facets; and why, or what alone it lacked.
 * What the reader follows passes without that, unless it is excluded.
 */
export const matches = (compiled: CompiledFilter, story: FilterStory): Match => {
  const read = asReadBy(compiled, story);
  const why = compiled.follow && followed(compiled, read);
  const match = asked(compiled, story, read);
  return why ? { matched: true, reasons: [...match.reasons, ...why] } : match;
};
