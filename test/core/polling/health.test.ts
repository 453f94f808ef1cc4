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
      "gone",
      "as soon as its server says so",
      { lastPollAt: at, arrivals, failures: 1, lastOutcome: { kind: "gone", at } },
    ],
    [
      "blocked",
      "when its server answers others only",
      { lastPollAt: at, arrivals, failures: 3, lastOutcome: { ...failed, reason: "http-403" } },
    ],
    [
      "blocked",
      "when it is tested for being human",
      { lastPollAt: at, failures: 1, lastOutcome: { kind: "unreadable", reason: "challenge", at } },
    ],
    ["gap", "for a day after it rolled over", { lastPollAt: at, arrivals, rolledAt: hoursAgo(20) }],
    ["live", "later again", { lastPollAt: at, arrivals, rolledAt: hoursAgo(25) }],
    ["silent", "if it answers and never brought anything", { lastPollAt: at }],
    [
      "silent",
      "after 48 h, however brisk it was",
      { lastPollAt: at, arrivals: [49, 51, 53, 55].map(hoursAgo) },
    ],
    [
      "live",
      "within four of its gaps",
      { lastPollAt: at, arrivals: [95, 119, 143, 167].map(hoursAgo) },
    ],
    [
      "silent",
      "from the first poll on, if all it shows is old",
      { lastPollAt: at, arrivals: ["2016-03-01T00:00:00.000Z", "2016-02-01T00:00:00.000Z"] },
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
