import { afterEach, beforeEach, expect, it } from "vitest";
import { type Relisted, relistStories } from "#lib/jobs/relist.ts";
import { sampleStory } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";
import { forgetLists } from "#test/helpers/unlisted.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const WINDOW = { from: "2026-08-20T08:00:00.000Z", to: "2026-11-20T08:00:00.000Z" };

let opened: TestStores;
beforeEach(async () => {
  opened = await openTestStores();
});
afterEach(() => opened.close());

const born = (at: string) =>
  sampleStory({ id: `sto_${at.slice(0, 10).replaceAll("-", "")}_1`, firstSeen: at });
const relisted = async (): Promise<Relisted[]> => {
  const weeks: Relisted[] = [];
  for await (const week of relistStories(opened.stores, NOW)) weeks.push(week);
  return weeks;
};

it("lists every story that a list of the API may reach, and finds nothing to do the second time", async () => {
  const at = ["2026-08-20T08:00:00.000Z", "2026-10-31T23:59:59.999Z", "2026-11-20T07:59:59.999Z"];
  await opened.stores.stories.put(at.map(born));
  await forgetLists(opened.table, at.map(born));
  expect(await opened.stores.stories.listed("all", WINDOW, 10)).toEqual([]);
  expect((await relisted()).map(({ stories }) => stories)).toEqual([1, 1, 1]);
  const positions = await opened.stores.stories.listed("all", WINDOW, 10);
  expect(positions.map(({ firstSeen }) => firstSeen)).toEqual(at.toReversed());
  expect(await opened.stores.stories.at(positions)).toHaveLength(3);
  expect(await relisted()).toEqual([]);
});

it("leaves alone what the writer of stories has told meanwhile", async () => {
  const story = born("2026-11-19T08:00:00.000Z");
  const { stories } = opened.stores;
  await stories.put([story]);
  await forgetLists(opened.table, [story]);
  const [known] = await stories.window(WINDOW.from, WINDOW.to);
  await relisted();
  const grown = { ...story, title: "Told anew" };
  await stories.put([grown], new Map([[story.id, known!]]));
  expect(await relisted()).toEqual([]);
  expect(await stories.get(story.id)).toEqual(grown);
});
