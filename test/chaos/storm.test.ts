import { describe, expect, it } from "vitest";
import { WAY } from "./calls.ts";
import { SHORT } from "./forms.ts";
import { storm } from "./storm.ts";

const LIMIT = { timeout: 300_000 };

describe("workers killed at their calls, over a provider that fails in every way", () => {
  it("tell nobody twice, lose nothing, and list what nobody can know", LIMIT, async () => {
    const { verdict, aims, troubles, mails } = await storm(SHORT);
    const { duplicates, lost, faults, unknown, due } = verdict;
    expect({ duplicates, lost, faults, troubles }).toEqual({
      duplicates: [],
      lost: [],
      faults: [],
      troubles: [],
    });
    expect(due).toBeGreaterThanOrEqual(SHORT.deliveries);
    expect(mails).toBeGreaterThan(SHORT.deliveries / 2);
    expect(unknown.length).toBeGreaterThan(0);
    expect(aims.kills).toBeGreaterThanOrEqual(25);
    const missed = WAY.filter((name) => {
      const { before = 0, after = 0 } = aims.hits.get(name) ?? {};
      return before === 0 || after === 0;
    });
    expect(missed).toEqual([]);
  });

  it("would be caught with a new key for each try", LIMIT, async () => {
    const { verdict } = await storm({
      ...SHORT,
      deliveries: 16,
      kills: 2,
      days: 1,
      outage: { from: 2, to: 14 },
      planted: "new-keys",
    });
    expect(verdict.duplicates).not.toEqual([]);
  });
});
