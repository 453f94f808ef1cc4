import { type Instant, instant } from "#lib/core/model/common.ts";

/** A clock that was put back is an hour off, seldom two; further ahead the one that planned digests was wrong. */
const MOST_AHEAD_MS = 2 * 3_600_000;

const later = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) + ms));

/** Until when a story may be born that is written by a clock which shows `now`. */
export const bornUntil = (now: Instant): Instant => later(now, MOST_AHEAD_MS);

/**
 * The instant of a writing of stories, which is that of the clock, but never before digests were last planned: a clock that
 * was put back shows hours again of which readers have been told. Where `planned` is too far ahead to be believed, it is
 * answered as `ignored`; undefined, none have been planned yet.
 */
export function writingAt(
  now: Instant,
  planned: Instant | undefined,
): { at: Instant; ignored?: Instant } {
  if (planned === undefined || planned <= now) return { at: now };
  return planned <= bornUntil(now) ? { at: planned } : { at: now, ignored: planned };
}
