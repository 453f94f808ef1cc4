import { prefixedId } from "#lib/core/hash.ts";
import { type Delivery, MoveSide } from "#lib/core/model/delivery.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { agreedBy, moved, moveNumber, openMove, withMove } from "#lib/core/subscription/move.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { amend, goneMeanwhile, type Held, held, type SubscribeDeps } from "./context.ts";
import { admitAddress, admitClient, admitReader } from "./limits.ts";
import type { Requested } from "./request.ts";
import { giveUp, settle } from "./settle.ts";
import { consentedAnew } from "./unsubscribe.ts";

type Failed = Held & { ok: false };
type Move = NonNullable<Subscription["move"]>;

/** A change of address as one of its mailboxes sees it. */
export type MoveReading =
  | { ok: true; side: MoveSide; subscription: Subscription; move: Move }
  | Failed
  /** The new address has a subscription of its own. */
  | { ok: false; reason: "taken" };

/** What a yes came to: both have said it, or the other mailbox is still waited for. */
export type MoveOutcome =
  | { ok: true; done: boolean; subscription: Subscription; move: Move }
  | Exclude<MoveReading, { ok: true }>;

const deliveryOf = ({ id }: Subscription, { requestedAt }: Move, side: MoveSide): Delivery => ({
  id: prefixedId("dlv", "move", id, requestedAt, side),
  kind: "move",
  subscriptionId: id,
  side,
  state: "planned",
  plannedAt: requestedAt,
  attempts: 0,
});

async function begin(deps: SubscribeDeps, start: Subscription, email: string): Promise<void> {
  const address = { email: email.trim(), emailHash: emailHash(deps.signingKey, email) };
  let earlier: Move | undefined;
  const asked = await amend(deps, start, (current) => {
    earlier = current.move;
    return withMove(current, address, deps.clock());
  });
  const move = asked?.move;
  if (!asked || !move) return;
  // An earlier change may have been killed while it was made; its address is free again.
  if (earlier) await giveUp(deps, asked.id, earlier.emailHash, asked);
  const deliveries = MoveSide.options.map((side) => deliveryOf(asked, move, side));
  for (const delivery of deliveries) await deps.stores.deliveries.plan(delivery);
  await deps.queue.send(deliveries.map(({ id }) => ({ kind: "mail", deliveryId: id })));
}

/**
 * Asks both mailboxes whether a subscription may move to another address. The answer does not tell whether that address
 * is free, taken or suppressed, and nobody looks before its own holder has been asked. What it does tell is about the
 * reader's own address: that it is this one already, or has had its mails of the hour.
 */
export async function requestMove(
  deps: SubscribeDeps,
  token: string,
  email: string,
  client: string,
): Promise<Requested | Failed | { ok: false; reason: "same-address" | "too-many-mails" }> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  if (!(await admitClient(deps, client))) return { ok: false, reason: "too-many-requests" };
  const { subscription } = found;
  const hash = emailHash(deps.signingKey, email);
  if (hash === subscription.emailHash) return { ok: false, reason: "same-address" };
  const theirs = await admitAddress(deps, email);
  const own = await admitReader(deps, subscription.email);
  if (!own) return { ok: false, reason: "too-many-mails" };
  if (!theirs || subscription.state === "pending") return { ok: true };
  const settled = await settle(deps, subscription, deps.clock());
  if (settled) await begin(deps, settled, email);
  return { ok: true };
}

/**
 * Reads a change of address, and changes nothing. That the new address is taken is told to its own holder, and to the
 * other side once that holder has agreed.
 */
export async function readMove(deps: SubscribeDeps, token: string): Promise<MoveReading> {
  const found = await held(deps, "move", token);
  if (!found.ok) return found;
  const { subscription, generation, detail } = found;
  const side = MoveSide.parse(detail);
  const move = openMove(subscription, generation);
  if (!move) return { ok: false, reason: "used" };
  if (side === "new" || move.newAgreed) {
    const there = await deps.stores.subscriptions.byEmailHash(move.emailHash);
    if (there && there.id !== subscription.id) return { ok: false, reason: "taken" };
  }
  return { ok: true, side, subscription, move };
}

/**
 * Moves a subscription that both mailboxes have agreed to move: the claim on the new address, the row, the claim on the
 * old one. Cut short anywhere, either link ends it; a claim without its row holds for nobody else meanwhile.
 */
async function finish(
  deps: SubscribeDeps,
  subscription: Subscription,
  move: Move,
  client: string,
): Promise<MoveOutcome> {
  const number = moveNumber(move.requestedAt);
  if (!(await deps.stores.subscriptions.claimAddress(move.emailHash, subscription.id)))
    return { ok: false, reason: "taken" };
  await deps.stores.consents.noteConfirmation(subscription.id, client);
  const after = await amend(deps, subscription, (current) => {
    const next = moved(current, number);
    return next && { ...next, ...consentedAnew(deps, current) };
  });
  if (!after || !openMove(after, number)) {
    await giveUp(deps, subscription.id, move.emailHash, after);
    return after ? { ok: false, reason: "used" } : goneMeanwhile(deps, subscription);
  }
  await settle(deps, after, deps.clock());
  return { ok: true, done: true, subscription: after, move };
}

/** One mailbox says yes to a change of address; with the second yes it is made. Repeats harmlessly while it is open. */
export async function agreeToMove(
  deps: SubscribeDeps,
  token: string,
  client: string,
): Promise<MoveOutcome> {
  const open = await readMove(deps, token);
  if (!open.ok) return open;
  const number = moveNumber(open.move.requestedAt);
  const agreed = await amend(deps, open.subscription, (now) => agreedBy(now, number, open.side));
  if (!agreed) return { ok: false, reason: "gone" };
  const move = openMove(agreed, number);
  if (!move) return { ok: false, reason: "used" };
  return move.oldAgreed && move.newAgreed
    ? finish(deps, agreed, move, client)
    : { ok: true, done: false, subscription: agreed, move };
}
