import type { Instant } from "#lib/core/model/common.ts";
import type { DeliveryState } from "#lib/core/model/delivery.ts";
import { slotsBetween, windowFor } from "#lib/core/schedule/slots.ts";
import type { Run } from "#lib/core/model/run.ts";
import type { Period, Reader } from "./readers.ts";

/** A digest for a reader, as the table has it at the end. */
export type Entry = {
  deliveryId: string;
  subscriptionId: string;
  window: { from: Instant; to: Instant };
  digestId: string;
  state: DeliveryState;
  reason?: string | undefined;
};

/** A mail that the provider took in, as the mail itself says. */
export type Sent = {
  at: Instant;
  to: string;
  /** By its tag, by its header, and by the link in its text. */
  deliveryId: string;
  refId: string;
  digestId: string;
};

export type Facts = {
  period: Period;
  readers: readonly Reader[];
  entries: readonly Entry[];
  sent: readonly Sent[];
  /** What had been tried of a reader's mails when the reader left, paused or was suppressed. */
  tried: ReadonlyMap<string, readonly string[]>;
  /** When the provider first told of a complaint, by address: that ends a subscription. */
  complaints: ReadonlyMap<string, Instant>;
  /** Planning runs, oldest first. */
  runs: readonly Pick<Run, "from" | "to" | "finishedAt">[];
};

export type Verdict = {
  /** Windows told twice. */
  duplicates: string[];
  /** Slots that nothing became of, or mails believed to be out that are not. */
  lost: string[];
  /** Whatever else contradicts the promise. */
  faults: string[];
  /** Parked for the operator. */
  unknown: string[];
  /** Of those, how many had gone out. */
  unknownButSent: number;
  /** Digests that fell due, and those of them that no change of their reader excuses. */
  due: number;
  states: Partial<Record<DeliveryState, number>>;
};

const OPEN = new Set<DeliveryState>(["planned", "frozen", "claimed"]);
/** The provider had it. */
const OUT = new Set<DeliveryState>([
  "accepted",
  "delivered",
  "bounced",
  "complained",
  "suppressed",
]);
const WITH_REASON = new Set<DeliveryState>(["skipped", "failed", "unknown"]);

export const groups = <T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const group = found.get(keyOf(one));
    if (group) group.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
};

export const repeated = <T>(list: readonly T[], keyOf: (one: T) => string): string[] =>
  [...groups(list, keyOf)].flatMap(([key, group]) => (group.length > 1 ? [key] : []));

/** Mails that tell a reader what another has told already, by three ways of knowing. */
function duplicatesOf(sent: readonly Sent[], windows: ReadonlyMap<string, Entry["window"]>) {
  const byDelivery = repeated(sent, ({ deliveryId }) => `${deliveryId} went out twice`);
  const byDigest = repeated(sent, ({ to, digestId }) => `${to} got ${digestId} twice`);
  const overlaps = [...groups(sent, ({ to }) => to)].flatMap(([to, mails]) => {
    const told = mails
      .flatMap(({ digestId }) => windows.get(digestId) ?? [])
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return told.flatMap((one, i) =>
      one.from < (told[i - 1]?.to ?? "") ? [`${to} was told the time since ${one.from} twice`] : [],
    );
  });
  return [...byDelivery, ...byDigest, ...overlaps];
}

/**
 * Whether a reader's own change may have made a slot nobody's: what counts is how the reader was when the run that came
 * to the slot looked, however late that was.
 */
function isExcused({ subscription, change }: Reader, slot: Instant, facts: Facts): boolean {
  const looked = facts.runs.find(({ to }) => slot <= to)?.finishedAt;
  if (looked === undefined) return false;
  const complaint = facts.complaints.get(subscription.email);
  if (complaint !== undefined && complaint <= looked) return true;
  if (!change || change.at > looked) return false;
  return change.kind === "leaves" || (change.kind === "pauses" && slot < change.until);
}

const slotsOf = ({ subscription: { schedule } }: Reader, { from, to }: Period) =>
  slotsBetween(schedule, from, to).map((slot) => ({ slot, end: windowFor(schedule, slot).to }));

/** Slots that no digest of their reader tells, or more than one. */
const slotFaults = (reader: Reader, entries: readonly Entry[], facts: Facts): string[] =>
  slotsOf(reader, facts.period).flatMap(({ slot, end }) => {
    const told = entries.filter(({ window }) => window.from < end && end <= window.to).length;
    if (told === 1 || (told === 0 && isExcused(reader, slot, facts))) return [];
    return [`${reader.subscription.id}: ${told} digests for the slot at ${slot}`];
  });

