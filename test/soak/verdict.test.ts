import { describe, expect, it } from "vitest";
import type { Story } from "#lib/core/model/story.ts";
import type { Schedule } from "#lib/core/model/subscription.ts";
import { slotsBetween } from "#lib/core/schedule/slots.ts";
import { DAY, HOUR } from "#test/chaos/dice.ts";
import { sampleDelivery, sampleStory } from "#test/helpers/samples.ts";
import { judgeDigests } from "./digests.ts";
import { judgeSlots, type Stage } from "./due.ts";
import { judgeLedger } from "./ledger.ts";
import { leakIn, unexplained, watchLog } from "./log-watch.ts";
import { isGrowing, slopeOf } from "./memory.ts";
import { ZONES } from "./readers.ts";
import { judgeReading, type Reading } from "./reports.ts";
import { slotsOf } from "./slots.ts";

const BEGIN = Date.parse("2026-10-20T00:00:00.000Z");
const at = (hours: number): number => BEGIN + hours * HOUR;
const iso = (hours: number): string => new Date(at(hours)).toISOString();
const daily: Schedule = {
  frequency: "daily",
  weekday: "mon",
  hour: 7,
  timeZone: "UTC",
  whenEmpty: "note",
};

describe("the judge's calendar", () => {
  it("agrees with the service's over a change of clocks, in every zone of the play", () => {
    for (const timeZone of ZONES)
      for (const frequency of ["daily", "weekly"] as const)
        for (const hour of [1, 2, 7, 23]) {
          const schedule = { ...daily, frequency, hour, timeZone };
          const [from, to] = [at(0), at(24 * 20)];
          const theirs = slotsBetween(schedule, iso(0), iso(24 * 20));
          expect(slotsOf(schedule, from, to).map((slot) => new Date(slot).toISOString())).toEqual(
            theirs,
          );
        }
  });
});

describe("slots", () => {
  const runs = Array.from({ length: 72 }, (_, n) => ({ to: iso(n + 1), finishedAt: iso(n + 1) }));
  const digest = (from: number, to: number) => ({
    subscriptionId: "sub_1",
    from: iso(from),
    to: iso(to),
  });
  const days = [digest(0, 6.5), digest(6.5, 30.5), digest(30.5, 54.5)];
  const judged = (
    told: ReturnType<typeof digest>[],
    stages: Stage[] = [{ from: BEGIN, schedule: daily }],
  ) => judgeSlots({ histories: new Map([["sub_1", stages]]), told, runs, from: BEGIN });

  it("each want the one digest that tells them", () => {
    expect(judged(days)).toEqual({ due: 3, uncertain: 0, faults: [] });
    expect(judged(days.slice(1)).faults).toHaveLength(1);
    expect(judged([...days, digest(30.5, 54.5)]).faults).toHaveLength(1);
  });

  it("of one who had left by then want none", () => {
    const left = [
      { from: BEGIN, schedule: daily },
      { from: at(40), schedule: undefined },
    ];
    expect(judged(days.slice(0, 2), left)).toEqual({ due: 2, uncertain: 0, faults: [] });
  });

  it("inside a pause want none, and get none", () => {
    const stages = [
      { from: BEGIN, schedule: daily },
      { from: at(20), schedule: daily, pausedUntil: at(40) },
    ];
    expect(judged([days[0]!, days[2]!], stages).faults).toEqual([]);
    expect(judged(days, stages).faults).toHaveLength(1);
  });

  it("beside a change may have one or none, and never two", () => {
    const stages = [
      { from: BEGIN, schedule: daily },
      { from: at(31), schedule: undefined },
    ];
    expect(judged(days.slice(0, 1), stages)).toEqual({ due: 1, uncertain: 1, faults: [] });
  });
});

