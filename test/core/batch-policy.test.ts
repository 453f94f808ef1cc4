import { describe, expect, it } from "vitest";
import {
  aloneIn,
  batchKeyOf,
  deliveryOf,
  isForgotten,
  isFree,
  isPending,
} from "#lib/core/batch-entries.ts";
import {
  afterBatch,
  decided,
  ended,
  mailsHash,
  parted,
  taken,
  withBytes,
} from "#lib/core/batch-policy.ts";
import { beforeTry } from "#lib/core/delivery-policy.ts";
import { type Batch, Batch as BatchSchema, type FrozenReader } from "#lib/core/model/batch.ts";
import type { BatchOutcome } from "#lib/core/model/mail.ts";
import { sampleBatch, sampleEntry } from "#test/helpers/batches.ts";
import { sampleBytes } from "#test/helpers/samples.ts";

const START = new Date("2026-11-20T08:00:00.000Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (hours: number) => new Date(START.getTime() + hours * HOUR);
const reader: FrozenReader = { to: "a@reader.example", mailbox: "abc", timeZone: "UTC" };
const mail = sampleBytes();

/** Taken at an instant, its readers frozen and its bytes hashed, as it is just before the call. */
const ready = (over: Partial<Batch> = {}, now = START): Batch => {
  const mine = taken(sampleBatch(over), now);
  const send = mine.entries.map((_, i) => [i, { kind: "send", reader, mail }] as const);
  return { ...decided(mine, new Map(send)), bytesHash: "bytes" };
};
/** The same after a try of which nobody knows what it came to. */
const inDoubt = (over: Partial<Batch> = {}): Batch =>
  afterBatch(ready(over), { kind: "unknown", reason: "connection reset" }, START);

const took: BatchOutcome = {
  kind: "accepted",
  results: ["p0", "p1", "p2"].map((providerId) => ({ providerId })),
};
const retry = { kind: "retry", reason: "http-503" } as const;
const paused = { kind: "paused", reason: "daily quota" } as const;
const rejected = { kind: "rejected", reason: "no such domain" } as const;
const unknown = { kind: "unknown", reason: "timeout" } as const;

const states = ({ entries }: Batch) => entries.map(({ state }) => state);
const pending = ({ entries }: Batch) => entries.filter(isPending).length;

describe("a batch after a try", () => {
  it("keeps what the provider said of each mail, and no address", () => {
    const outcome: BatchOutcome = {
      kind: "accepted",
      results: [{ providerId: "p0" }, { rejected: "invalid address" }, { providerId: "p2" }],
    };
    const after = ended(afterBatch(ready(), outcome, START), START);
    expect(states(after)).toEqual(["accepted", "failed", "accepted"]);
    expect(after).toMatchObject({ state: "closed", closedAt: START.toISOString() });
    expect(JSON.stringify(after)).not.toContain("reader.example");
    expect(aloneIn(after)).toMatchObject([
      { id: "dlv_00000000000000aa_1", state: "failed", reason: "invalid address" },
    ]);
    expect(BatchSchema.parse(after)).toEqual(after);
  });

  it("gives the answers to those that were handed over, and to no other", () => {
    const entries = [1, 2, 3, 4].map((n) =>
      sampleEntry(n, n === 2 ? { state: "skipped", reason: "paused" } : {}),
    );
    const after = afterBatch(ready({ entries }), took, START);
    expect(after.entries.map(({ providerId }) => providerId)).toEqual([
      "p0",
      undefined,
      "p1",
      "p2",
    ]);
    expect(states(after)[1]).toBe("skipped");
  });

  it("is in doubt where the provider answered for fewer mails than there were", () => {
    const after = afterBatch(ready(), { kind: "accepted", results: [{ providerId: "p" }] }, START);
    expect(after).toMatchObject({ state: "claimed", inDoubt: true });
    expect(after.reason).toMatch(/for 1 of 3/);
    expect(pending(after)).toBe(3);
  });

  it.each([
    ["retry", retry, 1],
    ["retry after 600 s", { ...retry, after: 600 }, 10],
    ["paused", paused, 1],
  ] as const)(
    "that certainly sent nothing waits (%s) and forgets who was asked",
    (_, outcome, minutes) => {
      const after = afterBatch(ready(), outcome, START);
      expect(after).toMatchObject({
        state: "claimed",
        claimedUntil: at(minutes / 60).toISOString(),
        reason: outcome.reason,
        bytesHash: "bytes",
      });
      expect(after).not.toHaveProperty("inDoubt");
      expect(after).not.toHaveProperty("firstTryAt");
      expect(JSON.stringify(after)).not.toContain("reader.example");
      expect(pending(after)).toBe(3);
    },
  );

  it("of which nobody knows waits with its readers, in doubt from then on", () => {
    const after = inDoubt();
    expect(after).toMatchObject({
      state: "claimed",
      inDoubt: true,
      firstTryAt: START.toISOString(),
      claimedUntil: at(1 / 60).toISOString(),
    });
    expect(after.entries.map((entry) => entry.reader)).toEqual([reader, reader, reader]);
    for (const outcome of [retry, paused, unknown])
      expect(afterBatch(taken(after, at(1)), outcome, at(1))).toMatchObject({
        inDoubt: true,
        firstTryAt: START.toISOString(),
      });
  });

  it.each([
    ["refused, nothing sent before", ready(), rejected, START, "planned"],
    ["refused, one may have gone out", inDoubt(), rejected, at(1), "unknown"],
    ["nobody knows, past 23 h", inDoubt(), unknown, at(23), "unknown"],
    ["nothing sent, past 23 h, in doubt before", inDoubt(), paused, at(22.99), "unknown"],
    ["nothing sent for a week", ready(), paused, at(7 * 24), "failed"],
  ] as const)("leaves each to itself: %s", (_, before, outcome, now, state) => {
    const after = afterBatch(before, outcome, now);
    expect(states(after)).toEqual([state, state, state]);
    expect(pending(after)).toBe(0);
    expect(JSON.stringify(after)).not.toContain("reader.example");
    expect(aloneIn(after)).toMatchObject(
      [0, 1, 2].map((i) => ({ id: `dlv_00000000000000aa_${i}`, state, reason: outcome.reason })),
    );
  });

  it.each([
    ["a lost answer, then the same answer", [unknown, took], "accepted"],
    ["a lost answer, a full account, then the answer", [unknown, paused, took], "accepted"],
    ["nothing sent, then taken", [retry, took], "accepted"],
    ["nothing sent, then refused", [retry, rejected], "planned"],
    ["a lost answer, then refused", [unknown, rejected], "unknown"],
    ["nothing sent, a lost answer, then refused", [paused, unknown, rejected], "unknown"],
  ] as const)("comes, by %s, to its end", (_, outcomes, state) => {
    let batch = sampleBatch();
    outcomes.forEach((outcome, hour) => {
      const now = at(hour);
      const again = batch.inDoubt ? { ...taken(batch, now) } : ready(batch, now);
      batch = afterBatch(again, outcome, now);
    });
    expect(states(batch)).toEqual([state, state, state]);
    expect(batch.attempts).toBe(outcomes.length);
  });
});

describe("the bytes of a batch", () => {
  const mails = [
    { deliveryId: "dlv_a", mail },
    { deliveryId: "dlv_b", mail },
  ];

  it.each([
    ["another order", mails.toReversed()],
    ["fewer", mails.slice(1)],
    ["another subject", [{ deliveryId: "dlv_a", mail: sampleBytes({ subject: "x" }) }, mails[1]!]],
    [
      "a text cut elsewhere",
      [
        { deliveryId: "dlv_a", mail: sampleBytes({ html: "<p>week</p>w", text: "eek" }) },
        mails[1]!,
      ],
    ],
    [
      "another header",
      [{ deliveryId: "dlv_a", mail: sampleBytes({ headers: { a: "b" } }) }, mails[1]!],
    ],
  ])("have another hash with %s", (_, others) => {
    expect(mailsHash([...mails])).toBe(mailsHash(mails));
    expect(mailsHash(others)).not.toBe(mailsHash(mails));
  });

  it("keep the key while they stay, and take another where none went out", () => {
    const waiting = afterBatch(ready(), paused, START);
    expect(batchKeyOf(withBytes(waiting, "bytes")!)).toBe(waiting.id);
    const changed = withBytes(waiting, "others")!;
    expect(batchKeyOf(changed)).toBe(`${waiting.id}~1`);
    expect(batchKeyOf(withBytes(changed, "third")!)).toBe(`${waiting.id}~2`);
  });

  it("must not change once they may have gone out", () => {
    expect(withBytes(inDoubt(), "others")).toBeUndefined();
    expect(withBytes(inDoubt(), "bytes")).toMatchObject({ bytesHash: "bytes", inDoubt: true });
  });
});

describe("a batch is taken", () => {
  const soon = new Date(START.getTime() + 5 * MINUTE);
  const marked = beforeTry(ready(), START);

  it.each([
    ["planned", sampleBatch(), START, true],
    ["a draft", sampleBatch({ state: "draft" }), START, false],
    ["held", marked, at(0.01), false],
    ["its lease over", marked, soon, true],
    ["closed", ended(sampleBatch(), START), at(9), false],
  ])("or not: %s", (_, batch, now, free) => {
    expect(isFree(batch, now)).toBe(free);
  });

  it("counting each time", () => {
    expect(taken(taken(sampleBatch(), START), soon)).toMatchObject({
      state: "claimed",
      attempts: 2,
    });
  });

  it.each([
    ["just planned", sampleBatch(), at(0.1), false],
    ["planned a while ago", sampleBatch(), at(0.2), true],
    ["held", marked, at(0.05), false],
    ["its lease over, though planned just now", marked, soon, true],
    ["closed", ended(sampleBatch(), START), at(9), false],
  ])("up again by the sweep, or not: %s", (_, batch, now, forgotten) => {
    expect(isForgotten(batch, now)).toBe(forgotten);
  });
});

describe("what was decided before the call", () => {
  const mine = taken(sampleBatch(), START);
  const after = decided(
    mine,
    new Map([
      [0, { kind: "send", reader, mail }],
      [1, { kind: "skip", reason: "paused" }],
      [2, { kind: "fault", reason: "no digest" }],
    ]),
  );

  it("skips who does not want it, and leaves to itself what cannot be made", () => {
    expect(states(after)).toEqual(["planned", "skipped", "planned"]);
    expect(pending(after)).toBe(1);
    expect(aloneIn(after)).toEqual([
      {
        id: "dlv_00000000000000aa_2",
        kind: "digest",
        subscriptionId: "sub_3",
        digestId: "dig_1",
        plannedAt: START.toISOString(),
        state: "planned",
        reason: "no digest",
        attempts: 0,
      },
    ]);
  });

  it("stays decided, whatever comes", () => {
    const all = new Map([0, 1, 2].map((i) => [i, { kind: "send", reader, mail }] as const));
    const again = decided(taken(afterBatch(after, retry, START), at(1)), all);
    expect(states(again)).toEqual(["planned", "skipped", "planned"]);
    expect(pending(again)).toBe(1);
    const done = afterBatch(again, { kind: "accepted", results: [{ providerId: "p" }] }, at(1));
    expect(states(done)).toEqual(["accepted", "skipped", "planned"]);
    expect(states(parted(after, "unknown", "late"))).toEqual(["unknown", "skipped", "planned"]);
  });
});

describe("the deliveries of a batch", () => {
  it("are planned, claimed and in doubt with it", () => {
    expect(deliveryOf(sampleBatch(), 0)).toMatchObject({ state: "planned", attempts: 0 });
    expect(deliveryOf(beforeTry(ready(), START), 1)).toMatchObject({
      id: "dlv_00000000000000aa_1",
      state: "claimed",
      attempts: 1,
      inDoubt: true,
      firstTryAt: START.toISOString(),
    });
    expect(deliveryOf(inDoubt(), 2)).toMatchObject({
      state: "claimed",
      reason: "connection reset",
    });
  });

  it("are closed with it", () => {
    const after = ended(afterBatch(ready(), took, START), at(1));
    expect(deliveryOf(after, 1)).toEqual({
      id: "dlv_00000000000000aa_1",
      kind: "digest",
      subscriptionId: "sub_2",
      digestId: "dig_1",
      plannedAt: START.toISOString(),
      firstTryAt: START.toISOString(),
      closedAt: at(1).toISOString(),
      state: "accepted",
      providerId: "p1",
      attempts: 1,
    });
  });

  it("are none in a draft, nor beyond its end", () => {
    expect(deliveryOf(sampleBatch({ state: "draft" }), 0)).toBeUndefined();
    expect(deliveryOf(sampleBatch(), 3)).toBeUndefined();
  });
});
