import { instant } from "#lib/core/model/common.ts";
import type { Feed } from "#lib/core/model/feed.ts";

/** A server's slip for an afternoon must not move a feed for good. */
const LEAST_HITS = 3;
const LEAST_MS = 2 * 86_400_000;
/** So many failures in a row at the new address, and the listed one is tried again. */
const MOST_FAILURES = 3;

/** What is known of a feed's moves: where it is believed to be now, and where it may be going. */
type Moves = Pick<Feed, "movedTo" | "move">;

/** Where a feed is asked for: where it moved for good, else at its listed address, which stays its name. */
export const addressOf = ({ url, movedTo }: Pick<Feed, "url" | "movedTo">): string =>
  movedTo ?? url;

const moved = (movedTo: string | undefined): Moves => (movedTo ? { movedTo } : {});

/**
 * What is known after a poll that was answered; `to` is where permanent redirects (301, 308) led, if any. They are
 * believed once three polls over two days and more were led to one place.
 */
export function movesAfter(
  feed: Pick<Feed, "url"> & Moves,
  to: string | undefined,
  now: Date,
): Moves {
  if (to === undefined) return moved(feed.movedTo);
  const { since, hits } = feed.move?.to === to ? feed.move : { since: instant(now), hits: 0 };
  const isBelieved = hits + 1 >= LEAST_HITS && now.getTime() - Date.parse(since) >= LEAST_MS;
  if (isBelieved) return moved(to === feed.url ? undefined : to);
  return { ...moved(feed.movedTo), move: { to, since, hits: hits + 1 } };
}

/** What is left of it after `failures` polls in a row that failed. */
export const movesAfterFailure = ({ movedTo, move }: Moves, failures: number): Moves =>
  failures >= MOST_FAILURES ? {} : { ...moved(movedTo), ...(move && { move }) };
