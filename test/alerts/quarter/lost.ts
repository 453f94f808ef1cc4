import { type FactKind, USUAL_FACTS } from "#lib/core/model/fact.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { DAY } from "#test/chaos/dice.ts";
import { shownAt } from "./clock.ts";
import { ASIDE, triedAt } from "./mails.ts";
import type { Handed } from "./provider.ts";
import type { Reader } from "./readers.ts";
import type { Telling, TrueFact, Version } from "./stories.ts";
import { concerns, heardBy, isFollowed, isThere, passes, statesIn } from "./truth.ts";

/** What was to be told, held against what was: nothing may be missing, and nothing told that concerned nobody. */

/** A mail that tells more leaves the rest to the digest. */
const MOST_STORIES = 20;
/** What is older when it is looked at is left to the digest. */
const STALE = 2 * DAY;
/** By then whatever waited has been told: a day's quiet hours, a full day, tries in doubt. */
const PATIENCE = 3 * DAY;

export type Balance = {
  lost: string[];
  unwanted: string[];
  /** Things that were to be told, and how they were. */
  due: number;
  alerted: number;
  toDigest: Record<"cap" | "room" | "age", number>;
  /** Of these, such as readers were to be told who changed something meanwhile. */
  changed: number;
  /** Told to readers who changed meanwhile what decides about it, so that nothing is demanded. */
  unsteady: number;
  /** Parked for the operator: nobody can know whether they arrived. */
  unknown: number;
};

export const noBalance = (): Balance => ({
  lost: [],
  unwanted: [],
  due: 0,
  changed: 0,
  alerted: 0,
  toDigest: { cap: 0, room: 0, age: 0 },
  unsteady: 0,
  unknown: 0,
});

export type Case = {
  reader: Reader;
  telling: Telling;
  /** All mails that the reader got, and those of them that tell this story, in order. */
  mails: readonly Handed[];
  own: readonly Handed[];
  /** Mails that were tried and are parked: what they tell of which story, by reader. */
  parked: readonly Handed[];
  outage: { from: number; to: number };
};

const factsIn = ({ stories }: Handed, id: string): string[] =>
  stories
    .filter((story) => story.id === id)
    .flatMap(({ facts }) => facts.map(({ kind, text }) => `${kind} ${text}`));

/** Whether the day's mails were used up on one of the reader's days from an instant on. */
function isFull({ mails }: Case, { schedule, alerts }: Subscription, at: number): boolean {
  const days = [0, 1, 2].map((n) => shownAt(at + n * DAY, schedule.timeZone).day);
  return days.some(
    (day) =>
      mails.filter((mail) => shownAt(triedAt(mail), schedule.timeZone).day === day).length >=
      alerts.maxPerDay,
  );
}

/** Whether a mail named an outlet among those that tell a story. */
const named = ({ stories }: Handed, id: string, outlet: string): boolean =>
  stories.some((story) => story.id === id && story.outlets.includes(outlet));

/** Why something may stand in no alert but in a digest; undefined where it may not. */
function excuse(
  one: Case,
  subscription: Subscription,
  { at, story }: Version,
): keyof Balance["toDigest"] | undefined {
  if (subscription.schedule.frequency === "off" || !passes(subscription, story, at))
    return undefined;
  if (isFull(one, subscription, at)) return "cap";
  const isWithin = (mail: Handed): boolean => mail.at >= at && mail.at <= at + PATIENCE;
  if (one.mails.some((mail) => isWithin(mail) && mail.stories.length >= MOST_STORIES))
    return "room";
  const { from, to } = one.outage;
  return at < to && at + STALE > from ? "age" : undefined;
}

/** What a reader was all the while: what is demanded held by each alike. */
type Held = readonly { at: number; subscription: Subscription }[];