describe("the ledger", () => {
  const delivery = sampleDelivery({ id: "dlv_1", state: "delivered" });
  const mail = {
    at: iso(1),
    to: "a@ministry.example",
    deliveryId: "dlv_1",
    refId: "dlv_1",
    kind: "digest",
    digestId: "dig_1",
  };
  const totals = { stories: 0, shown: 0, watchedStories: 0, watchedReports: 0, outlets: 0 };
  const books = {
    deeds: new Map<string, ReadonlySet<string>>(),
    due: 0,
    deliveries: [delivery],
    digests: new Map([
      ["dig_1", { from: iso(0), to: iso(24), totals }],
      ["dig_2", { from: iso(23), to: iso(48), totals }],
    ]),
    sent: [mail],
    addresses: new Map([["sub_1", "a@ministry.example"]]),
  };
  const wrong = (other: Partial<typeof books>): number => {
    const { twice, faults } = judgeLedger({ ...books, ...other });
    return twice.length + faults.length;
  };

  it("adds up where each mail went out once, to its reader", () => expect(wrong({})).toBe(0));
  it("does not where one went out twice", () => expect(wrong({ sent: [mail, mail] })).toBe(1));
  it("does not where one never went out", () => expect(wrong({ sent: [] })).toBe(1));
  it("does not where one is open", () =>
    expect(wrong({ deliveries: [{ ...delivery, state: "claimed" }], sent: [] })).toBe(1));
  it("does not where one was skipped, and went out", () =>
    expect(wrong({ deliveries: [{ ...delivery, state: "skipped", reason: "empty" }] })).toBe(1));
  it("does not where nobody says why one was skipped", () =>
    expect(wrong({ deliveries: [{ ...delivery, state: "skipped" }], sent: [] })).toBe(1));
  it("does not where mails end for reasons that the play does not give", () => {
    const ended = (state: "skipped" | "failed" | "unknown", reason: string, deed?: string) =>
      wrong({
        deliveries: [{ ...delivery, state, reason }],
        sent: [],
        due: 0,
        deeds: new Map([["sub_1", new Set(deed ? [deed] : [])]]),
      });
    expect(ended("failed", "broken mailer")).toBe(1);
    expect(ended("unknown", "broken mailer")).toBe(1);
    expect(ended("unknown", "too late to ask again")).toBe(0);
    expect(ended("skipped", "paused")).toBe(1);
    expect(ended("skipped", "paused", "pauses")).toBe(0);
    expect(ended("skipped", "suppressed: bounce")).toBe(1);
    expect(ended("skipped", "empty")).toBe(0);
  });
  it("does not where hardly any of the slots that fell due was told", () =>
    expect(wrong({ due: 3 })).toBe(1));
  it("does not where one went to somebody else", () =>
    expect(wrong({ sent: [{ ...mail, to: "b@ministry.example" }] })).toBe(1));
  it("does not where the table knows nothing of one", () =>
    expect(wrong({ deliveries: [] })).toBe(1));
  it("does not where two digests tell the same hour", () => {
    const second = { ...delivery, id: "dlv_2", digestId: "dig_2" };
    const sent = [mail, { ...mail, deliveryId: "dlv_2", refId: "dlv_2", digestId: "dig_2" }];
    expect(wrong({ deliveries: [delivery, second], sent })).toBe(1);
  });
});

describe("reports", () => {
  const url = "https://outlet-0.example/r/0";
  const item = { id: "itm_1", url, relevant: true, firstSeen: iso(2) };
  const story = { id: "sto_1", reports: [{ ...sampleStory().reports[0]!, itemId: "itm_1" }] };
  const reading: Reading = {
    outlets: [{ index: 0, times: [at(1)], shownUntil: () => Infinity }],
    spells: [[]],
    served: [[1]],
    begin: BEGIN,
    end: BEGIN + 10 * DAY,
    away: { from: 0, to: 0 },
    items: [item],
    stories: [story],
  };
  const judged = (other: Partial<Reading>) => judgeReading({ ...reading, ...other });

  it("are stored once and told once", () =>
    expect(judged({})).toEqual({ demanded: 1, lost: [], twice: [], untold: [] }));
  it("are lost where a feed that could be read showed them for days", () =>
    expect(judged({ items: [], stories: [] }).lost).toHaveLength(1));
  it("are not asked for where the feed was down all the time", () => {
    const spells = [[{ trouble: "down" as const, from: BEGIN, to: BEGIN + 10 * DAY }]];
    expect(judged({ items: [], stories: [], spells }).demanded).toBe(0);
  });
  it("are asked for where they were handed out again and again, whatever the feed's trouble", () => {
    const spells = [[{ trouble: "down" as const, from: BEGIN, to: BEGIN + 10 * DAY }]];
    expect(judged({ items: [], stories: [], spells, served: [[3]] }).lost).toHaveLength(1);
  });
  it("are double where a relaunch made others of them", () => {
    const other = {
      ...item,
      id: "itm_2",
      url: "https://outlet-0.example/relaunch/0",
      relevant: false,
    };
    expect(judged({ items: [item, other] }).twice).toHaveLength(1);
    const spell = (trouble: "new ids" | "old dates" | "down", day: number) => ({
      trouble,
      from: BEGIN + day * DAY,
      to: BEGIN + (day + 1) * DAY,
    });
    const after = (trouble: "old dates" | "down") =>
      judged({ items: [item, other], spells: [[spell(trouble, 1), spell("new ids", 3)]] }).twice;
    expect(after("down")).toHaveLength(1);
    // Another day in all of them, another address for all of them: nothing is left to know one by.
    expect(after("old dates")).toEqual([]);
  });
  it("are to be told by one story", () => {
    expect(judged({ stories: [] }).untold).toHaveLength(1);
    expect(judged({ stories: [story, { ...story, id: "sto_2" }] }).untold).toHaveLength(1);
  });
});

