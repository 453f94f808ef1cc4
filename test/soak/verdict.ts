import { MINUTE } from "#test/chaos/dice.ts";
import type { Deeds } from "./deeds.ts";
import { judgeDigests } from "./digests.ts";
import { judgeSlots, type Told } from "./due.ts";
import type { Facts } from "./facts.ts";
import { PUT_BACK } from "./hard-times.ts";
import { historyOf } from "./histories.ts";
import { judgeLedger } from "./ledger.ts";
import { isGrowing, slopeOf } from "./memory.ts";
import type { Month } from "./month.ts";
import { type Play } from "./play.ts";
import { judgeReading } from "./reports.ts";

export type Verdict = {
  /** What contradicts the promise, by what it contradicts; empty lists where nothing does. */
  broken: Record<string, string[]>;
  demanded: number;
  due: number;
  uncertain: number;
  digests: number;
  slope: number;
};

const toldIn = ({ deliveries, digests }: Facts): Told[] =>
  deliveries.flatMap(({ kind, onDemand, subscriptionId, digestId = "" }) => {
    const digest = digests.get(digestId);
    if (kind !== "digest" || onDemand || !digest) return [];
    return [{ subscriptionId, from: digest.from, to: digest.to }];
  });

function slotsIn(month: Month, deeds: Deeds, facts: Facts) {
  const byEmail = new Map(facts.subscriptions.map((one) => [one.email, one]));
  const histories = month.readers.flatMap((reader) => {
    const there = byEmail.get(reader.email);
    const own = deeds.done.filter((done) => done.reader === reader);
    return there ? [[there.id, historyOf(reader, own, there, month.begin)] as const] : [];
  });
  const { runs } = facts;
  return judgeSlots({
    histories: new Map(histories),
    told: toldIn(facts),
    runs,
    from: month.begin,
  });
}

/** Judges what a month left. */
export function judge(month: Month, { deeds, days }: Play, facts: Facts): Verdict {
  const { outlets, spells, begin, end, leap, behind, watch } = month;
  const { served } = month.feeds;
  const reading = judgeReading({ ...facts, outlets, spells, served, begin, end, away: leap });
  const ledger = judgeLedger({
    ...facts,
    addresses: new Map(facts.subscriptions.map(({ id, email }) => [id, email])),
  });
  const slots = slotsIn(month, deeds, facts);
  const digests = judgeDigests(facts.digests.values(), facts.stories, {
    from: new Date(behind.from - PUT_BACK).toISOString(),
    to: new Date(behind.from + MINUTE).toISOString(),
  });
  const slope = slopeOf(days);
  return {
    broken: {
      "reports lost": reading.lost,
      "reports stored twice": reading.twice,
      "reports not told once": reading.untold,
      "slots without their one digest": slots.faults,
      "mails or windows twice": ledger.twice,
      "the ledger does not add up": ledger.faults,
      "digests without all of their stories": digests.faults,
      "left undone": Object.entries(facts.atWork).flatMap(([what, count]) =>
        count > 0 ? [`${count} ${what}`] : [],
      ),
      "in the log": watch.leaks,
      memory: isGrowing(days) ? [`the heap grows by ${slope.toFixed(2)} MB a day`] : [],
    },
    demanded: reading.demanded,
    due: slots.due,
    uncertain: slots.uncertain,
    digests: digests.judged,
    slope,
  };
}
