import { describe, expect, it } from "vitest";
import { relistOutdated } from "#lib/jobs/plan/tidy.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour)).toISOString();
const justBefore = (hour: number) => new Date(Date.parse(at(hour)) - 1).toISOString();
const period = { from: at(7), to: at(8) };

/** Lists readers anew who are due at these hours, two a page; answers who was remembered, and who listed anew. */
async function relisted(hours: Record<string, number | undefined>, most?: number) {
  const rows = Object.entries(hours).map(([id, hour]) => ({
    subscription: sampleSubscription({ id }),
    dueAt: hour === undefined ? undefined : at(hour),
  }));
  const listed: string[] = [];
  const subscriptions = {
    outdated: async (cursor = "0") => {
      const next = Number(cursor) + 2;
      const items = rows.slice(Number(cursor), next);
      return { items, ...(next < rows.length && { cursor: String(next) }) };
    },
    relist: async ({ id }: { id: string }) => void listed.push(id),
  };
  const remembered: Record<string, string> = {};
  const deps = { stores: { subscriptions: subscriptions as never }, ...(most && { most }) };
  await relistOutdated(deps, period, async (some) => {
    // Once listed anew nobody would know.
    expect(listed).not.toEqual(expect.arrayContaining(Object.keys(some)));
    Object.assign(remembered, some);
  });
  return { remembered, listed };
}

describe("listing readers anew", () => {
  it("remembers all who are due by the period's end, since the index may not show them yet", async () => {
    const { remembered, listed } = await relisted({ past: 6, now: 8, next: 9, off: undefined });
    expect(remembered).toEqual({ past: justBefore(6), now: justBefore(8) });
    expect(listed).toEqual(["past", "now", "next", "off"]);
  });

  it("leaves those of before whom it cannot remember to the next run, and nobody else", async () => {
    const { remembered, listed } = await relisted({ now: 8, past: 6, older: 5, next: 9 }, 1);
    expect(Object.keys(remembered)).toEqual(["past"]);
    expect(listed).toEqual(["now", "past", "next"]);
  });
});
