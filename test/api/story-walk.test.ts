import { expect, it } from "vitest";
import { listStories, MOST_LOOKED_AT, readCursor } from "#lib/api/stories.ts";
import { facetsOf, type StoryFacet, type StoryPosition } from "#lib/core/stories/facets.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { StoryStore } from "#lib/ports.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { storyId } from "./service.ts";

const STORIES = 20_000;
const BEGIN = Date.parse("2026-08-21T00:00:00.000Z");
const WINDOW = { from: "2026-08-21T00:00:00.000Z", to: "2026-11-20T00:00:00.000Z" };
const STEP = (Date.parse(WINDOW.to) - BEGIN) / STORIES;
const LETTERS = [..."ABCDEFGHIJ"];
/** Codes of a hundred countries, of which only the shape matters here. */
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));

const story = (n: number): Story => {
  const seen = new Date(BEGIN + Math.floor(n * STEP)).toISOString();
  return sampleStory({
    id: storyId(seen, `s${String(n).padStart(6, "0")}`),
    title: n % 5000 === 17 ? "A zeppelin over the harbour" : "Ships in the harbour",
    seen,
    topics: { maritime: 1 },
    countries: { [CODES[n % CODES.length] ?? "AA"]: "subject" },
  });
};

type Range = { from: string; to: string; after?: StoryPosition | undefined };

/** As many stories as a busy quarter has, in memory, with a count of what is asked of them. */
function countedStories() {
  const newest = Array.from({ length: STORIES }, (_, n) => story(n)).toReversed();
  const byId = new Map(newest.map((one) => [one.id, one]));
  const lists = new Map<StoryFacet, Story[]>();
  for (const one of newest)
    for (const facet of facetsOf(one)) {
      const list = lists.get(facet) ?? [];
      list.push(one);
      lists.set(facet, list);
    }
  const asked: { facet: StoryFacet; from: string }[] = [];
  const count = { stories: 0, batches: 0 };
  const stories: Pick<StoryStore, "listed" | "at"> = {
    async listed(facet, { from, to, after }: Range, limit) {
      asked.push({ facet, from });
      return (lists.get(facet) ?? [])
        .filter(({ firstSeen, id }) => {
          if (firstSeen < from || firstSeen >= to) return false;
          return !after || `${firstSeen} ${id}` < `${after.firstSeen} ${after.id}`;
        })
        .slice(0, limit)
        .map(({ id, firstSeen }) => ({ id, firstSeen }));
    },
    async at(positions) {
      count.batches++;
      count.stories += positions.length;
      return positions.flatMap(({ id }) => byId.get(id) ?? []);
    },
  };
  return { stores: { stories }, asked, count };
}

const store = countedStories();
const page = async (filter: Filter, limit: number, cursor?: string) => {
  store.asked.length = 0;
  Object.assign(store.count, { stories: 0, batches: 0 });
  const after = cursor === undefined ? undefined : readCursor(cursor);
  return listStories(store.stores, { filter, window: WINDOW, limit, after });
};

it("what finds nothing in a quarter of a hundred countries costs a few calls, and leads on", async () => {
  const { stories, cursor } = await page({ countries: CODES, query: "zzzz" }, 1);
  expect(stories).toEqual([]);
  expect(cursor).toBeDefined();
  expect(new Set(store.asked.map(({ facet }) => facet))).toEqual(new Set(["all"]));
  expect(store.asked.length).toBeLessThanOrEqual(20);
  expect(store.count.stories).toBe(MOST_LOOKED_AT);
  expect(store.count.batches).toBeLessThanOrEqual(30);
});

it.each([
  ["a query alone", { query: "zeppelin" }],
  ["a query in every country", { countries: CODES, query: "zeppelin" }],
  ["a query in a few countries", { countries: ["BH", "CC", "DD"], query: "zeppelin" }],
])("%s finds all there is, page by page, however little that is", async (_, filter) => {
  const found: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const next = await page(filter, 20, cursor);
    expect(store.count.stories).toBeLessThanOrEqual(MOST_LOOKED_AT);
    expect(store.asked.length).toBeLessThanOrEqual(40);
    found.push(...next.stories.map(({ id }) => id.slice(-6)));
    ({ cursor } = next);
    pages++;
  } while (cursor !== undefined);
  expect(found).toEqual(["015017", "010017", "005017", "000017"]);
  expect(pages).toBeLessThanOrEqual(STORIES / MOST_LOOKED_AT + 1);
});

it("asks a list again only when what it gave is used up", async () => {
  await page({ countries: CODES.slice(0, 10), query: "zeppelin" }, 1);
  const months = 4;
  for (const code of CODES.slice(0, 10)) {
    const facet: StoryFacet = `country:${code}`;
    // Two hundred stories of a country: 2, 4, 8 … of a month's sixty or so.
    const times = store.asked.filter((one) => one.facet === facet).length;
    expect(times, code).toBeLessThanOrEqual(6 * months);
  }
  // Ten lists hold as much as is looked at.
  expect(store.count.stories).toBeLessThanOrEqual(MOST_LOOKED_AT);
});

it("looks into no month that the page does not need", async () => {
  const { stories } = await page({ countries: ["AA", "AB"] }, 20);
  expect(stories).toHaveLength(20);
  expect(new Set(store.asked.map(({ from }) => from))).toEqual(
    new Set(["2026-11-01T00:00:00.000Z"]),
  );
  expect(store.asked).toHaveLength(2);
});
