import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plannedBy } from "#test/helpers/plan.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Story } from "#lib/core/model/story.ts";
import { Schedule, type Subscription } from "#lib/core/model/subscription.ts";
import { countWeeks } from "#lib/jobs/count-weeks.ts";
import { makePreview } from "#lib/jobs/preview.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { sampleFeed, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const DAY = 86_400_000;
const SLOT = new Date("2026-11-20T08:00:00.000Z");
const filter = { topics: ["maritime" as const], countries: ["KR"] };
const schedule = Schedule.parse({ weekday: "fri", hour: 8 });
const renderer = createRenderer({
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
  nonce: "5eed".repeat(6),
  publicUrl: "https://sitrep.example",
});

const ago = (days: number) => instant(new Date(SLOT.getTime() - days * DAY));
const story = (
  daysAgo: number,
  name: string,
  reports: { source: string; seen?: string }[],
): Story => {
  const seen = ago(daysAgo);
  const id = `sto_${seen.slice(0, 10).replaceAll("-", "")}_${name}`;
  return sampleStory({ id, seen, title: `Frigate ${name}`, countries: { KR: "subject" }, reports });
};
const one = [{ source: "gazette" }];

let now = SLOT;
let opened: TestStores;
beforeEach(async () => {
  now = SLOT;
  opened = await openTestStores(() => now);
  await opened.stores.stories.put([
    story(2, "a", one),
    story(5, "b", [...one, { source: "herald" }]),
    story(9, "c", one),
    story(23, "d", one),
    story(40, "old", one),
    story(47, "older", one),
  ]);
  await opened.stores.feeds.sync(sampleFeed());
  await countWeeks(opened.stores, SLOT);
});
afterEach(() => opened.close());

const preview = (asked: Schedule = schedule) =>
  makePreview(opened.stores, { filter, schedule: asked }, now);
const grow = () =>
  opened.stores.stories.put([story(2, "a", [...one, { source: "herald" }, { source: "echo" }])]);

/** The story of the week before is told by another outlet this week. */
const join = () =>
  opened.stores.stories.put([story(9, "c", [...one, { source: "herald", seen: ago(4) }])]);

const subscribe = (over: Partial<Subscription> = {}) =>
  opened.stores.subscriptions.create(sampleSubscription({ filter, schedule, ...over }));
/** What planning freezes for the reader, as it goes out: the digest, and its page in both forms. */
const sent = async () => {
  const planned = await plannedBy({ stores: opened.stores }, now);
  const delivery = await opened.stores.deliveries.get(planned[0]?.delivery ?? "");
  return bytesOf(delivery?.digestId ?? "");
};
const bytesOf = async (id: string) => {
  const digest = await opened.stores.digests.get(id);
  if (!digest) throw new Error(`no digest ${id}`);
  return { json: JSON.stringify(digest), ...renderer.digestPage(digest) };
};
const previewed = async () => bytesOf((await preview()).latest.id);

describe("the preview of a closed week is the digest sent for it", () => {
  it("when the preview comes first and a story grows before the planning", async () => {
    await subscribe();
    const before = await previewed();
    await grow();
    now = new Date(SLOT.getTime() + 1_800_000);
    expect(await sent()).toEqual(before);
    expect(before.text).toContain("Frigate a");
    expect(before.json).not.toContain("ECHO");
  });

  it("with what came of the week before, what is usual, and how the sources are heard", async () => {
    await subscribe();
    await join();
    const before = await previewed();
    expect(JSON.parse(before.json)).toMatchObject({
      updates: [{ title: "Frigate c", added: [{ name: "HERALD" }] }],
      matrix: { weeks: 3 },
      coverage: { feeds: 1 },
    });
    now = new Date(SLOT.getTime() + 1_800_000);
    expect(await sent()).toEqual(before);
  });

  it("when the planning comes first and a story grows before the preview", async () => {
    await subscribe();
    const mailed = await sent();
    await grow();
    now = new Date(SLOT.getTime() + DAY);
    expect(await previewed()).toEqual(mailed);
    expect(JSON.stringify((await preview()).latest)).toBe(mailed.json);
  });

  it("also of the week after the last digest of a reader of long standing", async () => {
    await subscribe({ lastWindowEnd: instant(new Date(SLOT.getTime() - 7 * DAY - 30 * 60_000)) });
    const mailed = await sent();
    expect(await previewed()).toEqual(mailed);
  });

  it("and stays for good once it was mailed, though the preview would expire", async () => {
    await subscribe();
    const { latest } = await preview();
    await sent();
    now = new Date(SLOT.getTime() + 31 * DAY);
    expect(await opened.stores.digests.get(latest.id)).toEqual(latest);
  });
});

describe("a preview", () => {
  it("counts the last four weeks, oldest first, and names the noisiest source", async () => {
    const { preview: made } = await preview();
    expect(made.windows.map(({ stories, shown, watched }) => [stories, shown, watched])).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [1, 1, 1],
      [2, 2, 2],
    ]);
    expect(made).toMatchObject({
      from: "2026-10-23T07:30:00.000Z",
      to: "2026-11-20T07:30:00.000Z",
      // Of the three weeks in which anything was watched.
      storiesPerWeek: 1.3,
      noisiest: { id: "gazette", name: "GAZETTE", reports: 4, share: 0.8 },
      nearMisses: [],
    });
  });

  it("has 28 windows when daily, as many stories in all", async () => {
    const { preview: made } = await preview({ ...schedule, frequency: "daily" });
    expect(made.windows).toHaveLength(28);
    expect(made.windows.reduce((sum, { stories }) => sum + stories, 0)).toBe(4);
    expect(made.storiesPerWeek).toBe(1.3);
  });

  it("tells in each of its windows what came of the one before, as its own digest would", async () => {
    await join();
    const { preview: made } = await preview();
    const updates = made.windows.map(
      async ({ id }) => (await opened.stores.digests.get(id))?.updates,
    );
    expect((await Promise.all(updates)).map((told) => told?.length)).toEqual([0, 0, 0, 1]);
  });

  it("reads the stories of all its windows once", async () => {
    const read: string[] = [];
    const { stores } = opened;
    const stories = {
      window: (from: string, to: string) => {
        read.push(`${from}/${to}`);
        return stores.stories.window(from, to);
      },
    };
    await makePreview({ ...stores, stories }, { filter, schedule }, now);
    expect(read).toEqual(["2026-10-16T06:30:00.000Z/2026-11-20T07:30:00.000Z"]);
  });

  it("stores digests alone, which expire", async () => {
    const before = await opened.dump();
    const kept = await preview();
    const added = (await opened.dump()).filter(
      (row) => !before.some(({ pk, sk }) => pk === row["pk"] && sk === row["sk"]),
    );
    expect(added.map(({ pk }) => pk).toSorted()).toEqual(
      kept.preview.windows.map(({ id }) => `DIGEST#${id}`).toSorted(),
    );
    expect(added.every((row) => Number(row["ttl"]) > 0)).toBe(true);
  });
});