function settle(
  balance: Balance,
  one: Case,
  states: Held,
  version: Version,
  what: string,
  isTold: (mail: Handed) => boolean,
): void {
  balance.due += 1;
  balance.changed += Number(states.length > 1);
  if (one.own.some(isTold)) {
    balance.alerted += 1;
    return;
  }
  const whys = states.flatMap(({ subscription }) => excuse(one, subscription, version) ?? []);
  if (whys[0]) balance.toDigest[whys[0]] += 1;
  else if (one.parked.some(isTold)) balance.unknown += 1;
  else
    balance.lost.push(
      `${one.reader.id}: ${one.telling.id} ${what}, of ${new Date(version.at).toISOString()}`,
    );
}

const isTaken = ({ kind }: TrueFact): boolean => kind === "correction" || kind === "withdrawn";

const isChosen = (states: Held, { kind }: TrueFact, { story }: Version): boolean =>
  states.every(({ at, subscription }) => {
    const kinds: readonly FactKind[] = subscription.alerts.facts ?? USUAL_FACTS;
    return kinds.includes(kind) || isFollowed(subscription, story, at);
  });

/** Further facts that the reader asked to be told, once the story had concerned them. */
function checkFacts(balance: Balance, one: Case, states: Held, since: number): void {
  const { telling, own } = one;
  for (const fact of telling.facts) {
    const { at, kind, text } = fact;
    if (at === undefined || at <= since) continue;
    const version = telling.versions.find((each) => each.at === at);
    const isTheirs = states.every(
      ({ at: when, subscription }) => version && concerns(subscription, version.story, when),
    );
    if (!version || !isTheirs) continue;
    const isWanted = isTaken(fact)
      ? own.some((mail) => mail.at < at && named(mail, telling.id, text))
      : isChosen(states, fact, version);
    const isTold = (mail: Handed): boolean =>
      mail.at >= at && factsIn(mail, telling.id).includes(`${kind} ${text}`);
    if (isWanted) settle(balance, one, states, version, `${kind} ${text}`, isTold);
  }
}

/** Nothing is told that was not so by then: stated firmly enough, or corrected where readers had been told. */
function checkTrue(balance: Balance, { reader, telling, own }: Case): void {
  const since = new Map(telling.facts.map(({ kind, text, at }) => [`${kind} ${text}`, at]));
  for (const mail of own)
    for (const fact of factsIn(mail, telling.id))
      if (!fact.startsWith(ASIDE) && (since.get(fact) ?? Infinity) > mail.at)
        balance.unwanted.push(`${reader.id}: ${telling.id} ${fact}, which was not so`);
}

/** Holds what one reader was told of one story against what they were to be. */
export function checkCase(balance: Balance, one: Case): void {
  const { reader, telling, own } = one;
  const [begin, end] = [telling.versions[0]!.at, telling.versions.at(-1)!.at];
  const all = statesIn(reader, begin - DAY, end + PATIENCE);
  const states = all.flatMap(({ at, subscription }) =>
    isThere(subscription, at) ? [{ at, subscription }] : [],
  );
  if (states.length === 0) {
    if (own.some(({ doubtSince }) => doubtSince === undefined))
      balance.unwanted.push(`${reader.id}: ${telling.id}, who gets no alerts`);
    return;
  }
  const firsts = new Set(
    states.map(({ at, subscription }) =>
      telling.versions.find(({ story }) => concerns(subscription, story, at)),
    ),
  );
  if (states.length < all.length || firsts.size > 1) {
    balance.unsteady += Number(own.length > 0);
    return;
  }
  const [first] = firsts;
  const early = own.find(({ at }) => at < (first?.at ?? Infinity));
  if (early)
    balance.unwanted.push(
      `${reader.id}: ${telling.id} in ${early.deliveryId}, which did not concern them then`,
    );
  if (!first) return;
  settle(balance, one, states, first, "first", ({ at }) => at >= first.at);
  // What the facts of a story are without an outlet that is muted, nobody works out here.
  const { story } = telling.versions.at(-1)!;
  if (states.some(({ at, subscription }) => heardBy(subscription, story, at) !== story)) return;
  checkFacts(balance, one, states, first.at);
  checkTrue(balance, one);
}
