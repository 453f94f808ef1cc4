import { describe, expect, it } from "vitest";
import type { End, Subscription } from "#lib/core/model/subscription.ts";
import {
  coming,
  endedBy,
  givenBack,
  SCOPES,
  scopeOf,
  takenBy,
} from "#lib/core/subscription/ending.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const END: End = { at: "2026-11-20T08:00:00.000Z", by: "page" };

const reader = (frequency: "weekly" | "daily" | "off", alerts: boolean): Subscription => {
  const sample = sampleSubscription({ lastWindowEnd: "2026-11-20T07:30:00.000Z" });
  return {
    ...sample,
    schedule: { ...sample.schedule, frequency },
    alerts: { ...sample.alerts, enabled: alerts },
  };
};

describe("ending by a link in a mail", () => {
  it("ends the digest and leaves the alerts", () => {
    const after = endedBy("digest", reader("weekly", true), END);
    expect(after).toMatchObject({ state: "active", schedule: { frequency: "off" } });
    expect(coming(after!)).toEqual(["alerts"]);
  });

  it("ends the alerts and leaves the digest where it was", () => {
    const after = endedBy("alerts", reader("daily", true), END);
    expect(after).toMatchObject({ state: "active", schedule: { frequency: "daily" } });
    expect(coming(after!)).toEqual(["digest"]);
  });

  it.each([
    ["digest", reader("weekly", false)],
    ["alerts", reader("off", true)],
    ["all", reader("weekly", true)],
  ] as const)(
    "ends the subscription by the last link, %s, and keeps its choices",
    (scope, before) => {
      const after = endedBy(scope, before, END);
      expect(after).toMatchObject({ state: "unsubscribed", generation: before.generation + 1 });
      expect(after?.schedule).toEqual(before.schedule);
      expect(after?.alerts).toEqual(before.alerts);
      expect(after?.ended).toEqual(END);
      expect(coming(after!)).toEqual([]);
    },
  );

  it.each(SCOPES)("changes nothing the second time (%s)", (scope) => {
    for (const before of [reader("weekly", true), reader("daily", false), reader("off", true)]) {
      const after = endedBy(scope, before, END) ?? before;
      expect(endedBy(scope, after, END)).toBeUndefined();
    }
  });

  it("remembers the first end of several, how and when", () => {
    const after = endedBy("all", reader("weekly", true), END)!;
    expect(
      endedBy("all", after, { at: "2026-11-21T08:00:00.000Z", by: "one-click" }),
    ).toBeUndefined();
    expect(endedBy("digest", reader("weekly", true), END)).not.toHaveProperty("ended");
  });

  it("leaves a reader alone who stays by choice and gets nothing for now, until he leaves for good", () => {
    const quiet = reader("off", false);
    expect(endedBy("digest", quiet, END)).toBeUndefined();
    expect(endedBy("alerts", quiet, END)).toBeUndefined();
    expect(endedBy("all", quiet, END)).toMatchObject({ state: "unsubscribed" });
  });

  it("takes a token without a scope, or with one unknown, for everything", () => {
    expect([undefined, "", "digest", "alerts", "all", "other"].map(scopeOf)).toEqual([
      "all",
      "all",
      "digest",
      "alerts",
      "all",
      "all",
    ]);
  });
});

describe("what was ended", () => {
  it("never takes away up to when the reader was told, nor sets it back", () => {
    const before = reader("daily", true);
    for (const scope of SCOPES)
      expect(endedBy(scope, before, END)?.lastWindowEnd).toBe(before.lastWindowEnd);
    const after = endedBy("digest", before, END)!;
    const told = { ...after, lastWindowEnd: "2026-11-21T07:30:00.000Z" };
    expect(givenBack(told, takenBy(before, after)).lastWindowEnd).toBe(told.lastWindowEnd);
  });

  it("is given back exactly, but for the generation", () => {
    for (const before of [
      reader("weekly", true),
      reader("daily", true),
      reader("daily", false),
      reader("off", true),
    ])
      for (const scope of SCOPES) {
        const after = endedBy(scope, before, END);
        if (!after) continue;
        const back = givenBack(after, takenBy(before, after));
        expect(back).toEqual({ ...before, generation: before.generation + 2 });
      }
  });
});
