import { Story } from "#lib/core/model/story.ts";
import type { StoryStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { queryRows } from "./query.ts";
import { getRow } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { increment, putRows } from "./write.ts";

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
  (stories) =>
    putRows(table, stories.map(rowOf));

export const getStory =
  ({ table }: Opened): StoryStore["get"] =>
  async (id) => {
    const row = await getRow(table, keys.story(id));
    return row && storyOf(row);
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
