import { instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { AlertRule, Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { clientOf } from "./client.ts";
import { amend, hourOf, type SubscribeDeps } from "./context.ts";
import { admitMail, sendServiceMail } from "./mail.ts";

/** What a reader asks for; already valid, apart from being known to be theirs. */
export type SignUp = {
  email: string;
  filter: Filter;
  schedule: Schedule;
  alerts: AlertRule;
  /** Which words of consent the reader saw. */
  consentText: string;
};

/** The same for every address; only the client itself can have asked too often. */
export type Requested = { ok: true } | { ok: false; reason: "too-many-requests" };

/** Counts a request of a client; false when it has made too many in this hour. */
export const admitClient = async (deps: SubscribeDeps, client: string): Promise<boolean> => {
  const name = `client:${clientOf(deps, client)}`;
  const asked = await deps.stores.subscriptions.count(name, hourOf(deps.clock()));
  return asked <= deps.rateLimitClient;
};

/** Reading may be done so many times as often as mailing. */
const READINGS = 3;

/** Counts a reading that costs much, beside what `admitClient` counts; false when there were too many in this hour. */
export const admitReading = async (deps: SubscribeDeps, client: string): Promise<boolean> => {
  const name = `reading:${clientOf(deps, client)}`;
  const asked = await deps.stores.subscriptions.count(name, hourOf(deps.clock()));
  return asked <= READINGS * deps.rateLimitClient;
};

const pendingOf = (deps: SubscribeDeps, signUp: SignUp, client: string): Subscription => ({
  id: `sub_${deps.random(12)}`,
  email: signUp.email.trim(),
  emailHash: emailHash(deps.signingKey, signUp.email),
  state: "pending",
  filter: signUp.filter,
  schedule: signUp.schedule,
  alerts: signUp.alerts,
  mutes: [],
  follows: [],
  consent: {
    textVersion: signUp.consentText,
    requestedAt: instant(deps.clock()),
    requestedFrom: clientOf(deps, client),
  },
  createdAt: instant(deps.clock()),
  generation: 1,
  revision: 0,
});

/** A new sign-up replaces one that was never confirmed or has ended, and never touches an active one. */
const renewed = (current: Subscription, fresh: Subscription): Subscription | undefined =>
  current.state === "active"
    ? undefined
    : {
        ...fresh,
        id: current.id,
        createdAt: current.createdAt,
        generation: current.generation + 1,
      };

/**
 * Asks for a subscription. Nothing is sent to the reader but one mail with a confirmation link, or, where the
 * address is subscribed already, a link to manage it. `client` is the network address the request came from.
 */
export async function requestSubscription(
  deps: SubscribeDeps,
  signUp: SignUp,
  client: string,
): Promise<Requested> {
  if (!(await admitClient(deps, client))) return { ok: false, reason: "too-many-requests" };
  const fresh = pendingOf(deps, signUp, client);
  const asked = await admitMail(deps, fresh.emailHash);
  if (asked === undefined) return { ok: true };
  const { subscriptions } = deps.stores;
  const there =
    (await subscriptions.byEmailHash(fresh.emailHash)) ?? (await subscriptions.create(fresh));
  const subscription =
    there.id === fresh.id ? there : await amend(deps, there, (now) => renewed(now, fresh));
  if (subscription) await sendServiceMail(deps, subscription, asked);
  return { ok: true };
}

/** A pending subscription is confirmed by a new mail of its own, not by the one that went out before. */
const asNextGeneration = (current: Subscription): Subscription | undefined =>
  current.state === "pending" ? { ...current, generation: current.generation + 1 } : undefined;

/** Mails a link to manage the subscription of this address, or to confirm it while it is pending; the answer does not tell. */
export async function sendManageLink(
  deps: SubscribeDeps,
  email: string,
  client: string,
): Promise<Requested> {
  if (!(await admitClient(deps, client))) return { ok: false, reason: "too-many-requests" };
  const hash = emailHash(deps.signingKey, email);
  const asked = await admitMail(deps, hash);
  const subscription = await deps.stores.subscriptions.byEmailHash(hash);
  if (asked === undefined || !subscription) return { ok: true };
  const current = await amend(deps, subscription, asNextGeneration);
  if (current) await sendServiceMail(deps, current, asked);
  return { ok: true };
}