describe("digests", () => {
  const story = (id: string, firstSeen: string): Story =>
    sampleStory({
      id,
      firstSeen,
      lastSeen: firstSeen,
      topics: [{ slug: "cyber", score: 3, evidence: [] }],
    });
  const stories = [story("sto_1", iso(1)), story("sto_2", iso(2)), story("sto_3", iso(30))];
  const digest = (count: number) => ({
    id: "dig_1",
    filter: { topics: ["cyber" as const] },
    from: iso(0),
    to: iso(24),
    createdAt: iso(25),
    totals: { stories: count, shown: count, watchedStories: 0, watchedReports: 0, outlets: 0 },
  });

  const never = { from: "", to: "" };

  it("hold all stories of their window", () => {
    expect(judgeDigests([digest(2)], stories, never)).toEqual({ judged: 1, faults: [] });
    expect(judgeDigests([digest(1)], stories, never).faults).toHaveLength(1);
    expect(judgeDigests([digest(3)], stories, never).faults).toHaveLength(1);
  });

  it("have no room for what the changed stories that they do not want might be", () => {
    const grown = { ...stories[1]!, lastSeen: iso(26) };
    const unwanted = { ...grown, topics: [] };
    expect(judgeDigests([digest(1)], [stories[0]!, grown], never).faults).toEqual([]);
    expect(judgeDigests([digest(2)], [stories[0]!, unwanted], never).faults).toHaveLength(1);
  });

  it("may lack what was told in the hour that the clock showed twice where they were made in it", () => {
    const grown = { ...stories[1]!, lastSeen: iso(24) };
    grown.reports = [{ ...grown.reports[0]!, firstSeen: iso(24) }];
    const judged = (twice: { from: string; to: string }) =>
      judgeDigests([digest(1)], [stories[0]!, grown], twice).faults;
    expect(judged(never)).toHaveLength(1);
    expect(judged({ from: iso(23.5), to: iso(24.5) })).toHaveLength(1);
    expect(judged({ from: iso(24), to: iso(25.5) })).toEqual([]);
  });
});

describe("the log", () => {
  it("is read for addresses and keys", () => {
    expect(leakIn('{"reader":"reader-7@ministry.example"}')).toBe("an address");
    expect(leakIn('{"message":"bad key re_the_key_of_the_soak"}')).toBe("a key");
    expect(leakIn(`{"url":"/manage?token=${"a".repeat(40)}.${"b".repeat(43)}"}`)).toBe("a token");
    expect(leakIn('{"event":"poll","feed":"fed_0123456789abcdef","created":3}')).toBeUndefined();
  });
});

describe("failures", () => {
  it("are explained by deaths and by faults of the table, and by nothing else", () => {
    const watch = watchLog();
    watch.log("poll failed", { error: "Killed", message: "stores.items.put" });
    watch.failed(
      "run",
      Object.assign(new Error("TimeoutError (injected)"), { name: "TimeoutError" }),
    );
    expect(unexplained(watch.failures)).toEqual([]);
    watch.failed("run", new TypeError("x is not a function"));
    expect(unexplained(watch.failures)).toEqual([
      "1 times: run threw: TypeError: x is not a function",
    ]);
  });
});

describe("memory", () => {
  it("grows by so much a day", () => {
    const days = Array.from({ length: 30 }, (_, day) => ({ day, floorMb: 80 + 2 * day }));
    expect(slopeOf(days)).toBeCloseTo(2);
    expect(isGrowing(days)).toBe(true);
    expect(isGrowing(days.slice(0, 10))).toBe(false);
    expect(slopeOf(days.map(({ day }) => ({ day, floorMb: 80 + (day % 2) })))).toBeCloseTo(0, 1);
  });
});
