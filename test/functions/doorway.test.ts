import { describe, expect, it } from "vitest";
import { queued, queuedTogether, scheduled } from "#functions/doorway.ts";

const cluster = (...itemIds: string[]) => JSON.stringify({ kind: "cluster", itemIds });
const records = (...bodies: string[]) => ({
  Records: bodies.map((body, i) => ({ messageId: `m${i}`, body })),
});
const failedOf = ({ batchItemFailures }: { batchItemFailures: { itemIdentifier: string }[] }) =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

/** Edges that remember what was logged. */
function edges() {
  const events: string[] = [];
  return { events, wired: () => ({ log: (event: string) => void events.push(event) }) };
}

describe("a queue's doorway", () => {
  it("reports alone what fails, and works on the rest", async () => {
    const { events, wired } = edges();
    const handler = queued(wired, {
      cluster: async (_, { itemIds }) => {
        if (itemIds.includes("bad")) throw new Error("cannot be told");
        return { items: itemIds.length };
      },
    });
    const mail = JSON.stringify({ kind: "mail", deliveryId: "dlv_1" });
    const result = await handler(records(cluster("a"), cluster("bad"), "no JSON", mail));
    expect(failedOf(result).toSorted()).toEqual(["m1", "m2", "m3"]);
    expect(events.toSorted()).toEqual(["cluster", ...Array(3).fill("cluster failed")]);
  });

  it("hands over together what is to be worked on together, without what cannot be read", async () => {
    const seen: string[][] = [];
    const handler = queuedTogether("cluster", edges().wired, async (_, messages) => {
      seen.push(messages.flatMap(({ itemIds }) => itemIds));
      return {};
    });
    expect(failedOf(await handler(records(cluster("a"), "{}", cluster("b", "c"))))).toEqual(["m1"]);
    expect(failedOf(await handler(records("{}")))).toEqual(["m0"]);
    expect(seen).toEqual([["a", "b", "c"]]);
  });

  it("gives the whole group back when its common work fails", async () => {
    const handler = queuedTogether("cluster", edges().wired, async () => {
      throw new Error("the table throttles");
    });
    expect(failedOf(await handler(records(cluster("a"), cluster("b"))))).toEqual(["m0", "m1"]);
  });
});

describe("a schedule's doorway", () => {
  it("works at the instant it was due, and fails aloud, so that the scheduler repeats it", async () => {
    const { events, wired } = edges();
    const handler = scheduled("sweep", wired, async (_, now) => {
      if (now.getUTCFullYear() === 1999) throw new Error("too old");
      return { at: now.toISOString() };
    });
    expect(await handler({ time: "2026-11-20T08:00:00Z" })).toEqual({
      at: "2026-11-20T08:00:00.000Z",
    });
    await expect(handler({ time: "1999-01-01T00:00:00Z" })).rejects.toThrow("too old");
    expect(events).toEqual(["sweep", "sweep failed"]);
  });
});
