import { Story } from "#lib/core/model/story.ts";
import type { StoryStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

const DAY_MS = 86_400_000;

const rowOf = (story: Story): Row => ({ ...keys.story(story.id), body: pack(story) });
const storyOf = (row: Row): Story => Story.parse(unpack(row["body"]));

/** The UTC days a half-open window touches, as they stand in story ids. */
function days(from: string, to: string): string[] {
  const found: string[] = [];
  for (let at = Math.floor(Date.parse(from) / DAY_MS) * DAY_MS; at < Date.parse(to); at += DAY_MS) {
    found.push(new Date(at).toISOString().slice(0, 10).replaceAll("-", ""));
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
      days(from, to)
        .flatMap(keys.storyDay)
        .map((pk) => table.query(pk)),
    );
    return readable(pages.flat(), storyOf, onUnreadable)
      .filter((story) => from <= story.firstSeen && story.firstSeen < to)
      .toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen) || a.id.localeCompare(b.id));
  },
});
