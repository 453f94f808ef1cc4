import { describe, expect, it } from "vitest";
import { sampleSubscription } from "#test/helpers/samples.ts";
import type { Change } from "./readers.ts";
import { type Entry, type Facts, judge, type Sent } from "./verdict.ts";

const day = (n: number, time = "06:30") => `2026-11-${String(10 + n)}T${time}:00.000Z`;
const subscription = sampleSubscription({
  schedule: { frequency: "daily", weekday: "mon", hour: 7, timeZone: "UTC", whenEmpty: "note" },
});

const entry = (n: number, over: Partial<Entry> = {}): Entry => ({
  deliveryId: `dlv_${n}`,
  subscriptionId: subscription.id,
  digestId: `dig_${n}`,
  window: { from: day(n - 1), to: day(n) },
  state: "delivered",
  ...over,
});
const sent = (n: number, over: Partial<Sent> = {}): Sent => ({
  at: day(n, "08:00"),
  to: subscription.email,
  deliveryId: `dlv_${n}`,
  refId: `dlv_${n}`,
  digestId: `dig_${n}`,
  ...over,
});

/** Three days on which all went well, but for what is given. */
const facts = (over: Partial<Facts> = {}, change?: Change): Facts => ({
  period: { from: day(0, "12:00"), to: day(3, "12:00") },
  readers: [{ subscription, since: day(0), ...(change && { change }) }],
  entries: [1, 2, 3].map((n) => entry(n)),
  sent: [1, 2, 3].map((n) => sent(n)),
  tried: new Map(),
  complaints: new Map(),
  runs: [1, 2, 3].map((n) => ({
    from: day(n - 1, "07:00"),
    to: day(n, "07:00"),
    finishedAt: day(n, "07:01"),
  })),
  ...over,
});
const found = (over: Partial<Facts>, change?: Change) => {
  const { duplicates, lost, faults } = judge(facts(over, change));
  return { duplicates: duplicates.length, lost: lost.length, faults: faults.length };
};
const NOTHING = { duplicates: 0, lost: 0, faults: 0 };

describe("the judge of a storm", () => {
  it("finds nothing where all went well", () => {
    expect(found({})).toEqual(NOTHING);
    expect(judge(facts()).due).toBe(3);
  });

  it("lists what is unknown, and says what of it went out", () => {
    const entries = [entry(1), entry(2), entry(3)].map((one) => ({
      ...one,
      state: "unknown" as const,
      reason: "reset",
    }));
    const verdict = judge(facts({ entries, sent: [sent(1)] }));
    expect(verdict.unknown).toHaveLength(3);
    expect(verdict.unknownButSent).toBe(1);
    expect(verdict).toMatchObject({ duplicates: [], lost: [], faults: [] });
  });

  it.each<[string, Partial<Facts>, keyof typeof NOTHING]>([
    ["one mail twice", { sent: [1, 2, 2, 3].map((n) => sent(n)) }, "duplicates"],
    [
      "a window in two mails",
      { entries: [entry(1), entry(2, { window: { from: day(0), to: day(2) } }), entry(3)] },
      "duplicates",
    ],
    [
      "a slot without a digest",
      { entries: [entry(1), entry(3)], sent: [sent(1), sent(3)] },
      "lost",
    ],
    [
      "a digest left under way",
      { entries: [entry(1), entry(2), entry(3, { state: "claimed" })] },
      "lost",
    ],
    ["a mail believed to be out", { sent: [sent(1), sent(2)] }, "lost"],
    ["two digests for a slot", { entries: [entry(1), entry(1, { deliveryId: "dlv_9" })] }, "lost"],
    [
      "a gap",
      {
        entries: [entry(1), entry(2), entry(3, { window: { from: day(2, "06:31"), to: day(3) } })],
      },
      "faults",
    ],
    [
      "an end without a reason",
      { entries: [entry(1), entry(2), entry(3, { state: "failed" })], sent: [sent(1), sent(2)] },
      "faults",
    ],
    [
      "a mail of what was skipped",
      { entries: [entry(1), entry(2), entry(3, { state: "skipped", reason: "empty" })] },
      "faults",
    ],
    ["a mail that nobody planned", { sent: [1, 2, 3, 4].map((n) => sent(n)) }, "faults"],
    [
      "another digest than planned",
      { sent: [sent(1), sent(2), sent(3, { digestId: "dig_8" })] },
      "faults",
    ],
    [
      "somebody else's mail",
      { sent: [sent(1), sent(2), sent(3, { to: "other@ministry.example" })] },
      "faults",
    ],
  ])("finds %s", (_, over, kind) => {
    expect(found(over)[kind]).toBeGreaterThan(0);
  });

  it("takes no mail for welcome whose reader had left before its first try", () => {
    const change: Change = { kind: "leaves", at: day(2, "12:00") };
    expect(found({}, change).faults).toBe(1);
    expect(found({ tried: new Map([[subscription.id, ["dlv_3"]]]) }, change)).toEqual(NOTHING);
    const left = { entries: [entry(1), entry(2)], sent: [sent(1), sent(2)] };
    expect(found(left, change)).toEqual(NOTHING);
    const complaints = new Map([[subscription.email, day(2, "12:00")]]);
    expect(found({ ...left, complaints })).toEqual(NOTHING);
  });

  it("lets a pause leave a gap, and no other", () => {
    const held = { entries: [entry(1), entry(3)], sent: [sent(1), sent(3)] };
    const change: Change = { kind: "pauses", at: day(1, "12:00"), until: day(2, "12:00") };
    expect(found(held, change)).toEqual(NOTHING);
    expect(found(held, { ...change, at: day(3, "11:00"), until: day(3, "11:30") }).faults).toBe(1);
  });
});
