import { expect, it } from "vitest";
import { NOW, type Under } from "./under.ts";

export const weeksContract = (under: Under): void => {
  it("weeks are replaced by what is counted later, and read in order, both ends included", async () => {
    const counts = (week: string, stories: number) => ({
      week,
      countedAt: NOW,
      final: false,
      stories,
      reports: 3,
      outlets: 2,
      topics: { cyber: 1 },
      countries: { KR: 1 },
      cells: { cyber: { KR: 1 } },
    });
    for (const week of ["2026-W47", "2026-W45", "2026-W46", "2026-W44"])
      await under.stores.weeks.put(counts(week, 1));
    await under.stores.weeks.put(counts("2026-W46", 2));
    expect(await under.stores.weeks.between("2026-W45", "2026-W47")).toEqual([
      counts("2026-W45", 1),
      counts("2026-W46", 2),
      counts("2026-W47", 1),
    ]);
    expect(await under.stores.weeks.between("2027-W01", "2027-W09")).toEqual([]);
  });
};
