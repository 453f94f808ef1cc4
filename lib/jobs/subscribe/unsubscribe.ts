import { instant } from "#lib/core/model/common.ts";
import type { End, Subscription } from "#lib/core/model/subscription.ts";
import {
  coming,
  endedBy,
  givenBack,
  isTakenFrom,
  type Scope,
  scopeOf,
  takenBy,
} from "#lib/core/subscription/ending.ts";
import { withoutWanted } from "#lib/core/subscription/wanted.ts";
import { signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
import { amend, goneMeanwhile, type Held, held, type SubscribeDeps } from "./context.ts";
import { sayGoodbye } from "./goodbye.ts";

type Failed = Held & { ok: false };

/** What a link ends or has ended: nothing comes to a reader who has been erased. */
type Ending = {
  scope: Scope;
  /** What still comes. */
  coming: ReturnType<typeof coming>;
  /** Whether a consent is left that could be ended. */
  open: boolean;
  /** A token that gives back what was just ended, where something was. */
  resubscribe?: string;
};

type Ended = ({ ok: true } & Ending) | Failed;

/** Who ended something: a mail program for its reader, or somebody on a page, by the button of the link's own kind or for all. */
export type Pressed = "one-click" | "own" | "all";

/** What a link of somebody who has been erased ends. */
const NOTHING = { ok: true, scope: "all", coming: [], open: false } as const;

/** Reads what an unsubscribe token would end, and changes nothing. */
export async function readEnding(deps: SubscribeDeps, token: string): Promise<Ended> {
  const found = await held(deps, "unsubscribe", token);
  if (!found.ok) return found.reason === "gone" ? { ...NOTHING, coming: [] } : found;
  const { subscription, detail } = found;
  const open = subscription.state !== "unsubscribed";
  return { ok: true, scope: scopeOf(detail), coming: coming(subscription), open };
}

/** Good for an hour, in the mailbox it was taken from, and as long as nothing else was confirmed, ended or given back. */
const comeBackToken = (deps: SubscribeDeps, before: Subscription, after: Subscription): string =>
  signToken(deps.signingKey, {
    purpose: "resubscribe",
    subject: after.id,
    generation: after.generation,
    detail: takenBy(before, after),
    expiresAt: new Date(deps.clock().getTime() + TOKEN_LIFE.resubscribe),
  });

async function end(
  deps: SubscribeDeps,
  start: Subscription,
  scope: Scope,
  pressed: Pressed,
): Promise<Ending> {
  let before: Subscription | undefined;
  const by = pressed === "one-click" ? "one-click" : "page";
  const now: End = { at: instant(deps.clock()), by };
  const after = await amend(deps, start, (current) => {
    const next = endedBy(scope, current, now) ?? (current.wanted && withoutWanted(current));
    before = next && current;
    return next;
  });
  // Killed right after its row, an end leaves the claim on the address to a repetition.
  if (after && !before) await deps.stores.subscriptions.tidyClaim(after);
  // At a repetition too: an end that was cut short is made good by whoever finds it.
  if (after) await sayGoodbye(deps, after);
  // What was never confirmed is not given back by a click.
  const offered = after && before?.state === "active" && comeBackToken(deps, before, after);
  return {
    scope,
    coming: after ? coming(after) : [],
    open: after !== undefined && after.state !== "unsubscribed",
    ...(offered && { resubscribe: offered }),
  };
}

/**
 * Ends by the link of a mail (RFC 8058) what the link is for, or everything; repeats harmlessly, also after erasure.
 * What is left and what is an end is `endedBy`.
 */
export async function unsubscribe(
  deps: SubscribeDeps,
  token: string,
  pressed: Pressed,
): Promise<Ended> {
  const found = await held(deps, "unsubscribe", token);
  if (!found.ok) return found.reason === "gone" ? { ...NOTHING, coming: [] } : found;
  const scope = pressed === "all" ? "all" : scopeOf(found.detail);
  return { ok: true, ...(await end(deps, found.subscription, scope, pressed)) };
}

/** Ends a subscription from its own page. */
export async function endSubscription(deps: SubscribeDeps, token: string): Promise<Ended> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  return { ok: true, ...(await end(deps, found.subscription, "all", "all")) };
}

/** Consent given once more, by who holds a link that only the mailbox's owner has seen. */
export const consentedAnew = (
  deps: SubscribeDeps,
  { consent }: Subscription,
): Pick<Subscription, "consent"> => ({
  consent: { ...consent, confirmedAt: instant(deps.clock()) },
});

/** What was ended and can still be given back, by the subscription it was taken from. */
async function takenFrom(deps: SubscribeDeps, token: string) {
  const found = await held(deps, "resubscribe", token);
  if (!found.ok) return found;
  const { subscription, generation, detail } = found;
  const isOpen = subscription.generation === generation;
  return isOpen && detail !== undefined && isTakenFrom(detail, subscription)
    ? { ok: true as const, subscription, generation, detail }
    : { ok: false as const, reason: "used" as const };
}

/** Reads what a token would give back, and changes nothing. */
export async function readWayBack(deps: SubscribeDeps, token: string): Promise<Held> {
  const found = await takenFrom(deps, token);
  return found.ok ? { ok: true, subscription: givenBack(found.subscription, found.detail) } : found;
}

/** Gives back what a click has just ended; the token dies with it. */
export async function resubscribe(
  deps: SubscribeDeps,
  token: string,
  client: string,
): Promise<Held> {
  const found = await takenFrom(deps, token);
  if (!found.ok) return found;
  const { generation, detail } = found;
  await deps.stores.consents.noteConfirmation(found.subscription.id, client);
  let done = false;
  const subscription = await amend(deps, found.subscription, (current) => {
    done = current.generation === generation;
    if (!done) return undefined;
    return { ...givenBack(current, detail), ...consentedAnew(deps, current) };
  });
  if (!subscription) return goneMeanwhile(deps, found.subscription);
  return done ? { ok: true, subscription } : { ok: false, reason: "used" };
}
