import { prefixedId } from "#lib/core/hash.ts";
import type { Ask } from "#lib/core/model/ask.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { asWanted, withWanted } from "#lib/core/subscription/wanted.ts";
import { emailHash } from "#lib/core/tokens.ts";
import type {
  AskStore,
  Clock,
  ConsentStore,
  DeliveryStore,
  SubscriptionStore,
} from "#lib/ports.ts";
import { amend } from "./context.ts";
import { planServiceMail } from "./mail.ts";
import { freeAddress } from "./settle.ts";

export type AnswerStores = {
  asks: Pick<AskStore, "get" | "remove">;
  subscriptions: Pick<
    SubscriptionStore,
    "create" | "get" | "byEmailHash" | "replace" | "leaveAddress" | "suppressed"
  >;
  consents: Pick<ConsentStore, "noteRequest">;
  deliveries: Pick<DeliveryStore, "plan">;
};

export type AnswerDeps = {
  stores: AnswerStores;
  clock: Clock;
  /** Secret of the keyed hashes of addresses. */
  signingKey: string;
  /** Makes a try at a delivery that has been planned; what it does not bring to an end, the sweep finds. */
  deliver(deliveryId: string): Promise<unknown>;
};

/** `overtaken`: a newer ask of the same reader was answered before. `nobody`: the address has no subscription. */
type Outcome = "mailed" | "suppressed" | "overtaken" | "nobody";
export type Answered = { ask: string; of: Ask["kind"]; outcome: Outcome };

/** Asks in their order; the queue keeps none. */
const placeOf = ({ id, at }: { id: string; at: string }): string => `${at} ${id}`;
const markOf = ({ id, askedAt }: Ask) => ({ id, at: askedAt });

/** How an ask stands to what the subscription took in last. */
function standing({ lastAsk }: Subscription, ask: Ask): "newer" | "same" | "older" {
  if (lastAsk?.id === ask.id) return "same";
  return lastAsk && placeOf(lastAsk) > placeOf(markOf(ask)) ? "older" : "newer";
}

type SignUpAsk = Extract<Ask, { kind: "subscribe" }>;

const pendingOf = (ask: SignUpAsk, hash: string): Subscription => ({
  id: prefixedId("sub", ask.id),
  email: ask.email,
  emailHash: hash,
  state: "pending",
  filter: ask.filter,
  schedule: ask.schedule,
  alerts: ask.alerts,
  ...(ask.locale && { locale: ask.locale }),
  mutes: [],
  follows: [],
  consent: { form: ask.form, textVersion: ask.consentText, requestedAt: ask.askedAt },
  lastAsk: markOf(ask),
  createdAt: ask.askedAt,
  generation: 1,
  revision: 0,
});

/** A new sign-up replaces one that was never confirmed, waits beside one that has ended, and never touches an active one. */
function renewed(
  current: Subscription,
  fresh: Subscription,
  ask: SignUpAsk,
): Subscription | undefined {
  const { id, createdAt, generation, state } = current;
  if (state === "active") return undefined;
  if (state === "pending") return { ...fresh, id, createdAt, generation: generation + 1 };
  const { filter, schedule, alerts, locale, consent, lastAsk } = fresh;
  const asked = { filter, schedule, alerts, ...(locale && { locale }), consent };
  const wanted = { ...asked, askedFrom: ask.client };
  return { ...withWanted(current, wanted), lastAsk };
}

/** A pending subscription is confirmed by a new mail of its own, not by the one that went out before. */
const asNextGeneration = (current: Subscription, ask: Ask): Subscription | undefined =>
  current.state === "pending"
    ? { ...current, generation: current.generation + 1, lastAsk: markOf(ask) }
    : undefined;

/** The subscription at an address. One that only claims it, since a change of address was cut short, lets it go. */
async function holderOf(deps: AnswerDeps, hash: string): Promise<Subscription | undefined> {
  const there = await deps.stores.subscriptions.byEmailHash(hash);
  if (!there || there.emailHash === hash) return there;
  await freeAddress(deps, there, hash);
  const next = await deps.stores.subscriptions.byEmailHash(hash);
  return next?.emailHash === hash ? next : undefined;
}

/** The subscription that an ask is about, with the ask taken in; undefined where there is none. */
async function takenIn(
  deps: AnswerDeps,
  ask: Ask,
  hash: string,
): Promise<Subscription | undefined> {
  const { subscriptions } = deps.stores;
  const fresh = ask.kind === "subscribe" ? pendingOf(ask, hash) : undefined;
  const there = (await holderOf(deps, hash)) ?? (fresh && (await subscriptions.create(fresh)));
  if (!there) return undefined;
  // Taken meanwhile by a change of address: the ask is answered at its next turn.
  if (there.emailHash !== hash) throw new Error("the address is being taken by another reader");
  return amend(deps, there, (current) => {
    if (standing(current, ask) !== "newer") return undefined;
    return ask.kind === "subscribe"
      ? renewed(current, pendingOf(ask, hash), ask)
      : asNextGeneration(current, ask);
  });
}

async function outcomeOf(deps: AnswerDeps, ask: Ask): Promise<Outcome> {
  const { subscriptions, consents } = deps.stores;
  const hash = emailHash(deps.signingKey, ask.email);
  if (await subscriptions.suppressed(hash)) return "suppressed";
  const subscription = await takenIn(deps, ask, hash);
  if (!subscription) return "nobody";
  const isOpen = subscription.state !== "active";
  if (isOpen && standing(subscription, ask) === "older") return "overtaken";
  if (ask.kind === "subscribe" && subscription.state === "pending")
    await consents.noteRequest(subscription.id, ask.client);
  const mailed = ask.kind === "subscribe" ? asWanted(subscription) : subscription;
  await deps.deliver(await planServiceMail(deps, mailed, ask.id));
  return "mailed";
}

/**
 * Answers an ask, with a mail or with none. It is removed last, and its id names all that comes of it: killed anywhere and
 * repeated, it changes a subscription once and mails once. Undefined where it has been answered or has expired.
 */
export async function answer(deps: AnswerDeps, askId: string): Promise<Answered | undefined> {
  const ask = await deps.stores.asks.get(askId);
  if (!ask) return undefined;
  const outcome = await outcomeOf(deps, ask);
  await deps.stores.asks.remove(askId);
  return { ask: askId, of: ask.kind, outcome };
}
