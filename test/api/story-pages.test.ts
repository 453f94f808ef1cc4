import { afterAll, beforeAll, expect, it } from "vitest";
import { listStories, readCursor } from "#lib/api/stories.ts";
import { compileFilter, matches } from "#lib/core/filter/match.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Role } from "#lib/core/model/item.ts";
import type { Story } from "#lib/core/model/story.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { newestFirst } from "#lib/core/stories/facets.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";
import { type Chance, chance } from "../../bench/chance.ts";
import { storyId } from "./service.ts";

const STORIES = 300;
const FILTERS = 24;
const SLUGS = TOPICS.slice(0, 5).map(({ slug }) => slug);
const CODES = ["KR", "US", "NO", "PL"];
const PAIRS = ["KR-US", "KR-NATO", "NO-PL"];
const WORDS = ["frigate", "drone", "treaty", "budget"];
const ROLES: Role[] = ["subject", "venue", "mentioned"];
const BEGIN = Date.parse("2026-08-25T00:00:00.000Z");
const HOURS = 80 * 24;
const HOUR = 3_600_000;

const some = <T>(list: readonly T[], most: number, random: Chance): T[] => [
  ...new Set(Array.from({ length: 1 + random.below(most) }, () => random.one(list))),
];

/** Over three months, many at the same instant, as the stories of one run of the clustering are. */
function anyStory(index: number, random: Chance): Story {
  const seen = new Date(BEGIN + 7 * HOUR * random.below(HOURS / 7)).toISOString();
  const title = `The ${random.one(WORDS)} and the ${random.one(WORDS)}`;
  return sampleStory({
    id: storyId(seen, `s${random.below(1e6)}x${index}`),
    title,
    seen,
    topics: Object.fromEntries(some(SLUGS, 2, random).map((slug) => [slug, 1])),
    countries: Object.fromEntries(some(CODES, 2, random).map((code) => [code, random.one(ROLES)])),
    pairs: random.below(3) === 0 ? some(PAIRS, 2, random) : [],
    backfill: random.below(5) === 0,
  });
}

const anyFilter = (random: Chance): Filter => {
  const has = () => random.below(3) === 0;
  return {
    ...(has() && { topics: some<TopicSlug>(SLUGS, 3, random) }),
    ...(has() && { countries: some(CODES, 3, random) }),
    ...(has() && { pairs: some(PAIRS, 2, random) }),
    ...(has() && { query: some(WORDS, 2, random).join(" OR ") }),
    ...(has() && { exclude: { topics: [random.one(SLUGS)] } }),
  };
};

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
  const random = chance(7);
  const stories = Array.from({ length: STORIES }, (_, i) => anyStory(i, random));
  const { put } = opened.stores.stories;
  await put(stories);
  // Some have grown since: they stand in lists that they have left.
  const grown = stories.slice(0, STORIES / 4).map((story) => ({
    ...anyStory(0, random),
    id: story.id,
    firstSeen: story.firstSeen,
  }));
  await put(grown, new Map(stories.map((story) => [story.id, story])));
});
afterAll(() => opened.close());

/** All pages, joined by their cursors. */
async function paged(filter: Filter, window: { from: string; to: string }, limit: number) {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const page = await listStories(opened.stores, { filter, window, limit, after });
    if (cursor !== undefined) expect(page.stories).not.toEqual([]);
    expect(page.stories.length).toBeLessThanOrEqual(limit);
    ids.push(...page.stories.map(({ id }) => id));
    ({ cursor } = page);
  } while (cursor !== undefined);
  return ids;
}

it("pages hold what the filter finds in the whole window, newest first, without gap or double", async () => {
  const random = chance(11);
  let told = 0;
  for (let n = 0; n < FILTERS; n++) {
    const filter = n === 0 ? {} : anyFilter(random);
    const begin = BEGIN + random.below(HOURS / 2) * HOUR;
    const from = new Date(begin).toISOString();
    const to = new Date(begin + 7 * HOUR * (1 + random.below(HOURS / 14))).toISOString();
    const compiled = compileFilter(filter);
    const whole = (await opened.stores.stories.window(from, to))
      .filter((story) => matches(compiled, story).matched)
      .toSorted(newestFirst)
      .map(({ id }) => id);
    const limit = 8 + random.below(60);
    expect(
      await paged(filter, { from, to }, limit),
      JSON.stringify({ filter, from, to, limit }),
    ).toEqual(whole);
    told += whole.length;
  }
  expect(told).toBeGreaterThan(300);
});
