import { facetsOf, newestFirst, type StoryPosition } from "#lib/core/stories/facets.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { StoryStore } from "#lib/ports.ts";
import { type Key, keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { queryRows } from "./query.ts";
import type { Table } from "./table.ts";

const rowsOf = (story: Story): Key[] => [
  ...facetsOf(story).map((facet) => keys.storyInFacet(facet, story)),
  keys.storyInThread(story.threadId, story),
];

const idOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/** Stories as they were read or written, of which it is known that they stand in all their lists. */
const known = new WeakSet<Story>();

/** Notes that a story stands in all its lists, as its row says. */
export const noteListed = (story: Story): void => void known.add(story);

/**
 * The rows of the lists that stories stand in, but for those in which they stood `before`. Of a story from before there
 * were lists, whose row does not say that it is listed, these are all.
 */
export const listRows = (
  stories: readonly Story[],
  before: ReadonlyMap<string, Story> = new Map(),
): Key[] =>
  stories.flatMap((story) => {
    const last = before.get(story.id);
    const there = new Set(last && known.has(last) ? rowsOf(last).map(idOf) : []);
    return rowsOf(story).filter((row) => !there.has(idOf(row)));
  });

/** The months that a half-open window touches, newest first, as keys name them. */
function monthsBack(from: string, to: string): string[] {
  const months: string[] = [];
  const at = new Date(`${from.slice(0, 7)}-01`);
  for (; at.toISOString() < to; at.setUTCMonth(at.getUTCMonth() + 1))
    months.push(keys.monthOf(at.toISOString()));
  return months.toReversed();
}

const newest = async (
  table: Table,
  pk: string,
  range: { from: string; to: string } | undefined,
  limit: number,
): Promise<StoryPosition[]> =>
  (await queryRows(table, pk, range, { newest: true, limit })).map(keys.positionIn);

export const listedStories =
  ({ table }: Opened): StoryStore["listed"] =>
  async (facet, { from, to, after }, limit) => {
    // No position equals an instant: `to` itself stays out, as a half-open window has it.
    const last = after ? keys.storyPosition(after) : to;
    const upTo = last < to ? last : to;
    if (upTo < from) return [];
    const found: StoryPosition[] = [];
    for (const month of monthsBack(from, to)) {
      if (found.length >= limit) break;
      // One more than is needed: where the walk goes on, the position it goes on from is among them.
      const most = limit - found.length + 1;
      const pk = keys.storiesOfFacet(facet, month);
      const positions = await newest(table, pk, { from, to: upTo }, most);
      found.push(...positions.filter((each) => !after || newestFirst(after, each) < 0));
    }
    return found.slice(0, limit);
  };

/** Where the newest stories of a thread stand. */
export const threadPositions = (
  table: Table,
  threadId: string,
  limit: number,
): Promise<StoryPosition[]> => newest(table, keys.storiesOfThread(threadId), undefined, limit);