/** Windows of a reader that do not begin where the one before ended, or where a pause passed over what was due. */
const gaps = (reader: Reader, entries: readonly Entry[], facts: Facts): string[] => {
  const windows = entries.map(({ window }) => window).toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const excused = slotsOf(reader, facts.period).filter(({ slot }) =>
    isExcused(reader, slot, facts),
  );
  const passed = new Set(excused.map(({ end }) => end));
  return windows.flatMap(({ from }, i) => {
    const before = windows[i - 1]?.to ?? reader.since;
    if (before === from || (before < from && passed.has(from))) return [];
    return [`${reader.subscription.id}: told to ${before}, then from ${from}`];
  });
};

/** What the table says of a digest against what the provider has of it. */
function disagreement(entry: Entry, mail: Sent | undefined, reader: Reader): string[] {
  const { deliveryId, state, reason } = entry;
  const faults: string[] = [];
  if (WITH_REASON.has(state) && !reason) faults.push(`${deliveryId} is ${state} without a reason`);
  if (mail && !OUT.has(state) && state !== "unknown")
    faults.push(`${deliveryId} is ${state} (${reason}) and went out`);
  if (!mail) return faults;
  const { to, refId, digestId } = mail;
  const isRight = refId === deliveryId && digestId === entry.digestId;
  if (!isRight || to !== reader.subscription.email)
    faults.push(`${deliveryId} went out as ${refId} with ${digestId}, not ${entry.digestId}`);
  return faults;
}

/** Mails that went out after their reader had stopped them, and had not been tried before. */
const unwelcome = ({ readers, sent, tried }: Facts): string[] => {
  const mails = groups(sent, ({ to }) => to);
  return readers.flatMap(({ subscription: { id, email }, change }) => {
    if (!change || change.kind === "asks for other news") return [];
    const before = tried.get(id) ?? [];
    const until = change.kind === "pauses" ? change.until : undefined;
    return (mails.get(email) ?? [])
      .filter(({ at }) => at >= change.at && (until === undefined || at < until))
      .filter(({ deliveryId }) => !before.includes(deliveryId))
      .map(
        ({ deliveryId, at }) => `${deliveryId} went out at ${at}, who ${change.kind} ${change.at}`,
      );
  });
};

/** Judges what a storm left behind, by the table and by what the provider has taken in. */
export function judge(facts: Facts): Verdict {
  const { readers, entries, sent, period } = facts;
  const ofReader = groups(entries, ({ subscriptionId }) => subscriptionId);
  const mailOf = new Map(sent.map((mail) => [mail.deliveryId, mail]));
  const windows = new Map(entries.map(({ digestId, window }) => [digestId, window]));
  const known = new Set(entries.map(({ deliveryId }) => deliveryId));
  const readerOf = new Map(readers.map((reader) => [reader.subscription.id, reader]));
  const own = (reader: Reader) => ofReader.get(reader.subscription.id) ?? [];
  const left = entries.filter(({ state }) => OPEN.has(state));
  const believed = entries.filter((one) => OUT.has(one.state) && !mailOf.has(one.deliveryId));
  const unknown = entries.filter(({ state }) => state === "unknown");
  const slots = readers.flatMap((reader) => slotFaults(reader, own(reader), facts));
  return {
    duplicates: duplicatesOf(sent, windows),
    lost: [
      ...slots,
      ...left.map(({ deliveryId, state }) => `${deliveryId} was left ${state}`),
      ...believed.map(({ deliveryId, state }) => `${deliveryId} is ${state}, and never went out`),
    ],
    faults: [
      ...readers.flatMap((reader) => gaps(reader, own(reader), facts)),
      ...entries.flatMap((entry) => {
        const reader = readerOf.get(entry.subscriptionId);
        return reader
          ? disagreement(entry, mailOf.get(entry.deliveryId), reader)
          : [`${entry.deliveryId} is of nobody`];
      }),
      ...sent
        .filter(({ deliveryId }) => !known.has(deliveryId))
        .map(({ deliveryId }) => `${deliveryId} went out, and the table does not know it`),
      ...unwelcome(facts),
    ],
    unknown: unknown.map(({ deliveryId, reason }) => `${deliveryId}: ${reason ?? "?"}`),
    unknownButSent: unknown.filter(({ deliveryId }) => mailOf.has(deliveryId)).length,
    due: readers.reduce((sum, reader) => sum + slotsOf(reader, period).length, 0),
    states: Object.fromEntries(
      [...groups(entries, ({ state }) => state)].map(([state, group]) => [state, group.length]),
    ),
  };
}
