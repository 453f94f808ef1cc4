import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countWeeks } from "#lib/jobs/count-weeks.ts";
import { freezeDigest, freezeOnDemand } from "#lib/jobs/freeze.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const MONTH = 30 * 86_400_000;
let now = TEST_NOW;
let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores(() => now);
});
afterAll(() => opened.close());

const week = (from: string, to: string) => ({
  filter: {},
  from: `${from}T00:00:00.000Z`,
  to: `${to}T00:00:00.000Z`,
});

it("keeps a digest made on demand for 30 days, and one that was planned for good", async () => {
  const { stores } = opened;
  const asked = await freezeOnDemand(stores, week("2026-11-01", "2026-11-08"), now);
  const planned = await freezeDigest(stores, week("2026-11-08", "2026-11-15"), now);
  const both = await freezeOnDemand(stores, week("2026-11-02", "2026-11-09"), now);
  const reused = await freezeDigest(stores, week("2026-11-02", "2026-11-09"), now);
  expect(reused).toEqual({ digest: both.digest, created: false });
  await freezeOnDemand(stores, week("2026-11-08", "2026-11-15"), now);
  now = new Date(now.getTime() + MONTH);
  expect(await stores.digests.get(asked.digest.id)).toBeUndefined();
  for (const { digest } of [planned, reused]) {
    expect(await stores.digests.get(digest.id)).toEqual(digest);
  }
});

describe("what a digest is made of", () => {
  const SLOT = new Date("2026-11-20T08:00:00.000Z");
  const filter = { topics: ["maritime" as const] };
  const lastWeek = { from: "2026-11-13T07:30:00.000Z", to: "2026-11-20T07:30:00.000Z" };
  const seen = { before: "2026-11-10T09:00:00.000Z", within: "2026-11-17T09:00:00.000Z" };
  const KR = { KR: "subject" as const };
  const corrected = {
    at: seen.within,
    changed: [{ kind: "numbers" as const, out: ["18"], in: ["8"] }],
  };

  const story = (seen: string, name: string, sketch: Parameters<typeof sampleStory>[0] = {}) =>
    sampleStory({
      id: `sto_${seen.slice(0, 10).replaceAll("-", "")}_${name}`,
      seen,
      countries: KR,
      ...sketch,
    });
  const joined = story(seen.before, "joined", {
    reports: [
      { source: "gazette", seen: seen.before, corrected },
      { source: "herald", seen: seen.within },
    ],
  });

  let own: TestStores;
  beforeAll(async () => {
    own = await openTestStores(() => SLOT);
    const { stories, feeds } = own.stores;
    await stories.put([
      joined,
      story(seen.within, "fresh"),
      ...[20, 21, 22, 27, 28].map((day) => story(`2026-10-${day}T09:00:00.000Z`, "old")),
      story("2026-11-03T09:00:00.000Z", "old"),
    ]);
    await countWeeks(own.stores, SLOT);
    for (const [id, enabled] of [
      ["quiet", true],
      ["off", false],
    ] as const)
      await feeds.sync(sampleFeed({ id, enabled, lastPollAt: SLOT.toISOString() }));
    const quiet = await feeds.get("quiet");
    await feeds.record({ ...quiet!, lastPollAt: SLOT.toISOString() });
  });
  afterAll(() => own.close());

  it("is its window, the window before, the weeks before, and how the feeds are", async () => {
    const { digest } = await freezeDigest(own.stores, { filter, ...lastWeek }, SLOT);
    const usual = { stories: 1, usual: 2, mark: null };
    expect(digest).toMatchObject({
      top: "sto_20261117_fresh",
      totals: { stories: 1, watchedStories: 1 },
      updates: [{ id: joined.id, added: [{ name: "HERALD" }], outlets: 2 }],
      corrections: [{ id: joined.id, outlet: { name: "GAZETTE" }, ...corrected }],
      matrix: {
        countries: ["KR"],
        rows: [{ topic: "maritime", cells: [usual], total: usual }],
        weeks: 3,
        moved: [],
      },
      coverage: { at: SLOT.toISOString(), feeds: 1, silent: ["Harbour Watch"], failing: [] },
    });
    expect(await own.stores.digests.get(digest.id)).toEqual(digest);
  });

  it("is what was noted of the feeds within two hours, and reads each feed where that is older", async () => {
    const { feeds } = own.stores;
    const noted = (at: string) => ({
      at,
      feeds: 9,
      well: 7,
      silent: [{ id: "gazette", name: "Gazette" }],
      failing: [{ id: "keel", name: "Keel" }],
    });
    const told = async (topic: "maritime" | "cyber" | "land") => {
      const { digest } = await freezeDigest(
        own.stores,
        { filter: { topics: [topic], countries: ["KR"] }, ...lastWeek },
        SLOT,
      );
      return digest.coverage;
    };
    const recent = noted("2026-11-20T07:20:00.000Z");
    await feeds.noteHeard(recent);
    // The Gazette told something in the window.
    expect(await told("maritime")).toEqual({ ...recent, silent: [], failing: ["Keel"] });
    await feeds.noteHeard(noted("2026-11-20T05:59:00.000Z"));
    expect(await told("cyber")).toMatchObject({ at: SLOT.toISOString(), feeds: 1 });
    await feeds.noteHeard(noted("2026-11-20T08:00:01.000Z"));
    expect(await told("land")).toMatchObject({ at: SLOT.toISOString(), feeds: 1 });
  });

  it("is not how the feeds are now, where the window has been over for a day", async () => {
    const earlier = { from: "2026-11-12T07:30:00.000Z", to: "2026-11-19T07:30:00.000Z" };
    const { digest } = await freezeOnDemand(own.stores, { filter, ...earlier }, SLOT);
    expect(digest).not.toHaveProperty("coverage");
    expect(digest.updates).toHaveLength(1);
  });
});
