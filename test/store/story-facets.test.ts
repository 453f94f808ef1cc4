import { BatchWriteItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Story } from "#lib/core/model/story.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import { facetsOf } from "#lib/core/stories/facets.ts";
import { listRows } from "#lib/store/story-facets.ts";
import { sampleStory } from "#test/helpers/samples.ts";
import { forgetLists } from "#test/helpers/unlisted.ts";
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
  const { client } = opened.table;
  const send = client.send.bind(client);
  // Not by a middleware: the client keeps those of commands that it has sent before.
  client.send = ((command: Parameters<typeof send>[0]) => {
    const fails = command instanceof BatchWriteItemCommand && ++calls > batches;
    return fails ? Promise.reject(new Error("killed")) : send(command);
  }) as typeof client.send;
  return { heal: () => void (client.send = send) };
}

it("a writing that dies anywhere is made whole by the next, which knows only what the rows say", async () => {
  const { put, get, listed, at } = opened.stores.stories;
  const first = Array.from({ length: STORIES }, (_, n) => told(n, "cyber"));
  const grown = Array.from({ length: 2 * STORIES }, (_, n) => told(n, "cyber", "land"));
  await put(first);
  let deaths = 0;
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
    expect(++deaths).toBeLessThan(20);
  }
  expect(deaths).toBeGreaterThan(2);
  for (const facet of ["all", "topic:cyber", "topic:land"] as const) {
    const positions = await listed(facet, WINDOW, 100);
    expect(positions, facet).toHaveLength(2 * STORIES);
    expect(await at(positions), facet).toHaveLength(2 * STORIES);
  }
});

it("a story that grows is written only into the lists that are new to it", async () => {
  const before = told(1, "cyber");
  const known = new Map([[before.id, before]]);
  expect(listRows([before])).toHaveLength(facetsOf(before).length + 1);
  // Nobody says that it is in the table.
  expect(listRows([before], known)).toEqual(listRows([before]));
  await opened.stores.stories.put([before]);
  expect(listRows([before], known)).toEqual([]);
  expect(listRows([told(1, "cyber", "land")], known)).toEqual([
    { pk: "FACET#topic:land#202611", sk: `${before.firstSeen}#${before.id}` },
  ]);
});

it("a story of before there were lists comes into all of its own when it grows", async () => {
  const { put, get, window, listed } = opened.stores.stories;
  const [first, second] = [told(1, "cyber"), told(2, "cyber")];
  await put([first, second]);
  await forgetLists(opened.table, [first, second]);
  const known = await window(WINDOW.from, WINDOW.to);
  expect(known).toEqual([first, second]);
  const grown = { ...first, title: "Grown" };
  await put([grown], new Map(known.map((story) => [story.id, story])));
  for (const facet of ["all", "topic:cyber"] as const)
    expect((await listed(facet, WINDOW, 10)).map(({ id }) => id)).toEqual([first.id]);
  const again = await get(first.id);
  expect(listRows([grown], new Map([[grown.id, again!]]))).toEqual([]);
});

it("a story that cannot be read keeps none of its list back", async () => {
  const [good, bad] = [told(1, "cyber"), told(2, "cyber")];
  await opened.stores.stories.put([good, bad]);
  await opened.spoil("STORIES#202611", bad.id);
  const positions = await opened.stores.stories.listed("topic:cyber", WINDOW, 10);
  expect((await opened.stores.stories.at(positions)).map(({ id }) => id)).toEqual([good.id]);
  expect(opened.unreadable).toEqual(["STORIES#202611"]);
});
