/** A place in the line before a provider: when its holder may call, and from when the next may. Milliseconds since 1970. */
export type Turn = { at: number; next: number };

/** No line is as long as this: what stands beyond was written by a clock that is ahead, and must not stop the others. */
const LONGEST_LINE_MS = 60_000;

/**
 * The next free place in a line of so many calls a second, evenly apart (the generic cell rate algorithm without a
 * burst). `free` is the `next` that the last holder left; undefined before the first.
 */
export function nextTurn(free: number | undefined, now: number, perSecond: number): Turn {
  const isCredible = free !== undefined && free <= now + LONGEST_LINE_MS;
  const at = isCredible ? Math.max(free, now) : now;
  return { at, next: at + 1000 / perSecond };
}
