import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ToldStory } from "#lib/core/model/story.ts";
import { createToldShelf, shelvedStories, type ToldReading } from "#lib/jobs/told-shelf.ts";
import { openStores } from "#lib/store/stores.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { CrashPlan } from "#test/helpers/crash.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse("2026-11-20T08:00:00.000Z");

let opened: TestStores;
let now = START;
beforeEach(async () => {
  now = START;
  opened = await openTestStores(() => new Date(now));
});
afterEach(() => opened.close());

const clock = () => new Date(now);
const at = (ms: number) => new Date(ms).toISOString();
const story = (name: string, seen: number, title: string) => {
  const id = `sto_${at(seen).slice(0, 10).replaceAll("-", "")}_${name}`;
  return { ...sampleStory({ id, seen: at(seen) }), title };
};

/** What a fresh reading gives. */
const fresh = async (from: number, to: number): Promise<ToldStory[]> =>
  (await opened.stores.stories.window(at(from), at(to))).map(({ sketch: _, ...told }) => told);

/** Numbers below 1 that look like chance and are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The same readings, each noted. */
function noted(): { calls: string[]; reading: ToldReading } {
  const { told, toldOf, writtenSince } = opened.stores.stories;
  const calls: string[] = [];
  return {
    calls,
    reading: {
      told: (from, to) => {
        calls.push(`told ${from}/${to}`);
        return told(from, to);
      },
      toldOf: (ids) => {
        calls.push(`toldOf ${ids.toSorted().join()}`);
        return toldOf(ids);
      },
      writtenSince: (since) => {
        calls.push(`writtenSince ${since}`);
        return writtenSince(since);
      },
    },
  };
}

describe("stories on a shelf", () => {
  it.each([1, 2, 3])(
    "are always those of the table, whatever is written when (%i)",
    async (seed) => {
      const random = chance(seed);
      const shelf = createToldShelf();
      const { stories } = opened.stores;
      const seen = [START - 2 * DAY];
      for (let step = 0; step < 30; step++) {
        const what = random();
        // Mostly an hour passes; at times a week does, or clocks differ by minutes.
        now +=
          what < 0.8 ? random() * HOUR : what < 0.95 ? random() * 9 * DAY : -random() * 4 * 60_000;
        const puts = Math.floor(random() * 3);
        for (let n = 0; n < puts; n++) {
          if (random() < 0.6) seen.push(now - random() * random() * 25 * DAY);
          const which = Math.floor(random() * seen.length);
          const put = story(`s${which}`, seen[which]!, `as of ${step}.${n}`);
          // A writer that dies at any of its calls leaves a story as it was, or as it is told now.
          if (random() < 0.3) {
            const point = { call: 1 + Math.floor(random() * 3), when: "before" } as const;
            const client = new CrashPlan(point).wrap(opened.table.client);
            const dying = openStores(client, opened.table.name, clock, () => {});
            await dying.stories.put([put]).catch(() => {});
          } else await stories.put([put]);
        }
        if (random() < 0.4) continue;
        const { window } = shelvedStories(stories, shelf, clock);
        for (let asked = 0; asked < 2; asked++) {
          const to = now - random() * HOUR;
          const from = to - [1, 2, 8, 15, 24][Math.floor(random() * 5)]! * DAY;
          expect(await window(at(from), at(to)), `${step}`).toEqual(await fresh(from, to));
        }
      }
    },
    30_000,
  );

  it("are read once, and from then on only where something was written", async () => {
    const shelf = createToldShelf();
    const old = story("old", START - 3 * DAY, "old");
    await opened.stores.stories.put([old, story("other", START - 2 * DAY, "other")]);
    now += HOUR;
    const { calls, reading } = noted();
    const run = (from: number) =>
      shelvedStories(reading, shelf, clock).window(at(from), at(now - HOUR / 2));
    await run(now - 14 * DAY);
    expect(calls.splice(0)).toEqual([`told ${at(now - 14 * DAY)}/${at(now - HOUR / 2 + 8 * DAY)}`]);
    now += HOUR;
    expect(await run(now - 14 * DAY)).toHaveLength(2);
    expect(calls.splice(0)).toEqual([`writtenSince ${at(now - 1.25 * HOUR)}`]);
    await opened.stores.stories.put([{ ...old, title: "new" }]);
    now += HOUR;
    expect((await run(now - 14 * DAY)).map(({ title }) => title)).toEqual(["new", "other"]);
    expect(calls.splice(0)).toEqual([`writtenSince ${at(now - 1.25 * HOUR)}`, `toldOf ${old.id}`]);
    now += 7 * DAY;
    await run(now - 14 * DAY);
    expect(calls).toEqual([`told ${at(now - 14 * DAY)}/${at(now - HOUR / 2 + 8 * DAY)}`]);
  });

  it("written while a run reads are met by the next", async () => {
    const shelf = createToldShelf();
    const late = story("late", START - DAY, "late");
    const { stories } = opened.stores;
    const window = (reading: ToldReading) =>
      shelvedStories(reading, shelf, clock).window(at(START - 7 * DAY), at(START));
    await window(stories);
    // Noted a minute before the run looks, and not there yet.
    await stories.put([late]);
    now += 60_000;
    const blind: ToldReading = { ...stories, toldOf: async () => [] };
    expect(await window(blind)).toEqual([]);
    now += 14 * 60_000;
    expect((await window(stories)).map(({ id }) => id)).toEqual([late.id]);
  });

  it("lets go of what no window reaches any more", async () => {
    const shelf = createToldShelf();
    const { stories } = opened.stores;
    const day = () => shelvedStories(stories, shelf, clock).window(at(now - 2 * DAY), at(now));
    for (let days = 0; days < 40; days++) {
      await stories.put([story(`d${days}`, now - HOUR, "told")]);
      expect(await day()).toHaveLength(Math.min(days + 1, 2));
      now += DAY;
    }
    expect(shelf.held?.stories.size).toBeLessThan(24);
  });

  it("that could not be read are asked for again", async () => {
    const shelf = createToldShelf();
    const { stories } = opened.stores;
    await stories.put([story("a", START - HOUR, "a")]);
    const broken: ToldReading = {
      ...stories,
      told: async () => {
        throw new Error("no stories");
      },
    };
    const window = (reading: ToldReading) =>
      shelvedStories(reading, shelf, clock).window(at(START - DAY), at(START));
    await expect(window(broken)).rejects.toThrow("no stories");
    expect(await window(stories)).toHaveLength(1);
  });
});
