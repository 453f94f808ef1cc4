import { describe, expect, it } from "vitest";
import type { Aims } from "./aims.ts";
import { WAY } from "./calls.ts";
import { SHORT } from "./forms.ts";
import { storm } from "./storm.ts";

const LIMIT = { timeout: 300_000 };

const diedAt = ({ hits }: Aims, name: string): number => {
  const { before, inside, after } = hits.get(name) ?? { before: 0, inside: 0, after: 0 };
  return before + inside + after;
};

describe("workers killed at their calls, over a provider that fails in every way", () => {
  it("tell nobody twice, lose nothing, and list what nobody can know", LIMIT, async () => {
    const { verdict, aims, troubles, mails } = await storm(SHORT);
    const { duplicates, lost, faults, due } = verdict;
    expect({ duplicates, lost, faults, troubles }).toEqual({
      duplicates: [],
      lost: [],
      faults: [],
      troubles: [],
    });
    expect(due).toBeGreaterThanOrEqual(SHORT.deliveries);
    expect(mails).toBeGreaterThan(SHORT.deliveries / 2);
    expect(aims.kills).toBeGreaterThanOrEqual(20);
    // Time-outs are real, so that no seed brings about the same calls each time; the long form demands each of them twice.
    const died = WAY.filter((name) => diedAt(aims, name) > 0);
    expect(died.length).toBeGreaterThan(WAY.length / 2);
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
