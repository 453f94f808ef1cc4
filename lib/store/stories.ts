import { Story } from "#lib/core/model/story.ts";
import { newestFirst } from "#lib/core/stories/facets.ts";
import type { StoryStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { queryRows } from "./query.ts";
import { getRow, getRows } from "./read.ts";
import { readable } from "./readable.ts";
import { listRows, threadPositions } from "./story-facets.ts";
import type { Row } from "./table.ts";
import { increment, putRows } from "./write.ts";

/** Stories of a thread that are looked at. */
const MOST_OF_THREAD = 100;

const rowOf = (story: Story): Row => ({ ...keys.story(story.id), body: pack(story) });
const storyOf = (row: Row): Story => Story.parse(unpack(row["body"]));

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
  };

export const getStory =
  ({ table }: Opened): StoryStore["get"] =>
  async (id) => {
    const row = await getRow(table, keys.story(id));
    return row && storyOf(row);
  };

export const storiesAt =
  ({ table, onUnreadable }: Opened): StoryStore["at"] =>
  async (positions) => {
    const seen = new Map(positions.map(({ id, firstSeen }) => [id, firstSeen]));
    const rows = await getRows(
      table,
      [...seen.keys()].map((id) => keys.story(id)),
    );
    return readable(rows, storyOf, onUnreadable)
      .filter((story) => seen.get(story.id) === story.firstSeen)
      .toSorted(newestFirst);
  };

export const storiesInThread = (opened: Opened): StoryStore["inThread"] => {
  const at = storiesAt(opened);
  return async (threadId) => {
    const stories = await at(await threadPositions(opened.table, threadId, MOST_OF_THREAD));
    return stories.filter((story) => story.threadId === threadId);
  };
};

export const storiesInWindow =
  ({ table, onUnreadable }: Opened): StoryStore["window"] =>
  async (from, to) => {
    const pages = await Promise.all(
      ranges(from, to).map(({ month, ...days }) => queryRows(table, keys.storyMonth(month), days)),
    );
    return readable(pages.flat(), storyOf, onUnreadable)
      .filter((story) => from <= story.firstSeen && story.firstSeen < to)
      .toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen) || a.id.localeCompare(b.id));
  };
