import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Delivery, MoveSide } from "#lib/core/model/delivery.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { TOKEN_LIFE } from "#lib/core/tokens.ts";

type Address = Pick<Subscription, "email" | "emailHash">;

/** What tells one change of address from every other of its subscription, as its tokens say it. */
export const moveNumber = (requestedAt: string): number => Date.parse(requestedAt);

/** The change of address of this number, if it is the one that counts. */
export const openMove = ({ move }: Subscription, number: number): Subscription["move"] =>
  move && moveNumber(move.requestedAt) === number ? move : undefined;

/** The subscription with a change of address that waits; it takes the place of an earlier one, whose links die. */
export function withMove(
  current: Subscription,
  { email, emailHash }: Address,
  now: Date,
): Subscription {
  // Never the instant of the one before: that is what their links are told apart by.
  const earliest = current.move ? moveNumber(current.move.requestedAt) + 1 : 0;
  const requestedAt = instant(new Date(Math.max(now.getTime(), earliest)));
  return {
    ...current,
    move: { email, emailHash, requestedAt, oldAgreed: false, newAgreed: false },
  };
}

/** The subscription after one mailbox has said yes; undefined where that is known, or another change counts. */
export function agreedBy(
  current: Subscription,
  number: number,
  side: MoveSide,
): Subscription | undefined {
  const move = openMove(current, number);
  const key = side === "old" ? "oldAgreed" : "newAgreed";
  return move && !move[key] ? { ...current, move: { ...move, [key]: true } } : undefined;
}

/** The subscription at its new address, remembering the one it left; undefined where it is there, or another change counts. */
export function moved(current: Subscription, number: number): Subscription | undefined {
  const move = openMove(current, number);
  if (!move?.oldAgreed || !move.newAgreed || move.left !== undefined) return undefined;
  const { email, emailHash } = move;
  return { ...current, email, emailHash, move: { ...move, left: current.emailHash } };
}

type Move = NonNullable<Subscription["move"]>;

/** Whether the subscription is at its new address, and has yet to let go of the one it left. */
export const isMade = (move: Move): move is Move & { left: string } => move.left !== undefined;

export const withoutMove = ({ move: _, ...rest }: Subscription): Subscription => rest;

/** When somebody has to look at a change of address: at once where it is made, else when its links are dead. */
export const moveDueAt = ({ move }: Subscription): Instant | undefined =>
  move &&
  (isMade(move)
    ? move.requestedAt
    : instant(new Date(moveNumber(move.requestedAt) + TOKEN_LIFE.move)));

/** The subscription without a change of address that no link can make any more: nobody agreed to have that address kept. */
export function withoutStaleMove(subscription: Subscription, now: Date): Subscription {
  const { move } = subscription;
  const end = moveDueAt(subscription);
  if (!move || isMade(move) || end === undefined || end > instant(now)) return subscription;
  return withoutMove(subscription);
}

/** Whom a mail goes to: the reader, or the mailbox that a change of address asks; nobody where that change no longer counts. */
export function addresseeOf(
  { kind, side, plannedAt }: Pick<Delivery, "kind" | "side" | "plannedAt">,
  subscription: Subscription,
): Address | undefined {
  if (kind !== "move") return subscription;
  const move = openMove(subscription, moveNumber(plannedAt));
  if (!move || move.left !== undefined) return undefined;
  return side === "new" ? move : subscription;
}
