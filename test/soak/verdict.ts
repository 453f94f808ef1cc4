import { HOUR, MINUTE } from "#test/chaos/dice.ts";
import { groups } from "#test/chaos/verdict.ts";
import type { Deeds } from "./deeds.ts";
import { judgeDigests } from "./digests.ts";
import { judgeSlots, type Told } from "./due.ts";
import type { Facts } from "./facts.ts";
import { PUT_BACK } from "./hard-times.ts";
import { historyOf } from "./histories.ts";
import { judgeLedger } from "./ledger.ts";
import { unexplained } from "./log-watch.ts";
import { isGrowing, slopeOf } from "./memory.ts";
import type { Month } from "./month.ts";
import { type Play } from "./play.ts";
import { isNew } from "./readers.ts";
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

/** A mail that a deed waits for may be so late, for the provider was away or its quota used up. */
const LATE_MAIL = 12 * HOUR;

/** Whom nothing explains that the service said no to, kept waiting, or has lost. */
function strangers(month: Month, deeds: Deeds, facts: Facts) {
  const stored = new Map(facts.subscriptions.map((one) => [one.email, one]));
  const confirmed = new Set(
    deeds.done.filter(({ deed }) => deed.do === "confirms").map(({ reader }) => reader),
  );
  return {
    refused: deeds.refused
      .filter(({ reader }) => !month.provider.complaints.has(reader.email))
      .map(({ what }) => what),
    left: deeds.leftFrom(month.end - LATE_MAIL).map(({ what }) => what),
    lost: month.readers
      .filter((reader) => !stored.has(reader.email) && (!isNew(reader) || confirmed.has(reader)))
      .map(({ id }) => `${id} is not in the table`),
  };
}

/** Which kinds of things readers did, by subscription. */
function deedsById(deeds: Deeds, facts: Facts) {
  const idOf = new Map(facts.subscriptions.map(({ id, email }) => [email, id]));
  const own = groups(deeds.done, ({ reader }) => idOf.get(reader.email) ?? reader.id);
  return new Map([...own].map(([id, done]) => [id, new Set(done.map(({ deed }) => deed.do))]));
}

/** Judges what a month left. */
export function judge(month: Month, { deeds, days }: Play, facts: Facts): Verdict {
  const { outlets, spells, begin, end, leap, behind, watch } = month;
  const { served } = month.feeds;
  const reading = judgeReading({ ...facts, outlets, spells, served, begin, end, away: leap });
  const slots = slotsIn(month, deeds, facts);
  const ledger = judgeLedger({
    ...facts,
    deeds: deedsById(deeds, facts),
    due: slots.due,
    addresses: new Map(facts.subscriptions.map(({ id, email }) => [id, email])),
  });
  const { refused, left, lost } = strangers(month, deeds, facts);
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
      "readers refused": refused,
      "readers kept waiting": left,
      "readers lost": lost,
      "failures that nothing explains": unexplained(watch.failures),
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
