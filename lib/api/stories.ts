import { compileFilter, matches } from "#lib/core/filter/match.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { outlets, type ToldStory } from "#lib/core/model/story.ts";
import { originOfReport } from "#lib/core/origins/share.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import { facetsFor, type StoryPosition } from "#lib/core/stories/facets.ts";
import type { StoryStore } from "#lib/ports.ts";
import type { StoriesQuery, StoryView } from "./schemas/story.ts";
import { walkStories } from "./story-walk.ts";
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

/** Stories read at once, at most: a filter that most stories fail is asked in ever larger batches. */
const LARGEST_BATCH = 100;
/** Stories that one request looks at, at most: more than a usual week has. */
export const MOST_LOOKED_AT = 2000;

type Stories = { stories: Pick<StoryStore, "listed" | "at"> };

async function take<T>(from: AsyncGenerator<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = await from.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

/**
 * One page of the stories of a window that pass a filter, newest first. It looks at so many stories and no more: where
 * that ends it early, the page holds what was found, and its cursor leads on from the last story looked at.
 */
export async function listStories(
  stores: Stories,
  asked: { filter: Filter; window: Window; limit: number; after?: StoryPosition | undefined },
): Promise<{ stories: ToldStory[]; cursor?: string }> {
  const { limit, window, after } = asked;
  const compiled = compileFilter(asked.filter);
  // One more than the page holds tells whether there is another.
  const full = limit + 1;
  const range = { ...window, after };
  const walk = walkStories(stores.stories, facetsFor(compiled.filter), range, full);
  const found: ToldStory[] = [];
  let last: StoryPosition | undefined;
  for (let looked = 0, batch = full; found.length < full; batch *= 2) {
    const count = Math.min(batch, LARGEST_BATCH, MOST_LOOKED_AT - looked);
    if (count === 0) break;
    const positions = await take(walk, count);
    const stories = await stores.stories.at(positions);
    found.push(...stories.filter((story) => matches(compiled, story).matched));
    looked += count;
    last = positions.at(-1);
    if (positions.length < count) {
      last = undefined;
      break;
    }
  }
  const stories = found.slice(0, limit);
  const end = found.length > limit ? stories.at(-1) : last;
  return { stories, ...(end && { cursor: writeCursor(end) }) };
}
