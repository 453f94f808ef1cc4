import { describe, expect, it } from "vitest";
import type { PollWishes } from "#lib/core/model/feed.ts";
import { afterSkips, pollInterval, retryDelay } from "#lib/core/polling/interval.ts";
import { afterPoll, type Polled, usableValidators } from "#lib/core/polling/record.ts";
import { sampleFeed } from "#test/helpers/samples.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
const arrivals = (count: number) =>
  Array.from({ length: count }, (_, i) => new Date(NOW.getTime() - i * 60_000).toISOString());
const seconds = (at: string) => (Date.parse(at) - NOW.getTime()) / 1000;

describe("the interval of a feed that answers", () => {
  it("follows the feed's own week, between 15 minutes and a day", () => {
    expect(pollInterval("f", [], NOW, {})).toBeGreaterThanOrEqual(DAY);
    expect(pollInterval("f", arrivals(84), NOW, {}) / HOUR).toBeCloseTo(2, -1);
    expect(pollInterval("f", arrivals(5000), NOW, {})).toBeLessThan(17 * MINUTE);
  });

  it("ignores entries that came more than a week ago", () => {
    const old = arrivals(100).map((at) => new Date(Date.parse(at) - 8 * DAY * 1000).toISOString());
    expect(pollInterval("f", old, NOW, {})).toBeGreaterThanOrEqual(DAY);
  });

  it("is raised by ttl and max-age, a day at most", () => {
    const busy = arrivals(5000);
    expect(pollInterval("f", busy, NOW, { ttlMinutes: 120 })).toBeGreaterThanOrEqual(2 * HOUR);
    expect(pollInterval("f", busy, NOW, { maxAge: 3 * HOUR })).toBeGreaterThanOrEqual(3 * HOUR);
    expect(pollInterval("f", busy, NOW, { maxAge: 99 * DAY })).toBeLessThanOrEqual(1.1 * DAY);
  });

  it("is the same for a feed every time, and spread over feeds", () => {
    const spread = new Set(["a", "b", "c", "d", "e"].map((id) => pollInterval(id, [], NOW, {})));
    expect(pollInterval("a", [], NOW, {})).toBe(pollInterval("a", [], NOW, {}));
    expect(spread.size).toBe(5);
  });
});

describe("a feed that fails", () => {
  it("is asked again after about an hour at first and three days in the end", () => {
    expect(retryDelay(1)).toBe(8 ** 4);
    expect(retryDelay(100)).toBe(23 ** 4);
  });

  it("gets the longer wait it asks for, 8 hours at most", () => {
    expect(retryDelay(1, 2 * HOUR)).toBe(2 * HOUR);
    expect(retryDelay(1, 99 * HOUR)).toBe(8 * HOUR);
  });

  it("keeps count, its reason and its validators", () => {
    const validators = { etag: '"x"', since: NOW.toISOString() };
    const feed = afterPoll(
      sampleFeed({ failures: 2, validators }),
      { kind: "retry", reason: "http-503" },
      NOW,
    );
    expect(feed).toMatchObject({
      failures: 3,
      validators,
      lastOutcome: { kind: "retry", reason: "http-503", at: NOW.toISOString() },
    });
  });

  it("is still asked now and then when it is gone", () => {
    const feed = afterPoll(sampleFeed(), { kind: "gone", reason: "http-410" }, NOW);
    expect(feed.enabled).toBe(true);
    expect(seconds(feed.nextPollAt)).toBe(30 * DAY);
  });

  it("is forgiven by one good poll", () => {
    expect(afterPoll(sampleFeed({ failures: 9 }), { kind: "unchanged" }, NOW).failures).toBe(0);
  });
});

describe("a feed that rolled over", () => {
  const newer = (count: number) =>
    arrivals(count).map((at) => new Date(Date.parse(at) + HOUR * 1000).toISOString());
  const showing = (entries: number, fresh = arrivals(entries)): Polled => ({
    kind: "fetched",
    fresh,
    entries,
  });

  it("is none that shows few entries, or old ones under new names", () => {
    const few = afterPoll(afterPoll(sampleFeed(), showing(2), NOW), showing(2, newer(2)), NOW);
    const renamed = afterPoll(afterPoll(sampleFeed(), showing(10), NOW), showing(10), NOW);
    expect([few.rolledAt, renamed.rolledAt]).toEqual([undefined, undefined]);
  });

  it("is asked again as soon as may be, but not at its very first poll", () => {
    const first = afterPoll(sampleFeed(), showing(10), NOW);
    const rolled = afterPoll(first, showing(10, newer(10)), NOW);
    const normal = afterPoll(first, showing(10, newer(9)), NOW);
    expect([first, rolled, normal].map(({ rolledAt }) => rolledAt)).toEqual([
      undefined,
      NOW.toISOString(),
      undefined,
    ]);
    expect(seconds(first.nextPollAt)).toBeGreaterThan(HOUR);
    expect(seconds(normal.nextPollAt)).toBeGreaterThan(HOUR);
    expect(seconds(rolled.nextPollAt)).toBeLessThan(17 * MINUTE);
  });
});

describe("what a feed asks for", () => {
  const on = (at: string, wishes: PollWishes) => afterSkips(new Date(at), wishes).toISOString();

  it("leaves hours and days out, in UTC, to the next full hour", () => {
    expect(on("2026-11-20T08:30:00Z", { skipHours: [8, 9] })).toBe("2026-11-20T10:00:00.000Z");
    expect(on("2026-11-20T08:30:00Z", { skipDays: [5, 6] })).toBe("2026-11-22T00:00:00.000Z");
    expect(on("2026-11-20T08:30:00Z", { skipHours: [7] })).toBe("2026-11-20T08:30:00.000Z");
  });

  it("is not heard where nothing would be left", () => {
    const all = { skipDays: [0, 1, 2, 3, 4, 5, 6] };
    expect(on("2026-11-20T08:30:00Z", all)).toBe("2026-11-20T08:30:00.000Z");
  });

  it("still counts when the document has not changed since it asked", () => {
    const wishes = { ttlMinutes: 600 };
    const busy = sampleFeed({ arrivals: arrivals(500) });
    const first = afterPoll(busy, { kind: "fetched", wishes, fresh: [], entries: 9 }, NOW);
    const second = afterPoll(first, { kind: "unchanged" }, NOW);
    expect(seconds(second.nextPollAt)).toBeGreaterThanOrEqual(10 * HOUR);
    const without = afterPoll(second, { kind: "fetched", wishes: {}, fresh: [] }, NOW);
    expect(seconds(without.nextPollAt)).toBeLessThan(HOUR);
  });
});

describe("validators", () => {
  const kept = { etag: '"x"', lastModified: "Fri, 20 Nov 2026 07:00:00 GMT" };

  it("come from the last whole answer, and go with one that has none", () => {
    const first = afterPoll(sampleFeed(), { kind: "fetched", validators: kept }, NOW);
    expect(first.validators).toEqual({ ...kept, since: NOW.toISOString() });
    expect(afterPoll(first, { kind: "fetched", validators: {} }, NOW).validators).toBeUndefined();
  });

  it("are sent byte for byte, and dropped after 8 days", () => {
    const feed = sampleFeed({ validators: { ...kept, since: NOW.toISOString() } });
    expect(usableValidators(feed, new Date(NOW.getTime() + 7 * DAY * 1000))).toEqual(kept);
    expect(usableValidators(feed, new Date(NOW.getTime() + 9 * DAY * 1000))).toBeUndefined();
  });
});
