import { checkCase, noBalance, type Balance } from "./lost.ts";
import { checkMails, noFaults, type MailFaults } from "./mails.ts";
import type { Handed } from "./provider.ts";
import type { Quarter } from "./quarter.ts";
import { finder } from "./truth.ts";

export type Verdict = MailFaults & Balance;

function byKey<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const there = found.get(keyOf(one));
    if (there) there.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
}

/** Mails that never arrived and that the service has given up, since nobody can know. */
function parkedIn({ world }: Quarter): Map<string, Handed[]> {
  const arrived = new Set(world.provider.handed.map(({ deliveryId }) => deliveryId));
  const lost = [...world.parked.values()].filter(({ deliveryId }) => !arrived.has(deliveryId));
  return byKey(lost, ({ to }) => to);
}

/** Judges a quarter by what readers got and what there was to tell, and by nothing that the service decided. */
export function judge(quarter: Quarter): Verdict {
  const { readers, tellings, world, outage } = quarter;
  const faults = noFaults();
  const balance = noBalance();
  const mailsOf = byKey(world.provider.handed, ({ to }) => to);
  const byId = new Map(tellings.map((telling) => [telling.id, telling]));
  const parkedOf = parkedIn(quarter);
  const ownOf = new Map<string, Map<string, Handed[]>>();
  for (const reader of readers) {
    const mails = mailsOf.get(reader.email) ?? [];
    checkMails(faults, reader, mails, byId);
    const pairs = mails.flatMap((mail) => mail.stories.map(({ id }) => ({ id, mail })));
    const own = byKey(pairs, ({ id }) => id);
    ownOf.set(
      reader.id,
      new Map([...own].map(([id, list]) => [id, list.map(({ mail }) => mail)] as const)),
    );
  }
  const find = finder(readers);
  for (const telling of tellings) {
    const seen = find(telling.versions.at(-1)!.story);
    for (const reader of seen) {
      const mails = mailsOf.get(reader.email) ?? [];
      const own = ownOf.get(reader.id)?.get(telling.id) ?? [];
      ownOf.get(reader.id)?.delete(telling.id);
      const parked = parkedOf.get(reader.id) ?? [];
      checkCase(balance, { reader, telling, mails, own, parked, outage });
    }
  }
  for (const [id, left] of ownOf)
    for (const [story] of left) balance.unwanted.push(`${id}: ${story}, which was never theirs`);
  return { ...faults, ...balance };
}

/** All that contradicts the promise, by name. */
export const brokenIn = (verdict: Verdict): Record<string, string[]> => {
  const { quiet, cap, bursts, duplicates, idle, muted, lost, unwanted } = verdict;
  return { quiet, cap, bursts, duplicates, idle, muted, lost, unwanted };
};
