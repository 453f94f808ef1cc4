import type { Schedule } from "#lib/core/model/subscription.ts";
import { MINUTE } from "#test/chaos/dice.ts";
import { groups } from "#test/chaos/verdict.ts";
import { slotsOf } from "./slots.ts";

/** What a reader was from an instant on, oldest first: when digests came, or that none were to. */
export type Stage = { from: number; schedule: Schedule | undefined; pausedUntil?: number };
/** The end of the window of a digest that is planned for a reader. */
export type Told = { subscriptionId: string; from: string; to: string };
export type Slots = {
  /** By subscription. */
  histories: ReadonlyMap<string, readonly Stage[]>;
  told: readonly Told[];
  /** Planning runs, oldest first. */
  runs: readonly { to: string; finishedAt: string }[];
  from: number;
};

const SETTLED = 30 * MINUTE;
/** So long before a slot, and after the run that came to it, a change may count or not. */
const UNCERTAIN = 75 * MINUTE;

const memo = new Map<string, number[]>();
const slotsFor = (schedule: Schedule, from: number, to: number): number[] => {
  const key = JSON.stringify([schedule, from, to]);
  let slots = memo.get(key);
  if (!slots) memo.set(key, (slots = slotsOf(schedule, from, to)));
  return slots;
};

const stageAt = (history: readonly Stage[], at: number): Stage | undefined =>
  history.findLast(({ from }) => from <= at);

/** How many digests a slot must have; undefined where a change of the reader's was under way. */
function wantedAt(history: readonly Stage[], slot: number, looked: number): 0 | 1 | undefined {
  const [low, high] = [slot - UNCERTAIN, looked + UNCERTAIN];
  if (history.some(({ from }) => low <= from && from <= high)) return undefined;
  const until = stageAt(history, slot)?.pausedUntil ?? 0;
  if (Math.abs(until - slot) <= UNCERTAIN || (slot < until && until <= high)) return undefined;
  return slot < until ? 0 : 1;
}

type Verdict = { due: number; uncertain: number; faults: string[] };

function judgeReader(
  id: string,
  history: readonly Stage[],
  told: readonly Told[],
  slots: Slots,
): Verdict {
  const { runs, from } = slots;
  const verdict: Verdict = { due: 0, uncertain: 0, faults: [] };
  const to = Date.parse(runs.at(-1)?.to ?? "");
  for (const [n, { from: since, schedule }] of history.entries()) {
    if (!schedule) continue;
    const [low, high] = [Math.max(from, since), Math.min(to, history[n + 1]?.from ?? Infinity)];
    for (const slot of slotsFor(schedule, from, to)) {
      if (slot <= low || slot > high) continue;
      const run = runs.find((one) => Date.parse(one.to) >= slot);
      const wanted = wantedAt(history, slot, Date.parse(run?.finishedAt ?? ""));
      const end = new Date(slot - SETTLED).toISOString();
      const there = told.filter((one) => one.from < end && end <= one.to).length;
      if (wanted === undefined) verdict.uncertain += 1;
      if (wanted === 1) verdict.due += 1;
      if (there !== wanted && (wanted !== undefined || there > 1))
        verdict.faults.push(
          `${id}: ${there} digests for the slot at ${new Date(slot).toISOString()}, not ${wanted ?? "one"}`,
        );
    }
  }
  return verdict;
}

/** Whether every slot that came has the one digest that tells it, by the readers' own histories. */
export function judgeSlots(slots: Slots): Verdict {
  const toldTo = groups(slots.told, ({ subscriptionId }) => subscriptionId);
  const all = [...slots.histories].map(([id, history]) =>
    judgeReader(id, history, toldTo.get(id) ?? [], slots),
  );
  return {
    due: all.reduce((sum, { due }) => sum + due, 0),
    uncertain: all.reduce((sum, { uncertain }) => sum + uncertain, 0),
    faults: all.flatMap(({ faults }) => faults),
  };
}
