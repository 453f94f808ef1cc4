import { describe, expect, it } from "vitest";
import {
  addresseeOf,
  agreedBy,
  moved,
  moveNumber,
  withMove,
  withoutStaleMove,
} from "#lib/core/subscription/move.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const TO = { email: "reader@desk.example", emailHash: "hash-2" };
const asked = withMove(sampleSubscription(), TO, NOW);
const number = moveNumber(asked.move?.requestedAt ?? "");
const both = agreedBy(agreedBy(asked, number, "new")!, number, "old")!;

describe("a change of address", () => {
  it("is told apart from the one before, whatever the clock says", () => {
    const again = withMove(asked, TO, NOW);
    expect(moveNumber(again.move?.requestedAt ?? "")).toBe(number + 1);
    expect(agreedBy(again, number, "old")).toBeUndefined();
  });

  it("needs both yeses, each once", () => {
    const one = agreedBy(asked, number, "new");
    expect(agreedBy(one!, number, "new")).toBeUndefined();
    expect(moved(asked, number)).toBeUndefined();
    expect(moved(one!, number)).toBeUndefined();
    expect(moved(both, number + 1)).toBeUndefined();
    expect(moved(both, number)).toMatchObject({ ...TO, move: { left: "hash-1" } });
    expect(moved(moved(both, number)!, number)).toBeUndefined();
  });

  it("is forgotten after 48 hours, when its links are dead, unless it is made", () => {
    expect(withoutStaleMove(asked, later(47.9))).toBe(asked);
    expect(withoutStaleMove(asked, later(48))).toEqual(sampleSubscription());
    expect(withoutStaleMove(both, later(48))).toEqual(sampleSubscription());
    const made = moved(both, number)!;
    expect(withoutStaleMove(made, later(48))).toBe(made);
  });

  it("is asked of the mailbox that its mail is for, as long as it counts", () => {
    const mail = { kind: "move", plannedAt: asked.move?.requestedAt ?? "" } as const;
    expect(addresseeOf({ ...mail, side: "old" }, asked)?.email).toBe("reader@ministry.example");
    expect(addresseeOf({ ...mail, side: "new" }, asked)?.email).toBe(TO.email);
    for (const other of [withMove(asked, TO, NOW), sampleSubscription(), moved(both, number)!])
      expect(addresseeOf({ ...mail, side: "new" }, other)).toBeUndefined();
    expect(addresseeOf({ kind: "digest", plannedAt: "" }, asked)?.emailHash).toBe("hash-1");
  });
});
