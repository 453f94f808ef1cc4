import { isAnew } from "#lib/core/alerts/skip-reasons.ts";
import type { Delivery, DeliveryState } from "#lib/core/model/delivery.ts";
import { groups, repeated } from "#test/chaos/verdict.ts";
import type { StoredDigest } from "./facts.ts";
import type { Sent } from "./sent.ts";

/** What the table and the provider say of all mails. */
export type Books = {
  deliveries: readonly Delivery[];
  digests: ReadonlyMap<string, Pick<StoredDigest, "from" | "to" | "totals">>;
  sent: readonly Sent[];
  /** Addresses of readers, by subscription. */
  addresses: ReadonlyMap<string, string>;
  /** What readers did, by subscription; none where nothing. */
  deeds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slots that fell due. */
  due: number;
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
/** What is left of a try that the provider lost, cut or answered with an error, or whose worker died. */
const IN_DOUBT =
  /^(too late to ask again$|cannot be prepared again: |its bytes have become others)|answer|unable to fetch|request could not|error|timeout/i;
/** Chance alone makes so many of a short play's mails unknown; the share is for all others. */
const FEW = 3;
const MOST_UNKNOWN = 0.05;
/** Of the slots that fell due: the others were empty, or their readers stopped them. */
const LEAST_TOLD = 0.5;
const WITH_REASON = new Set<DeliveryState>(["skipped", "failed", "unknown"]);

/** Whether what the play did explains that a mail was not to go out. Nothing that it does makes one fail. */
function isExcused(delivery: Delivery, books: Books, returned: ReadonlySet<string>): boolean {
  const { kind, state, reason = "", subscriptionId, digestId = "" } = delivery;
  if (state === "failed") return false;
  if (state === "unknown" && IN_DOUBT.test(reason)) return true;
  const did = (deed: string): boolean => books.deeds.get(subscriptionId)?.has(deed) ?? false;
  if (reason.startsWith("suppressed: ")) return returned.has(subscriptionId);
  switch (reason) {
    case "empty":
      return books.digests.get(digestId)?.totals.stories === 0;
    case "paused":
      return did("pauses");
    case "unsubscribed":
      return did("leaves") || returned.has(subscriptionId);
    case "digests are off":
      return did("moves to");
    case "superseded":
      return kind === "confirm" || kind === "goodbye";
    default:
      return kind === "alert" && isAnew(reason);
  }
}

/** Ends without a mail that nothing explains, and too many of those that something does. */
function unsent(books: Books): string[] {
  const { deliveries, due } = books;
  const ended = deliveries.filter(({ state, reason }) => WITH_REASON.has(state) && reason);
  const returned = new Set(
    deliveries
      .filter(({ state }) => state === "bounced" || state === "complained")
      .map(({ subscriptionId }) => subscriptionId),
  );
  const unknown = ended.filter(({ state }) => state === "unknown").length;
  const told = deliveries.filter(
    ({ kind, onDemand, state }) => kind === "digest" && !onDemand && OUT.has(state),
  ).length;
  return [
    ...ended
      .filter((one) => !isExcused(one, books, returned))
      .map(({ id, state, reason }) => `${id} is ${state} (${reason}), which nothing explains`),
    ...(unknown > FEW + deliveries.length * MOST_UNKNOWN
      ? [`${unknown} of ${deliveries.length} mails are unknown`]
      : []),
    ...(told < due * LEAST_TOLD ? [`${told} digests went out for ${due} slots`] : []),
  ];
}

/** What the table says of one mail against what the provider has of it. */
function disagreement(delivery: Delivery, mails: readonly Sent[], addresses: Books["addresses"]) {
  const { id, state, reason, subscriptionId, digestId, kind } = delivery;
  const found: string[] = [];
  if (OPEN.has(state)) found.push(`${id} was left ${state}`);
  if (WITH_REASON.has(state) && !reason) found.push(`${id} is ${state} without a reason`);
  if (OUT.has(state) && mails.length === 0) found.push(`${id} is ${state}, and never went out`);
  if (mails.length > 0 && !OUT.has(state) && state !== "unknown")
    found.push(`${id} is ${state} (${reason}), and went out`);
  for (const mail of mails) {
    const isRight =
      mail.refId === id && mail.kind === kind && (!digestId || mail.digestId === digestId);
    const address = addresses.get(subscriptionId);
    if (!isRight || (address !== undefined && mail.to !== address))
      found.push(`${id} went out as ${mail.refId}, ${mail.kind} to another or of other contents`);
  }
  return found;
}

/** Time that two digests of one reader tell, both of which went out. */
function toldTwice({ deliveries, digests, sent }: Books): string[] {
  const gone = new Set(sent.map(({ deliveryId }) => deliveryId));
  const scheduled = deliveries.filter(
    ({ id, kind, onDemand }) => kind === "digest" && !onDemand && gone.has(id),
  );
  return [...groups(scheduled, ({ subscriptionId }) => subscriptionId)].flatMap(([reader, own]) => {
    const windows = own
      .flatMap(({ digestId = "" }) => digests.get(digestId) ?? [])
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return windows.flatMap(({ from }, n) =>
      from < (windows[n - 1]?.to ?? "") ? [`${reader} was told the time since ${from} twice`] : [],
    );
  });
}

export type LedgerVerdict = { twice: string[]; faults: string[] };

/** Whether the books add up: every mail has one end, and went out as often as the table says. */
export function judgeLedger(books: Books): LedgerVerdict {
  const { deliveries, sent, addresses } = books;
  const mailsOf = groups(sent, ({ deliveryId }) => deliveryId);
  const known = new Set(deliveries.map(({ id }) => id));
  return {
    twice: [
      ...repeated(sent, ({ deliveryId }) => `${deliveryId} went out twice`),
      ...repeated(deliveries, ({ id }) => `${id} is in two states`),
      ...toldTwice(books),
    ],
    faults: [
      ...unsent(books),
      ...deliveries.flatMap((one) => disagreement(one, mailsOf.get(one.id) ?? [], addresses)),
      ...sent.flatMap(({ deliveryId }) =>
        known.has(deliveryId) ? [] : [`${deliveryId} went out, and the table does not know it`],
      ),
    ],
  };
}
