import { describe, expect, it } from "vitest";
import { costs } from "./cost.ts";
import { SHORT } from "./forms.ts";
import type { Planted } from "./planted.ts";
import { quarter } from "./quarter.ts";
import { brokenIn, judge } from "./verdict.ts";

const LIMIT = { timeout: 120_000 };
const WHOLE = { quiet: [], cap: [], duplicates: [], idle: [], lost: [], unwanted: [] };

describe("a week of alerts, with processes that die and a provider that fails", () => {
  it(
    "wakes nobody, tells nothing twice, loses nothing, and keeps to what readers asked",
    LIMIT,
    async () => {
      const week = await quarter(SHORT);
      const verdict = judge(week);
      expect(brokenIn(verdict)).toEqual(WHOLE);
      expect(week.failures).toEqual([]);
      expect(week.world.kills).toBeGreaterThan(20);
      expect(verdict.alerted).toBeGreaterThan(200);
      expect(verdict.toDigest.cap).toBeGreaterThan(0);
      expect(verdict.due).toBeGreaterThan(2 * verdict.unsteady * 0.1);
    },
  );

  const FAULTS: [Planted, keyof typeof WHOLE][] = [
    ["sleepless", "quiet"],
    ["forgotten", "lost"],
    ["unguarded", "duplicates"],
    ["uncounted", "cap"],
  ];
  it.each(FAULTS)("would be caught %s", LIMIT, async (planted, found) => {
    const few = { ...SHORT, items: 300, readers: 120, days: 2, outage: { from: 10, to: 14 } };
    const verdict = judge(await quarter({ ...few, planted }));
    expect(verdict[found].length).toBeGreaterThan(0);
  });
});

describe("raising a story", () => {
  it(
    "costs the same beside ten times as many readers whom it does not concern",
    LIMIT,
    async () => {
      const { tellings, readers } = await quarter({ ...SHORT, items: 300, days: 0.1 });
      const [few, many] = await costs(tellings, readers, [500, 5000]);
      expect(many!.usAStory / few!.usAStory).toBeLessThan(2);
    },
  );
});
