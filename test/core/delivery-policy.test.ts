import { describe, expect, it } from "vitest";
import { afterTry, skipped } from "#lib/core/delivery-policy.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import { sampleDelivery } from "#test/helpers/samples.ts";

const START = new Date("2026-11-20T08:00:00.000Z");
const HOUR = 3_600_000;
const at = (hours: number) => new Date(START.getTime() + hours * HOUR);
const claimed = (over: Partial<Delivery> = {}): Delivery =>
  sampleDelivery({
    state: "claimed",
    attempts: 1,
    claimedUntil: at(0.1).toISOString(),
    firstTryAt: START.toISOString(),
    ...over,
  });

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
    expect(after).not.toHaveProperty("reason");
    expect(after).not.toHaveProperty("claimedUntil");
  });

  it("fails for good when the provider will never take it", () => {
    const after = afterTry(claimed(), { kind: "rejected", reason: "invalid address" }, START);
    expect(after).toMatchObject({ state: "failed", reason: "invalid address" });
  });

  it("waits as long as the provider asks before the next try", () => {
    const after = afterTry(claimed(), { kind: "retry", reason: "rate limit", after: 600 }, START);
    expect(after).toMatchObject({ state: "claimed", claimedUntil: at(1 / 6).toISOString() });
  });

  it("waits longer from try to try, an hour at most", () => {
    const waits = [1, 2, 5, 12].map((attempts) => {
      const { claimedUntil } = afterTry(
        claimed({ attempts }),
        { kind: "retry", reason: "x" },
        START,
      );
      return (Date.parse(claimedUntil ?? "") - START.getTime()) / 60_000;
    });
    expect(waits).toEqual([1, 2, 16, 60]);
  });

  it("is tried again with its key for 23 hours and not a minute longer", () => {
    const outcome = { kind: "retry", reason: "http-503" } as const;
    expect(afterTry(claimed({ attempts: 9 }), outcome, at(21.9)).state).toBe("claimed");
    expect(afterTry(claimed({ attempts: 9 }), outcome, at(22.1))).toMatchObject({
      state: "failed",
      reason: "http-503",
    });
  });

  it("is parked as unknown, not failed, once any try ended in the dark", () => {
    const dark = afterTry(claimed(), { kind: "unknown", reason: "connection reset" }, START);
    expect(dark).toMatchObject({ state: "claimed", reason: "unknown: connection reset" });
    const later = afterTry({ ...dark, attempts: 2 }, { kind: "retry", reason: "http-503" }, at(1));
    const last = afterTry(
      { ...later, attempts: 9 },
      { kind: "retry", reason: "http-503" },
      at(22.5),
    );
    expect(last).toMatchObject({ state: "unknown", reason: "unknown: connection reset" });
  });

  it("keeps a mail whose account is out of quota", () => {
    expect(afterTry(claimed(), { kind: "paused", reason: "daily quota" }, START).state).toBe(
      "claimed",
    );
  });

  it("that must not go out is skipped with its reason", () => {
    expect(skipped(claimed(), "unsubscribed", START)).toMatchObject({
      state: "skipped",
      reason: "unsubscribed",
    });
  });
});
