/** A place in the line before a provider: when its holder may call, and from when the next may. Milliseconds since 1970. */
export type Turn = { at: number; next: number };

/** Nobody waits longer: a line beyond this was written by a clock that is ahead, and must not stop the others. */
const LONGEST_LINE_MS = 60_000;

/**
 * The next free place in a line of so many calls a second, evenly apart (the generic cell rate algorithm without a
 * burst). `free` is the `next` that the last holder left; undefined before the first.
 */
export function nextTurn(free: number | undefined, now: number, perSecond: number): Turn {
  const at = Math.min(Math.max(free ?? now, now), now + LONGEST_LINE_MS);
  return { at, next: at + 1000 / perSecond };
}
