import { expect, it } from "vitest";
import { StoryPage } from "#lib/api/schemas/story.ts";
import { storyView } from "#lib/api/stories.ts";
import { pageJson } from "#lib/api/story-json.ts";
import { sampleStory } from "#test/helpers/samples.ts";

const WINDOW = { from: "2026-11-13T08:00:00.000Z", to: "2026-11-20T08:00:00.000Z" };
const read = (json: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(json));

it("a page is what its stories are, in their order, each time", () => {
  const stories = [
    sampleStory({ id: "sto_20261120_a", title: "Größer, 한국 \u2028" }),
    sampleStory(),
  ];
  for (const some of [stories, stories.toReversed(), stories.slice(1), []])
    for (const cursor of [undefined, 'c"r'])
      expect(read(pageJson(WINDOW, some, cursor))).toEqual({
        ...WINDOW,
        items: some.map(storyView),
        ...(cursor !== undefined && { cursor }),
      });
});

it("a page is as its schema has it, and holds nothing of the clustering's", () => {
  const page = read(pageJson(WINDOW, [sampleStory()], "next"));
  expect(StoryPage.strict().parse(page)).toEqual(page);
  expect(page).not.toHaveProperty("items.0.sketch");
});
