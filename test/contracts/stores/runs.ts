import { ForeignCursor } from "#lib/core/foreign-cursor.ts";
import { expect, it } from "vitest";
import { LATER, NOW, type Under } from "./under.ts";

export const runsContract = (under: Under): void => {
  it("runs are facts, newest first", async () => {
    const run = (to: string) => ({
      job: "digest" as const,
      from: NOW,
      to,
      finishedAt: to,
      counts: { planned: 1 },
    });
    await under.stores.runs.record(run(NOW));
    await under.stores.runs.record(run(LATER));
    expect((await under.stores.runs.last("digest"))?.to).toBe(LATER);
    expect(await under.stores.runs.last("poll")).toBeUndefined();
    const { items, cursor } = await under.stores.runs.list({ limit: 10 });
    expect([items.map(({ to }) => to), cursor]).toEqual([[LATER, NOW], undefined]);
  });

  it("runs are listed page by page, also those that ended together, of one job or all", async () => {
    const hours = ["05", "06", "07", "08"].map((hour) => `2026-11-20T${hour}:00:00.000Z`);
    for (const to of hours)
      for (const job of ["poll", "digest", "deliver"] as const)
        await under.stores.runs.record({ job, from: NOW, to, finishedAt: to, counts: {} });
    const pagesOf = async (asked: { limit: number; job?: "poll" }) => {
      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await under.stores.runs.list({ ...asked, ...(cursor && { cursor }) });
        pages.push(page.items.map(({ to, job }) => `${to.slice(11, 13)} ${job}`));
        cursor = page.cursor;
      } while (cursor);
      return pages;
    };
    const all = hours
      .toReversed()
      .flatMap((to) => ["deliver", "digest", "poll"].map((job) => `${to.slice(11, 13)} ${job}`));
    for (const limit of [1, 2, 5, 12]) {
      const pages = await pagesOf({ limit });
      expect(pages.flat()).toEqual(all);
      expect(pages).toHaveLength(Math.ceil(all.length / limit));
    }
    expect(await pagesOf({ limit: 3, job: "poll" })).toEqual([
      ["08 poll", "07 poll", "06 poll"],
      ["05 poll"],
    ]);
    const foreign = under.stores.runs.list({ limit: 1, cursor: "no cursor of ours" });
    await expect(foreign).rejects.toThrow(ForeignCursor);
  });
};
