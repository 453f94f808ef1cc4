import { compileFilter, matches } from "#lib/core/filter/match.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { outlets, type ToldStory } from "#lib/core/model/story.ts";
import { originOfReport } from "#lib/core/origins/share.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import {
  facetsFor,
  newestFirst,
  type StoryFacet,
  type StoryPosition,
} from "#lib/core/stories/facets.ts";
import type { StoryStore } from "#lib/ports.ts";
import type { StoriesQuery, StoryView } from "./schemas/story.ts";
import type { Window } from "./window.ts";

const POSITION = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (sto_\w{1,100})$/;

/** Names the last story a reader was shown, after which the next page starts. */
const writeCursor = ({ firstSeen, id }: StoryPosition): string =>
  Buffer.from(`${firstSeen} ${id}`).toString("base64url");

/** Reads a cursor back; undefined for anything we did not write. */
export const readCursor = (cursor: string): StoryPosition | undefined => {
  const [, firstSeen, id] = POSITION.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (!firstSeen || !id || Number.isNaN(Date.parse(firstSeen))) return undefined;
  const ours =
    instant(new Date(firstSeen)) === firstSeen && writeCursor({ firstSeen, id }) === cursor;
  return ours ? { firstSeen, id } : undefined;
};

export const storyView = ({
  sketch: _,
  ...story
}: ToldStory & { sketch?: unknown }): StoryView => ({
  ...story,
  reports: story.reports.map(({ print: _print, ...report }) => ({
    ...report,
    origin: originOfReport(report),
  })),
  outlets: outlets(story),
  origins: originsOf(story),
});

/** The filter that a query string stands for. */
export const filterOf = (
  query: Pick<StoriesQuery, "topic" | "country" | "pair" | "q">,
): Filter => ({
  ...(query.topic && { topics: query.topic }),
  ...(query.country && { countries: query.country }),
  ...(query.pair && { pairs: query.pair }),
  ...(query.q && { query: query.q }),
});

/** Stories read at once, at first and at most: a filter that most stories fail is asked in ever larger batches. */
const LARGEST_BATCH = 100;

type Stories = { stories: Pick<StoryStore, "listed" | "at"> };

/** The next positions after one, of several lists as if they were one. */
async function nextOf(
  { stories }: Stories,
  facets: readonly StoryFacet[],
  range: Window & { after: StoryPosition | undefined },
  count: number,
): Promise<StoryPosition[]> {
  const lists = await Promise.all(facets.map((facet) => stories.listed(facet, range, count)));
  const each = new Map(
    lists.flat().map((position) => [`${position.firstSeen} ${position.id}`, position]),
  );
  return [...each.values()].toSorted(newestFirst).slice(0, count);
}

/** One page of the stories of a window that pass a filter, newest first. */
export async function listStories(
  stores: Stories,
  asked: { filter: Filter; window: Window; limit: number; after?: StoryPosition | undefined },
): Promise<{ stories: ToldStory[]; cursor?: string }> {
  const { limit, window } = asked;
  const compiled = compileFilter(asked.filter);
  const facets = facetsFor(compiled.filter);
  const found: ToldStory[] = [];
  let { after } = asked;
  // One more than the page holds tells whether there is another.
  for (let batch = limit + 1; found.length <= limit; batch = Math.min(LARGEST_BATCH, 2 * batch)) {
    const positions = await nextOf(stores, facets, { ...window, after }, batch);
    const stories = await stores.stories.at(positions);
    found.push(...stories.filter((story) => matches(compiled, story).matched));
    if (positions.length < batch) break;
    after = positions.at(-1);
  }
  const stories = found.slice(0, limit);
  const last = stories.at(-1);
  return { stories, ...(last && found.length > limit && { cursor: writeCursor(last) }) };
}
