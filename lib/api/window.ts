import { instant, type Instant } from "#lib/core/model/common.ts";
import type { FieldError } from "./problem.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MOST_DAYS = 92;
const USUAL_DAYS = 7;

export type Window = { from: Instant; to: Instant };

/** The end of the running minute: a window asked for "until now" holds what came in this very second. */
export const untilNow = (now: Date): Instant =>
  instant(new Date((Math.floor(now.getTime() / MINUTE) + 1) * MINUTE));

const before = (to: Instant, days: number): Instant =>
  instant(new Date(Date.parse(to) - days * DAY));

/**
 * The half-open window [from, to) somebody asks for: the 7 days before `to`, which is now where it is not given.
 * At most 92 days, and none that ends in the future.
 */
export function windowOf(
  asked: { from?: Instant | undefined; to?: Instant | undefined },
  now: Date,
): { ok: true; window: Window } | { ok: false; error: FieldError } {
  if (asked.to !== undefined && asked.to > instant(now)) {
    return { ok: false, error: { path: "to", message: "expected an instant that has passed" } };
  }
  const to = asked.to ?? untilNow(now);
  const from = asked.from ?? before(to, USUAL_DAYS);
  if (from >= to) {
    return { ok: false, error: { path: "from", message: `expected an instant before ${to}` } };
  }
  if (from < before(to, MOST_DAYS)) {
    const message = `expected at most ${MOST_DAYS} days before ${to}`;
    return { ok: false, error: { path: "from", message } };
  }
  return { ok: true, window: { from, to } };
}
