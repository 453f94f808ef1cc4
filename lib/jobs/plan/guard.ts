import type { Planning } from "#lib/core/model/planning.ts";
import { LOCAL_SLOTS } from "#lib/core/model/local-slot.ts";
import { limitOf, usualOf, usualSpan } from "#lib/core/run-guard.ts";
import type { DigestDeps } from "./context.ts";
import type { Place } from "./due-readers.ts";

/** Places that are counted at once. */
const TOGETHER = 25;

/**
 * Far more readers are due than is usual. The run is no fact then: it has planned nobody, and the next one takes up the
 * same period.
 */
export class RunLimitReached extends Error {
  override name = "RunLimitReached";
  constructor(due: number, usual: number) {
    super(
      `stopped before the first mail: ${due} digests are due, at most ${usual} were in the same hours of the last four ` +
        `weeks; if so many are meant, set MAIL_RUN_LIMIT to ${due} or more and run again`,
    );
  }
}

async function dueAt(
  { stores: { subscriptions } }: Pick<DigestDeps, "stores">,
  places: readonly Place[],
): Promise<number> {
  let due = 0;
  for (let start = 0; start < places.length; start += TOGETHER) {
    const counts = places
      .slice(start, start + TOGETHER)
      .map(({ slot, zone }) => subscriptions.countIn(LOCAL_SLOTS[slot]!, zone));
    due += (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }
  return due;
}

/** Counts who is due, of the index alone. Throws RunLimitReached where that is far more than usual. */
export async function guarded(
  deps: DigestDeps,
  period: NonNullable<Planning["period"]>,
  places: readonly Place[],
  again: Planning["again"],
): Promise<number> {
  const { stores, runLimit = Infinity, passOver = false } = deps;
  const due = (await dueAt(deps, places)) + Object.keys(again).length;
  if (passOver || due <= runLimit) return due;
  const { from, to } = usualSpan(period);
  const usual = usualOf(period, await stores.runs.between("digest", from, to));
  if (due > limitOf(usual, runLimit)) throw new RunLimitReached(due, usual);
  return due;
}
