import { instant, type Instant } from "#lib/core/model/common.ts";
import type { FieldError } from "./problem.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MOST_DAYS = 92;
const USUAL_DAYS = 7;

export type Window = { from: Instant; to: Instant };
type Asked = { from?: Instant | undefined; to?: Instant | undefined };
type WindowOutcome = { ok: true; window: Window } | { ok: false; error: FieldError };

const refused = (path: string, message: string): WindowOutcome => ({
  ok: false,
  error: { path, message },
});

/** The end of the running minute: a window asked for "until now" holds what came in this very second. */
const untilNow = (now: Date): Instant =>
  instant(new Date((Math.floor(now.getTime() / MINUTE) + 1) * MINUTE));

const before = (to: Instant, days: number): Instant =>
  instant(new Date(Date.parse(to) - days * DAY));

/** The seven days until now. */
export const lastWeek = (now: Date): Window => {
  const to = untilNow(now);
  return { from: before(to, USUAL_DAYS), to };
};

/**
 * The half-open window [from, to) somebody asks for: the 7 days before `to`, which is now where it is not given.
 * At most 92 days.
 */
export function windowOf(asked: Asked, now: Date): WindowOutcome {
  const to = asked.to ?? untilNow(now);
  const from = asked.from ?? before(to, USUAL_DAYS);
  if (from >= to) return refused("from", `expected an instant before ${to}`);
  if (from < before(to, MOST_DAYS)) {
    return refused("from", `expected at most ${MOST_DAYS} days before ${to}`);
  }
  return { ok: true, window: { from, to } };
}

/** The same, but only of a window that has ended. */
export const pastWindowOf = (asked: Asked, now: Date): WindowOutcome =>
  asked.to !== undefined && asked.to > instant(now)
    ? refused("to", "expected an instant that has passed")
    : windowOf(asked, now);
