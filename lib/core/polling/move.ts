import { instant } from "#lib/core/model/common.ts";
import type { Feed, Move } from "#lib/core/model/feed.ts";

/** A server's slip for an afternoon must not move a feed for good. */
const LEAST_HITS = 3;
const LEAST_MS = 2 * 86_400_000;
/** So many failures in a row at the new address, and the listed one is tried again. */
const MOST_FAILURES = 3;

const isBelieved = ({ hits, since }: Move, now: Date): boolean =>
  hits >= LEAST_HITS && now.getTime() - Date.parse(since) >= LEAST_MS;

/**
 * Where a feed is asked for: at its listed address, or where permanent redirects (301, 308) led three times over two
 * days and more. The listed address stays its name.
 */
export const addressOf = ({ url, move }: Pick<Feed, "url" | "move">, now: Date): string =>
  move && isBelieved(move, now) ? move.to : url;

/** What is known of a feed's move after a poll that was answered; `movedTo` is where permanent redirects led, if any. */
export function moveAfter(
  { move }: Pick<Feed, "move">,
  movedTo: string | undefined,
  now: Date,
): Move | undefined {
  // Once believed, the new address is asked itself and no redirect is met any more.
  if (movedTo === undefined) return move && isBelieved(move, now) ? move : undefined;
  return move?.to === movedTo
    ? { ...move, hits: move.hits + 1 }
    : { to: movedTo, since: instant(now), hits: 1 };
}

/** What is left of a move after `failures` polls in a row that failed. */
export const moveAfterFailure = (
  { move }: Pick<Feed, "move">,
  failures: number,
): Move | undefined => (failures >= MOST_FAILURES ? undefined : move);
