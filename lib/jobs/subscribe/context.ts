import type { Instant } from "#lib/core/model/common.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { FreezeStores } from "../freeze.ts";
import { mailboxOf, type Purpose, readToken } from "#lib/core/tokens.ts";
import type {
  AlertStore,
  AskStore,
  Clock,
  ConsentStore,
  DeliveryStore,
  PlanningStore,
  Queue,
  RandomHex,
  SubscriptionStore,
} from "#lib/ports.ts";

export type SubscribeStores = FreezeStores & {
  alerts: Pick<AlertStore, "of" | "mails" | "purge">;
  asks: Pick<AskStore, "put">;
  subscriptions: Pick<
    SubscriptionStore,
    | "get"
    | "byEmailHash"
    | "replace"
    | "claimAddress"
    | "leaveAddress"
    | "tidyClaim"
    | "erase"
    | "count"
    | "take"
  >;
  consents: Pick<ConsentStore, "noteRequest" | "noteConfirmation" | "get" | "remove">;
  deliveries: Pick<DeliveryStore, "get" | "plan" | "mailsOf" | "purge">;
  planning: Pick<PlanningStore, "told" | "forget">;
};

/** What it takes to change a subscription. */
export type AmendStores = { subscriptions: Pick<SubscriptionStore, "get" | "replace"> };

export type SubscribeDeps = {
  stores: SubscribeStores;
  queue: Queue;
  clock: Clock;
  random: RandomHex;
  /** Secret of all tokens and keyed hashes. */
  signingKey: string;
  /** Requests one client may make in an hour, of those that send a mail or make a digest. */
  rateLimitClient: number;
  /** Removes what an outbox on this machine holds of a delivery. */
  forgetMail?: (deliveryId: string) => Promise<void>;
};

/** Why a token does not do what it is shown for. */
export type TokenFailure = "malformed" | "forged" | "expired" | "used" | "gone";

export type Held = { ok: true; subscription: Subscription } | { ok: false; reason: TokenFailure };

/** What opens or changes a subscription is for the mailbox it was sent to; what only ends something is not. */
const BOUND: ReadonlySet<Purpose> = new Set(["manage", "rules"]);

/** Whether a token was mailed to an address that the subscription has left; one that names none was mailed before they did. */
export const hasMoved = (
  purpose: Purpose,
  detail: string | undefined,
  subscription: Subscription,
): boolean => BOUND.has(purpose) && detail !== undefined && detail !== mailboxOf(subscription);

/** The subscription a token of this purpose speaks for, the generation it was made in, and what it is good for. */
export async function held(
  deps: SubscribeDeps,
  purpose: Purpose,
  token: string,
): Promise<(Held & { ok: true; generation: number; detail?: string }) | (Held & { ok: false })> {
  const reading = readToken(deps.signingKey, purpose, token, deps.clock());
  if (!reading.ok) return reading;
  const subscription = await deps.stores.subscriptions.get(reading.subject);
  if (!subscription) return { ok: false, reason: "gone" };
  if (hasMoved(purpose, reading.detail, subscription)) return { ok: false, reason: "used" };
  const { subject: _, ...rest } = reading;
  return { ...rest, subscription };
}

/** The first instant of the hour that `now` lies in: what hourly limits are counted by. */
export const hourOf = (now: Date): Instant =>
  instant(new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000));

/**
 * Applies `change` to the newest state of a subscription until it holds; undefined when it is gone.
 * `change` answers undefined where nothing is to be done.
 */
export async function amend(
  deps: { stores: AmendStores },
  start: Subscription,
  change: (now: Subscription) => Subscription | undefined,
): Promise<Subscription | undefined> {
  let current: Subscription | undefined = start;
  for (let attempt = 0; current && attempt < 5; attempt++) {
    const next = change(current);
    if (!next) return current;
    if (await deps.stores.subscriptions.replace(current, next)) return next;
    current = await deps.stores.subscriptions.get(current.id);
  }
  if (current) throw new Error(`subscription ${current.id} kept changing under our hands`);
  return undefined;
}

/** Forgets what was noted for a consent that came to nothing, since its reader was erased meanwhile. */
export async function goneMeanwhile(
  deps: Pick<SubscribeDeps, "stores">,
  { id, emailHash }: Subscription,
): Promise<{ ok: false; reason: "gone" }> {
  await deps.stores.consents.remove(id);
  await deps.stores.subscriptions.leaveAddress(emailHash, id);
  return { ok: false, reason: "gone" };
}
