import { compileFilter, matches } from "#lib/core/filter/match.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { outlets, type Story } from "#lib/core/model/story.ts";
import { originOfReport } from "#lib/core/origins/share.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import type { StoryStore } from "#lib/ports.ts";
import type { StoriesQuery, StoryView } from "./schemas/story.ts";
import type { Window } from "./window.ts";

/** The last story a reader was shown: where the next page starts. */
type Position = { firstSeen: Instant; id: string };

const POSITION = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (sto_\w{1,100})$/;

const writeCursor = ({ firstSeen, id }: Position): string =>
  Buffer.from(`${firstSeen} ${id}`).toString("base64url");

/** Reads a cursor back; undefined for anything we did not write. */
export const readCursor = (cursor: string): Position | undefined => {
  const [, firstSeen, id] = POSITION.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (!firstSeen || !id || Number.isNaN(Date.parse(firstSeen))) return undefined;
  const ours =
    instant(new Date(firstSeen)) === firstSeen && writeCursor({ firstSeen, id }) === cursor;
  return ours ? { firstSeen, id } : undefined;
};

/** Newest first; ids settle what came in together. */
const newestFirst = (a: Position, b: Position): number => {
  if (a.firstSeen !== b.firstSeen) return a.firstSeen < b.firstSeen ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

export const storyView = ({ sketch: _, ...story }: Story): StoryView => ({
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

/** One page of the stories of a window that pass a filter, newest first. */
export async function listStories(
  stores: { stories: Pick<StoryStore, "window"> },
  asked: { filter: Filter; window: Window; limit: number; after?: Position | undefined },
): Promise<{ stories: Story[]; cursor?: string }> {
  const { after, limit, window } = asked;
  // Nothing newer than the position can be on this page: the store need not read it. A position is the caller's
  // word, so it is compared as a number: past the year 9999 instants no longer compare as text.
  const next = after ? Date.parse(after.firstSeen) + 1 : Infinity;
  const to = next < Date.parse(window.to) ? instant(new Date(next)) : window.to;
  const found = await stores.stories.window(window.from, to);
  const filter = compileFilter(asked.filter);
  const rest = found
    .filter((story) => !after || newestFirst(after, story) < 0)
    .toSorted(newestFirst)
    .filter((story) => matches(filter, story).matched);
  const stories = rest.slice(0, limit);
  const last = stories.at(-1);
  return { stories, ...(last && rest.length > limit && { cursor: writeCursor(last) }) };
}
