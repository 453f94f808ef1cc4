import { afterEach, beforeEach, expect, it } from "vitest";
import type { Story } from "#lib/core/model/story.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import { facetsOf } from "#lib/core/stories/facets.ts";
import { listRows } from "#lib/store/story-facets.ts";
import { sampleStory } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const WINDOW = { from: "2026-11-01T00:00:00.000Z", to: "2026-12-01T00:00:00.000Z" };
const STORIES = 30;

let opened: TestStores;
beforeEach(async () => {
  opened = await openTestStores();
});
afterEach(() => opened.close());

const told = (n: number, ...topics: TopicSlug[]): Story =>
  sampleStory({
    id: `sto_20261120_${String(n).padStart(3, "0")}`,
    topics: topics.map((slug) => ({ slug, score: 1, evidence: [] })),
  });

/** Lets so many batches through, and fails every one after them. */
function failAfter(batches: number): { heal(): void } {
  let calls = 0;
  const { middlewareStack } = opened.table.client;
  middlewareStack.add(
    (next, context) => (args) => {
      const fails = context.commandName === "BatchWriteItemCommand" && ++calls > batches;
      return fails ? Promise.reject(new Error("killed")) : next(args);
    },
    { step: "initialize", name: "killed" },
  );
  return { heal: () => void middlewareStack.remove("killed") };
}

it("a writing that dies anywhere is made whole by the next, which knows only what the rows say", async () => {
  const { put, get, listed, at } = opened.stores.stories;
  const first = Array.from({ length: STORIES }, (_, n) => told(n, "cyber"));
  const grown = Array.from({ length: 2 * STORIES }, (_, n) => told(n, "cyber", "land"));
  await put(first);
  for (let batches = 0; ; batches++) {
    const { heal } = failAfter(batches);
    const stored = await Promise.all(grown.map(({ id }) => get(id)));
    const before = new Map(stored.flatMap((story) => (story ? [[story.id, story]] : [])));
    const ended = await put(grown, before).then(
      () => true,
      () => false,
    );
    heal();
    if (ended) break;
    expect(batches).toBeLessThan(20);
  }
  for (const facet of ["all", "topic:cyber", "topic:land"] as const) {
    const positions = await listed(facet, WINDOW, 100);
    expect(positions, facet).toHaveLength(2 * STORIES);
    expect(await at(positions), facet).toHaveLength(2 * STORIES);
  }
});

it("a story that grows is written only into the lists that are new to it", () => {
  const before = told(1, "cyber");
  const known = new Map([[before.id, before]]);
  expect(listRows([before])).toHaveLength(facetsOf(before).length + 1);
  expect(listRows([before], known)).toEqual([]);
  expect(listRows([told(1, "cyber", "land")], known)).toEqual([
    { pk: "FACET#topic:land#202611", sk: `${before.firstSeen}#${before.id}` },
  ]);
});

it("a story that cannot be read keeps none of its list back", async () => {
  const [good, bad] = [told(1, "cyber"), told(2, "cyber")];
  await opened.stores.stories.put([good, bad]);
  await opened.spoil("STORIES#202611", bad.id);
  const positions = await opened.stores.stories.listed("topic:cyber", WINDOW, 10);
  expect((await opened.stores.stories.at(positions)).map(({ id }) => id)).toEqual([good.id]);
  expect(opened.unreadable).toEqual(["STORIES#202611"]);
});
