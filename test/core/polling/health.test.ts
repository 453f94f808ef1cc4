import { describe, expect, it } from "vitest";
import { feedHealth } from "#lib/core/polling/health.ts";
import { sampleFeed } from "#test/helpers/samples.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const at = hoursAgo(1);
const arrivals = [2, 8, 14, 20].map(hoursAgo);
const failed = { kind: "retry", reason: "dns", at } as const;

describe("the health of a feed", () => {
  it.each([
    ["new", "before its first poll", {}],
    ["live", "while it brings something", { lastPollAt: at, arrivals }],
    ["live", "through a failure or two", { lastPollAt: at, arrivals, failures: 2 }],
    ["failing", "after three in a row", { lastPollAt: at, arrivals, failures: 3 }],
    ["failing", "if it never answered", { lastPollAt: at, failures: 1, lastOutcome: failed }],
    [
      "failing",
      "as soon as it is gone",
      { lastPollAt: at, arrivals, failures: 1, lastOutcome: { kind: "gone", at } },
    ],
    ["silent", "if it answers and never brought anything", { lastPollAt: at }],
    [
      "silent",
      "after 72 h, however brisk it was",
      { lastPollAt: at, arrivals: [73, 75, 77, 79].map(hoursAgo) },
    ],
    ["off", "once disabled", { lastPollAt: at, arrivals, enabled: false }],
  ] as [string, string, Parameters<typeof sampleFeed>[0]][])("is %s %s", (health, _, over) => {
    expect(feedHealth(sampleFeed(over), NOW).health).toBe(health);
  });

  it("names what it is judged by", () => {
    expect(feedHealth(sampleFeed({ lastPollAt: at, arrivals }), NOW)).toEqual({
      health: "live",
      newestAt: hoursAgo(2),
      quietHours: 2,
      usualHours: 6,
    });
  });
});
