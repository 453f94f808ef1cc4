import type { StoryStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { readable } from "./readable.ts";
import { rowsOfDays, storyOf } from "./stories.ts";
import { listRows } from "./story-facets.ts";
import { putRows, updateRow } from "./write.ts";

export const relistStories =
  ({ table, onUnreadable }: Opened): StoryStore["relist"] =>
  async (from, to) => {
    const unlisted = (await rowsOfDays(table, from, to)).filter((row) => !row["listed"]);
    const stories = readable(unlisted, storyOf, onUnreadable).filter(
      ({ firstSeen }) => from <= firstSeen && firstSeen < to,
    );
    await putRows(table, listRows(stories));
    // Only the mark: the rest of the row is its writer's, who may have told the story anew meanwhile.
    const mark = {
      expression: "SET #listed = :listed",
      names: { "#listed": "listed" },
      values: { ":listed": true },
    };
    for (const { id } of stories)
      await updateRow(table, keys.story(id), mark, "attribute_exists(pk)");
    return stories.length;
  };
