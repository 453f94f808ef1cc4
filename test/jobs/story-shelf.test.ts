import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Item } from "#lib/core/model/item.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { createShelf, type Shelf } from "#lib/jobs/story-shelf.ts";
import type { Stores } from "#lib/ports.ts";
import { noQueue } from "#test/helpers/plan.ts";
import { sampleItem } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const later = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000);
const EVENTS = [
  ["Norway orders five frigates", "A British yard will build the hulls for its navy in Glasgow."],
  ["Fighters land at new Radom base", "Polish pilots moved their squadron into hardened shelters."],
  ["Typhoon damages barracks on Okinawa", "Marines cleared fallen roofs and restored power lines."],
] as const;

/** Reports of three events over a month, some of them late: longer than any writer looks back. */
const REPORTS: { hours: number; items: Item[] }[] = Array.from({ length: 30 }, (_, day) => ({
  hours: 24 * day,
  items: EVENTS.map(([title, text], event) => {
    const at = later(24 * day).toISOString();
    const effective = later(24 * day - (day % 5 === 4 ? 160 : event)).toISOString();
    return sampleItem({
      id: `itm_${day}_${event}`,
      title,
      text,
      firstSeen: at,
      effective,
      fingerprint: `f${day}${event}`,
    });
  }),
}));

// One that has waited for six days, of a day that no shelf holds any more by then.
REPORTS.at(-1)!.items.push(
  sampleItem({
    id: "itm_waited",
    title: EVENTS[0][0],
    text: EVENTS[0][1],
    firstSeen: later(24 * 23).toISOString(),
    effective: later(24 * 13).toISOString(),
    fingerprint: "waited",
  }),
);

let opened: TestStores;
/** What each run asked the table for. */
let windows: string[];
let stores: Stores;
beforeEach(async () => {
  opened = await openTestStores();
  windows = [];
  stores = {
    ...opened.stores,
    stories: {
      ...opened.stores.stories,
      window: (from, to) => {
        windows.push(from);
        return opened.stores.stories.window(from, to);
      },
    },
  };
});
afterEach(() => opened.close());

/** What is raised is no matter here. */
const unraised = {
  alerts: { watched: async () => new Map(), watch: async () => {}, raise: async () => {} },
  alertIndex: { find: async () => [] },
  runs: { last: async () => undefined },
};

const run = (hours: number, shelf: Shelf) =>
  clusterWaiting(
    { stores: { ...stores, ...unraised }, queue: noQueue },
    [],
    later(hours),
    (item, error) => {
      throw new Error(item, { cause: error });
    },
    { shelf },
  );

/** Tells all reports day by day; answers the stories as they are stored. */
async function tellAll(shelfOf: () => Shelf) {
  for (const { hours, items } of REPORTS) {
    await stores.items.put(items);
    await run(hours, shelfOf());
  }
  return opened.stores.stories.window(later(-500).toISOString(), later(1000).toISOString());
}

describe("a writer that remembers its stories", () => {
  it("tells what a writer tells that reads them anew each time, and reads hardly any", async () => {
    const anew = await tellAll(createShelf);
    expect(windows).toHaveLength(REPORTS.length);
    await opened.close();
    opened = await openTestStores();
    stores = { ...stores, items: opened.stores.items };
    stores.stories = { ...opened.stores.stories, window: stores.stories.window };
    windows = [];
    const shelf = createShelf();
    expect(await tellAll(() => shelf)).toEqual(anew);
    expect(anew.length).toBeGreaterThan(3);
    // At its first run, and where a late report looks further back than it does: every fifth day.
    expect(windows.length).toBeLessThanOrEqual(2 + REPORTS.length / 5);
    // What lies further back than any report may look is let go.
    const oldest = later(24 * (REPORTS.length - 1 - 17)).toISOString();
    expect([...shelf.stories.keys()].toSorted()).toEqual(
      anew.flatMap(({ id, firstSeen }) => (firstSeen < oldest ? [] : id)).toSorted(),
    );
    expect(shelf.stories.size).toBeLessThan(anew.length);
  });

  it("reads them anew when somebody else has written", async () => {
    const [ours, theirs] = [createShelf(), createShelf()];
    const tellings: [number, Shelf][] = [
      [0, ours],
      [1, theirs],
      [2, ours],
    ];
    for (const [day, shelf] of tellings) {
      await stores.items.put(REPORTS[day]!.items);
      await run(24 * day, shelf);
    }
    expect(windows).toHaveLength(3);
    const told = await opened.stores.stories.window(
      later(-9).toISOString(),
      later(99).toISOString(),
    );
    // The second day's reports joined the first's, and the third's both.
    expect(told.map(({ reports }) => reports.length)).toEqual([3, 3, 3]);
  });

  it("reads them anew after a writing of which it does not know how it ended", async () => {
    const shelf = createShelf();
    await stores.items.put(REPORTS[0]!.items);
    await run(0, shelf);
    await stores.items.put(REPORTS[1]!.items);
    const { put } = stores.stories;
    stores.stories.put = () => Promise.reject(new Error("throttled"));
    await expect(run(24, shelf)).rejects.toThrow("throttled");
    stores.stories.put = put;
    await run(24, shelf);
    expect(windows).toHaveLength(2);
  });
});
