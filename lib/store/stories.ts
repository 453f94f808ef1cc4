import { Story } from "#lib/core/model/story.ts";
import type { StoryStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

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

export const storyStore = (table: Table, onUnreadable: OnUnreadable): StoryStore => ({
  put: (stories) => table.putAll(stories.map(rowOf)),

  async get(id) {
    const row = await table.get(keys.story(id));
    return row && storyOf(row);
  },

  async window(from, to) {
    const pages = await Promise.all(
      ranges(from, to).map(({ month, ...days }) => table.query(keys.storyMonth(month), days)),
    );
    return readable(pages.flat(), storyOf, onUnreadable)
      .filter((story) => from <= story.firstSeen && story.firstSeen < to)
      .toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen) || a.id.localeCompare(b.id));
  },
});
