import { describe, expect, it } from "vitest";
import { costs } from "./cost.ts";
import { SHORT } from "./forms.ts";
import type { Planted } from "./planted.ts";
import { quarter, sceneOf } from "./quarter.ts";
import { brokenIn, judge } from "./verdict.ts";

const LIMIT = { timeout: 120_000 };
const WHOLE = {
  quiet: [],
  cap: [],
  bursts: [],
  duplicates: [],
  idle: [],
  muted: [],
  lost: [],
  unwanted: [],
};

describe("days of alerts, with processes that die and a provider that fails", () => {
  it(
    "wakes nobody, tells nothing twice, loses nothing, and keeps to what readers asked",
    LIMIT,
    async () => {
      const days = await quarter(SHORT);
      const verdict = judge(days);
      expect(brokenIn(verdict)).toEqual(WHOLE);
      expect(days.failures).toEqual([]);
      expect(days.world.deaths.size).toBeGreaterThan(8);
      expect(verdict.alerted).toBeGreaterThan(200);
      expect(verdict.changed).toBeGreaterThan(10);
      expect(verdict.toDigest.cap).toBeGreaterThan(0);
    },
  );

  const FAULTS: [Planted, keyof typeof WHOLE][] = [
    ["sleepless", "quiet"],
    ["forgotten", "lost"],
    ["unguarded", "duplicates"],
    ["uncounted", "cap"],
  ];
  const few = { ...SHORT, items: 200, readers: 100, days: 1.5, outage: { from: 10, to: 14 } };
  const scene = sceneOf(few);
  it.each(FAULTS)("would be caught %s", LIMIT, async (planted, found) => {
    const verdict = judge(await quarter({ ...few, planted }, scene));
    expect(verdict[found].length).toBeGreaterThan(0);
  });
});

describe("raising a story", () => {
  it(
    "costs the same beside ten times as many readers whom it does not concern",
    LIMIT,
    async () => {
      const { tellings, readers } = sceneOf({ ...SHORT, items: 300, days: 1 });
      const [few, many] = await costs(tellings, readers, [500, 5000]);
      expect(many!.usAStory / few!.usAStory).toBeLessThan(2);
    },
  );
});
