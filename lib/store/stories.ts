import { Story, ToldStory } from "#lib/core/model/story.ts";
import { newestFirst, type StoryPosition } from "#lib/core/stories/facets.ts";
import type { StoryStore } from "#lib/ports.ts";
import { expiryOf, KEPT } from "#lib/core/retention.ts";
import { shortHash } from "#lib/core/hash.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { queryRows } from "./query.ts";
import { getRow, getRows } from "./read.ts";
import { readable } from "./readable.ts";
import { listRows, noteListed, threadPositions } from "./story-facets.ts";
import { chunks, type Row, type Table } from "./table.ts";
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

const toldOf = (row: Row): ToldStory => ToldStory.parse(unpack(row["body"]));

/** Reads stories as they are told. What a row says is read anew; only where its bytes are those of last time they are not unpacked again. */
function tellingReader(): (row: Row) => ToldStory {
  const known = new Map<string, { body: Uint8Array; story: ToldStory }>();
  return (row) => {
    const body: Uint8Array = row["body"];
    const last = known.get(row.sk);
    if (last && Buffer.compare(last.body, body) === 0) return last.story;
    const story = toldOf(row);
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

/** Ids in one note: well below what a row may hold. */
const MOST_NOTED = 1000;

/** Notes what is about to be written, for whoever remembers stories: dying afterwards, a note too many is there, never one too few. */
async function noteWriting({ table }: Opened, stories: readonly Story[], now: Date): Promise<void> {
  const ttl = expiryOf(now, KEPT.written);
  const rows = chunks(
    stories.map(({ id }) => id),
    MOST_NOTED,
  ).map((ids) => ({
    ...keys.storiesWritten(now.toISOString(), shortHash(ids.join())),
    ids: ids.join(),
    ttl,
  }));
  await putRows(table, rows);
}

export const storiesWrittenSince =
  ({ table }: Opened): StoryStore["writtenSince"] =>
  async (since) => {
    const { pk } = keys.storyWritings;
    const rows = await queryRows(table, pk, keys.storiesWrittenSince(since), { only: ["ids"] });
    return [...new Set(rows.flatMap((row) => String(row["ids"]).split(",")))];
  };

export const putStories =
  (opened: Opened): StoryStore["put"] =>
  async (stories, before, at) => {
    const { table, clock } = opened;
    await noteWriting(opened, stories, at === undefined ? clock() : new Date(at));
    // The lists come first: dying in between leaves an old row that does not know them, and a repeat writes them again.
    await putRows(table, listRows(stories, before));
    await putRows(table, stories.map(rowOf));
    for (const story of stories) noteListed(story);
  };

export const getStory =
  ({ table }: Opened): StoryStore["get"] =>
  async (id, stale = false) => {
    const row = await getRow(table, keys.story(id), { stale });
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
  const read = tellingReader();
  return async (positions) =>
    inOrder(
      readable(await rowsAt(opened, positions, ["body"]), read, opened.onUnreadable),
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
export async function rowsOfDays(
  table: Table,
  from: string,
  to: string,
  only?: readonly string[],
): Promise<Row[]> {
  const pages = await Promise.all(
    ranges(from, to).map(({ month, ...days }) =>
      queryRows(table, keys.storyMonth(month), days, only && { only }),
    ),
  );
  return pages.flat();
}

/** Those first seen in [from, to), oldest first. */
const within = <S extends StoryPosition>(stories: S[], from: string, to: string): S[] =>
  stories
    .filter(({ firstSeen }) => from <= firstSeen && firstSeen < to)
    .toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen) || a.id.localeCompare(b.id));

export const storiesInWindow =
  ({ table, onUnreadable }: Opened): StoryStore["window"] =>
  async (from, to) =>
    within(readable(await rowsOfDays(table, from, to), storyOf, onUnreadable), from, to);

export const toldInWindow =
  ({ table, onUnreadable }: Opened): StoryStore["told"] =>
  async (from, to) =>
    within(readable(await rowsOfDays(table, from, to, ["body"]), toldOf, onUnreadable), from, to);

export const toldStories =
  ({ table, onUnreadable }: Opened): StoryStore["toldOf"] =>
  async (ids) => {
    const rows = await getRows(table, [...new Set(ids)].map(keys.story), { only: ["body"] });
    return readable(rows, toldOf, onUnreadable);
  };
