import { describe, expect, it } from "vitest";
import {
  afterTry,
  beforeTry,
  deliveryOfKey,
  givenUp,
  overdue,
  keyOf,
  released,
  stopped,
} from "#lib/core/delivery-policy.ts";
import { type Delivery, DeliveryState } from "#lib/core/model/delivery.ts";
import { sampleDelivery } from "#test/helpers/samples.ts";

const START = new Date("2026-11-20T08:00:00.000Z");
const HOUR = 3_600_000;
const at = (hours: number) => new Date(START.getTime() + hours * HOUR);
const claimed = (over: Partial<Delivery> = {}): Delivery =>
  sampleDelivery({ state: "claimed", attempts: 1, claimedUntil: at(0.1).toISOString(), ...over });
const inDoubt = (over: Partial<Delivery> = {}): Delivery => ({
  ...beforeTry(claimed(), START),
  ...over,
});
const retry = { kind: "retry", reason: "http-503" } as const;

describe("a delivery after a try", () => {
  it("is accepted for good", () => {
    const after = afterTry(
      claimed({ reason: "http-500" }),
      { kind: "accepted", providerId: "p1" },
      START,
    );
    expect(after).toMatchObject({
      state: "accepted",
      providerId: "p1",
      closedAt: START.toISOString(),
    });
    for (const gone of ["reason", "claimedUntil", "inDoubt"])
      expect(after).not.toHaveProperty(gone);
  });

  it("fails for good when the provider will never take it", () => {
    const after = afterTry(claimed(), { kind: "rejected", reason: "invalid address" }, START);
    expect(after).toMatchObject({ state: "failed", reason: "invalid address" });
  });

  it("is nobody's to repeat where other bytes went out under its key", () => {
    const after = afterTry(claimed(), { kind: "conflict", reason: "http-409" }, START);
    expect(after).toMatchObject({ state: "unknown", reason: "http-409" });
  });

  it("waits as long as the provider asks before the next try", () => {
    const after = afterTry(claimed(), { kind: "retry", reason: "rate limit", after: 600 }, START);
    expect(after).toMatchObject({ state: "claimed", claimedUntil: at(1 / 6).toISOString() });
  });

  it("waits longer from try to try, an hour at most", () => {
    const waits = [1, 2, 5, 12].map((attempts) => {
      const { claimedUntil } = afterTry(claimed({ attempts }), retry, START);
      return (Date.parse(claimedUntil ?? "") - START.getTime()) / 60_000;
    });
    expect(waits).toEqual([1, 2, 16, 60]);
  });
});

describe("a delivery that certainly did not go out", () => {
  it.each([retry, { kind: "paused", reason: "monthly quota" } as const])(
    "outlives a day of %o, its key beginning anew each time",
    (outcome) => {
      let delivery = claimed();
      for (let hour = 0; hour < 48; hour++) delivery = afterTry(delivery, outcome, at(hour));
      expect(delivery.state).toBe("claimed");
      expect(delivery).not.toHaveProperty("firstTryAt");
    },
  );

  it("waits a minute where the account is in trouble, since the gate holds it longer", () => {
    const after = afterTry(claimed({ attempts: 9 }), { kind: "paused", reason: "quota" }, START);
    expect(after).toMatchObject({ claimedUntil: at(1 / 60).toISOString() });
  });

  it("is given up after a week", () => {
    expect(afterTry(claimed(), retry, at(7 * 24))).toMatchObject({
      state: "failed",
      reason: "http-503",
    });
  });

  it("is skipped once it must not go out any more", () => {
    expect(stopped(claimed(), "unsubscribed", START)).toMatchObject({
      state: "skipped",
      reason: "unsubscribed",
    });
  });

  it("is given up when it cannot be prepared five times", () => {
    expect(givenUp(claimed({ attempts: 4 }), "no digest", START)).toBeUndefined();
    expect(givenUp(claimed({ attempts: 5 }), "no digest", START)).toMatchObject({
      state: "failed",
      reason: "no digest",
    });
  });
});

describe("a delivery in doubt", () => {
  it("is one whose call was begun, should nothing be heard of it", () => {
    expect(inDoubt()).toMatchObject({ inDoubt: true, firstTryAt: START.toISOString() });
  });

  it("is tried again with its key for 23 hours and not a minute longer", () => {
    const dark = { kind: "unknown", reason: "connection reset" } as const;
    expect(afterTry(inDoubt({ attempts: 9 }), dark, at(21.9)).state).toBe("claimed");
    expect(afterTry(inDoubt({ attempts: 9 }), dark, at(22.1))).toMatchObject({ state: "unknown" });
    expect(overdue(inDoubt(), at(22.9))).toBeUndefined();
    expect(overdue(inDoubt(), at(23.1))?.state).toBe("unknown");
  });

  it("stays in doubt, whatever later tries say, until it is accepted", () => {
    const later = afterTry(inDoubt(), retry, at(1));
    expect(later).toMatchObject({ inDoubt: true, firstTryAt: START.toISOString() });
    expect(afterTry({ ...later, attempts: 9 }, retry, at(22.5)).state).toBe("unknown");
    expect(afterTry(later, { kind: "rejected", reason: "no" }, at(2)).state).toBe("unknown");
    expect(afterTry(later, { kind: "accepted", providerId: "p" }, at(2)).state).toBe("accepted");
  });

  it("is parked, not skipped, once it must not go out any more", () => {
    expect(stopped(inDoubt(), "unsubscribed", at(1))).toMatchObject({
      state: "unknown",
      reason: "unsubscribed",
    });
  });
});

describe("a delivery that was given up and is released", () => {
  const parked = (): Delivery =>
    afterTry(inDoubt({ attempts: 9 }), { kind: "unknown", reason: "reset" }, at(23));
  const again = (delivery: Delivery, now: Date): Delivery => {
    const after = released(delivery, now);
    if (!after) throw new Error(`${delivery.state} is not released`);
    return after;
  };

  it("is planned again under another key each time, and keeps what the provider told", () => {
    const once = again({ ...parked(), providerId: "p1", events: ["e1"] }, at(200));
    expect(once).toMatchObject({ state: "planned", attempts: 9, events: ["e1"] });
    for (const gone of [
      "inDoubt",
      "firstTryAt",
      "reason",
      "closedAt",
      "claimedUntil",
      "providerId",
    ])
      expect(once).not.toHaveProperty(gone);
    const twice = again({ ...once, state: "failed" }, at(201));
    expect([parked(), once, twice].map(keyOf)).toEqual(["dlv_1", "dlv_1~1", "dlv_1~2"]);
    expect([once, twice].map((each) => deliveryOfKey(keyOf(each)))).toEqual(["dlv_1", "dlv_1"]);
  });

  it("has its whole time and all its attempts before it again", () => {
    const claim = { ...again(parked(), at(200)), state: "claimed" as const, attempts: 10 };
    const waiting = afterTry(claim, retry, at(200));
    expect(waiting).toMatchObject({
      state: "claimed",
      claimedUntil: at(200 + 1 / 60).toISOString(),
    });
    expect(givenUp(claim, "no digest", at(200))).toBeUndefined();
    expect(givenUp({ ...claim, attempts: 14 }, "no digest", at(201))?.state).toBe("failed");
    expect(afterTry(claim, retry, at(200 + 7 * 24)).state).toBe("failed");
  });

  it("is one that was parked or failed, and no other", () => {
    const states = DeliveryState.options.filter((state) => released(claimed({ state }), at(1)));
    expect(states).toEqual(["failed", "unknown"]);
  });
});
