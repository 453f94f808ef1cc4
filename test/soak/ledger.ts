import type { Delivery, DeliveryState } from "#lib/core/model/delivery.ts";
import { groups, repeated } from "#test/chaos/verdict.ts";
import type { StoredDigest } from "./facts.ts";
import type { Sent } from "./sent.ts";

/** What the table and the provider say of all mails. */
export type Books = {
  deliveries: readonly Delivery[];
  digests: ReadonlyMap<string, Pick<StoredDigest, "from" | "to">>;
  sent: readonly Sent[];
  /** Addresses of readers, by subscription. */
  addresses: ReadonlyMap<string, string>;
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
      ...deliveries.flatMap((one) => disagreement(one, mailsOf.get(one.id) ?? [], addresses)),
      ...sent.flatMap(({ deliveryId }) =>
        known.has(deliveryId) ? [] : [`${deliveryId} went out, and the table does not know it`],
      ),
    ],
  };
}
