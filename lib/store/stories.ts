import { Story, ToldStory } from "#lib/core/model/story.ts";
import { newestFirst, type StoryPosition } from "#lib/core/stories/facets.ts";
import type { StoryStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { queryRows } from "./query.ts";
import { getRow, getRows } from "./read.ts";
import { readable } from "./readable.ts";
import { listRows, noteListed, threadPositions } from "./story-facets.ts";
import type { Row, Table } from "./table.ts";
import { increment, putRows } from "./write.ts";

/** Stories of a thread that are looked at. */
const MOST_OF_THREAD = 100;

/** What only clustering needs stands apart, so that whoever only tells stories does not unpack it. */
const rowOf = ({ sketch, ...told }: Story): Row => ({
  ...keys.story(told.id),
  // The lists are written before the row.
  listed: true,
  body: pack(told),
  sketch: pack(sketch),
});
export const storyOf = (row: Row): Story => {
  const body = unpack(row["body"]) as object;
  // Rows of before the two stood apart hold both in one.
  const story = Story.parse(row["sketch"] ? { ...body, sketch: unpack(row["sketch"]) } : body);
  if (row["listed"]) noteListed(story);
  return story;
};

/** Stories that a process remembers as it read them last. */
const REMEMBERED = 2000;

/** Reads stories as they are told. What a row says is read anew; only where its bytes are those of last time they are not unpacked again. */
function tellingReader(): (row: Row) => ToldStory {
  const known = new Map<string, { body: Uint8Array; story: ToldStory }>();
  return (row) => {
    const body: Uint8Array = row["body"];
    const last = known.get(row.sk);
    if (last && Buffer.compare(last.body, body) === 0) return last.story;
    const story = ToldStory.parse(unpack(body));
    known.delete(row.sk);
    known.set(row.sk, { body, story });
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
    return story;
  };
}

const dayOf = (at: string): string => at.slice(0, 10).replaceAll("-", "");

/** The parts of months, as sort keys of stories, that a half-open window touches. */
function ranges(from: string, to: string): { month: string; from: string; to: string }[] {
  const found: { month: string; from: string; to: string }[] = [];
  const at = new Date(`${from.slice(0, 7)}-01`);
  for (; at.toISOString() < to; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = dayOf(at.toISOString()).slice(0, 6);
    found.push({ month, from: `sto_${dayOf(from)}`, to: `sto_${dayOf(to)}~` });
  }
  return found;
}

export const beginWriting =
  ({ table }: Opened): StoryStore["beginWriting"] =>
  () =>
    increment(table, keys.storyWritings);

export const putStories =
  ({ table }: Opened): StoryStore["put"] =>
  async (stories, before) => {
    // The lists come first: dying in between leaves an old row that does not know them, and a repeat writes them again.
    await putRows(table, listRows(stories, before));
    await putRows(table, stories.map(rowOf));
    for (const story of stories) noteListed(story);
  };

export const getStory =
  ({ table }: Opened): StoryStore["get"] =>
  async (id) => {
    const row = await getRow(table, keys.story(id));
    return row && storyOf(row);
  };

/** The rows of the stories that stand at these positions. */
const rowsAt = (
  { table }: Opened,
  positions: readonly StoryPosition[],
  only?: readonly string[],
): Promise<Row[]> =>
  getRows(table, [...new Set(positions.map(({ id }) => id))].map(keys.story), only && { only });

/** Those that stand where they were looked for: a list may also name where one was to be born, had a run not died. */
function inOrder<S extends StoryPosition>(stories: S[], positions: readonly StoryPosition[]): S[] {
  const asked = new Set(positions.map(keys.storyPosition));
  return stories.filter((story) => asked.has(keys.storyPosition(story))).toSorted(newestFirst);
}

export const storiesAt = (opened: Opened): StoryStore["at"] => {
  const toldOf = tellingReader();
  return async (positions) =>
    inOrder(
      readable(await rowsAt(opened, positions, ["body"]), toldOf, opened.onUnreadable),
      positions,
    );
};

export const storiesInThread =
  (opened: Opened): StoryStore["inThread"] =>
  async (threadId) => {
    const positions = await threadPositions(opened.table, threadId, MOST_OF_THREAD);
    const rows = await rowsAt(opened, positions);
    const stories = inOrder(readable(rows, storyOf, opened.onUnreadable), positions);
    return stories.filter((story) => story.threadId === threadId);
  };

/** The rows of the stories born on the days that a window touches. */
export async function rowsOfDays(table: Table, from: string, to: string): Promise<Row[]> {
  const pages = await Promise.all(
    ranges(from, to).map(({ month, ...days }) => queryRows(table, keys.storyMonth(month), days)),
  );
  return pages.flat();
}

export const storiesInWindow =
  ({ table, onUnreadable }: Opened): StoryStore["window"] =>
  async (from, to) =>
    readable(await rowsOfDays(table, from, to), storyOf, onUnreadable)
      .filter((story) => from <= story.firstSeen && story.firstSeen < to)
      .toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen) || a.id.localeCompare(b.id));
