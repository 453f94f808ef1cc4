import { describe, expect, it } from "vitest";
import { coverageOf, heardIn, isOfNow, sourcesHeard, tellsOf } from "#lib/core/digest/coverage.ts";
import { Coverage } from "#lib/core/model/digest.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { sampleFeed } from "#test/helpers/samples.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const at = hoursAgo(1);

const HEALTHS = {
  live: { arrivals: [hoursAgo(2)] },
  silent: { arrivals: [hoursAgo(800)] },
  failing: { arrivals: [hoursAgo(2)], failures: 3 },
  blocked: { failures: 3, lastOutcome: { kind: "retry", reason: "http-403", at } },
  gone: { failures: 1, lastOutcome: { kind: "gone", at } },
  off: { enabled: false },
} satisfies Record<string, Partial<Feed>>;

const feed = (name: string, health: keyof typeof HEALTHS): Feed =>
  sampleFeed({
    source: { id: name.toLowerCase(), name, kind: "trade" },
    lastPollAt: at,
    ...HEALTHS[health],
  });
const covered = (...feeds: Feed[]) => {
  const {
    silent,
    failing,
    feeds: count,
    well,
  } = Coverage.parse(coverageOf(sourcesHeard(feeds, NOW)));
  return { count, well, silent, failing };
};

describe("how well the sources are heard", () => {
  it("names those that are silent and those that do not answer, each once and in order", () => {
    expect(
      covered(
        feed("Keel", "silent"),
        feed("Anchor", "silent"),
        feed("Keel", "silent"),
        feed("Gone", "gone"),
        feed("Barred", "blocked"),
        feed("Delta", "failing"),
        feed("Live", "live"),
        feed("Off", "off"),
      ),
    ).toEqual({
      count: 7,
      well: 1,
      silent: ["Anchor", "Keel"],
      failing: ["Barred", "Delta", "Gone"],
    });
  });

  it("counts a source that is heard by one of its feeds as heard, and one that answers as answering", () => {
    expect(covered(feed("Keel", "silent"), feed("Keel", "live"), feed("Keel", "gone"))).toEqual({
      count: 3,
      well: 1,
      silent: [],
      failing: [],
    });
    expect(covered(feed("Keel", "failing"), feed("Keel", "silent"))).toEqual({
      count: 2,
      well: 0,
      silent: ["Keel"],
      failing: [],
    });
  });

  it("says nothing of a feed that was not polled yet", () => {
    expect(covered(sampleFeed())).toEqual({ count: 1, well: 0, silent: [], failing: [] });
    expect(coverageOf(sourcesHeard([], NOW))).toEqual({
      at: NOW.toISOString(),
      feeds: 0,
      well: 0,
      silent: [],
      failing: [],
    });
  });

  it("names none that told something in the window, however its feeds are by now", () => {
    const feeds = [feed("Keel", "silent"), feed("Anchor", "silent"), feed("Delta", "failing")];
    const { silent, failing } = coverageOf(sourcesHeard(feeds, NOW), new Set(["keel", "delta"]));
    expect({ silent, failing }).toEqual({ silent: ["Anchor"], failing: [] });
  });

  it("hears of a window whose reports were first seen in it, of stories old and new", () => {
    const [from, to] = [hoursAgo(170), hoursAgo(2)];
    const reports = [
      { source: "keel", seen: hoursAgo(171) },
      { source: "anchor", seen: from },
      { source: "delta", seen: to },
    ];
    const stories = [
      sampleStory({ seen: hoursAgo(171), reports }),
      sampleStory({ reports: [{ source: "gazette", seen: hoursAgo(3) }] }),
    ];
    expect([...heardIn(stories, { from, to })]).toEqual(["anchor", "gazette"]);
  });

  it("believes what was noted within two hours, and nothing of a time to come", () => {
    const noted = (hours: number) => isOfNow(sourcesHeard([], new Date(hoursAgo(hours))), NOW);
    expect([0, 1, 2].map(noted)).toEqual([true, true, true]);
    expect([2.01, -0.01].map(noted)).toEqual([false, false]);
  });

  it("tells of a window that ended less than a day ago", () => {
    expect(tellsOf("2026-11-20T08:01:00.000Z", NOW)).toBe(true);
    expect(tellsOf("2026-11-19T08:00:00.001Z", NOW)).toBe(true);
    expect(tellsOf("2026-11-19T08:00:00.000Z", NOW)).toBe(false);
  });
});
