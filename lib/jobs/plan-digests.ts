import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Planning } from "#lib/core/model/planning.ts";
import { dueIn } from "#lib/core/schedule/due.ts";
import { laterOf } from "#lib/core/schedule/slots.ts";
import { freezerFor } from "./freeze-many.ts";
import { recover } from "./plan/batches.ts";
import { planChunk } from "./plan/chunk.ts";
import type { DigestDeps, OnFailed, OnPlanned } from "./plan/context.ts";
import { chunksOf, type Place, placesIn } from "./plan/due-readers.ts";
import { guarded } from "./plan/guard.ts";
import { type Lease, NOWHERE, TakenOver, takeLease } from "./plan/lease.ts";
import { added, type PlanRun } from "./plan/run.ts";
import { endMoves, relistOutdated } from "./plan/tidy.ts";

export type { DigestDeps, DigestReport, PlanDigestsStores } from "./plan/context.ts";
export { RunLimitReached } from "./plan/guard.ts";

const HOUR_MS = 3_600_000;
/** So far back the first run of all looks, as a late week may be: nobody has planned for who has subscribed by then. */
const FIRST_MS = 72 * HOUR_MS;
/** Readers who are looked at together. */
const READERS = 500;

type Period = NonNullable<Planning["period"]>;
type Counts = Planning["counts"];

/** What a run came to; `busy` where another one holds the lease (until when), or has taken over. */
export type PlannedDigests = { busy: true; heldUntil?: Instant } | { busy: false; counts: Counts };

type Begun = Pick<PlanRun, "deps" | "lease" | "failed" | "planned"> & { now: Date };

const before = (to: Instant, ms: number): Instant => instant(new Date(Date.parse(to) - ms));

/** Goes through a period from where it stands, and records it as a fact. Answers what was counted of it, by every run. */
async function goThrough(begun: Begun, period: Period, places: readonly Place[]): Promise<Counts> {
  const { deps, lease, now } = begun;
  const { stores, clock, sizes } = deps;
  const { passOver = false } = lease.progress();
  const until = passOver ? period.to : laterOf(period.to, instant(now))!;
  // The hour before the first run is everybody's, also theirs who subscribed within it.
  const isFirst = (await stores.runs.last("digest")) === undefined;
  const sure = isFirst && { sure: before(period.to, HOUR_MS) };
  const due = dueIn({ from: period.from, to: until, ...sure, folds: !passOver });
  const run: PlanRun = { ...begun, period, until, due, passOver, freeze: freezerFor(deps, now) };
  const size = sizes?.readers ?? READERS;
  for await (const chunk of chunksOf(stores.subscriptions, places, lease.progress(), size))
    await planChunk(run, chunk);
  const { counts, failed } = lease.progress();
  const again = Object.keys(failed).length > 0 && { again: failed };
  const finishedAt = instant(clock());
  await stores.runs.record({ job: "digest", ...period, finishedAt, counts, ...again });
  return counts;
}

/** Ends the period of a run that died or was stopped. Its readers get what is due by now, so that each gets one mail. */
async function endEarlier(begun: Begun): Promise<Counts> {
  const { deps, lease } = begun;
  if (deps.passOver) await lease.note({ ...lease.progress(), passOver: true });
  const recovered = await recover(deps, lease);
  if (recovered.length > 0) await begun.planned(recovered);
  const { period } = lease.progress();
  if (!period) return {};
  const places = await placesIn(deps.stores.subscriptions, period);
  const counts = await goThrough(begun, period, places);
  await lease.note(NOWHERE);
  return counts;
}

/** Remembers readers to look at before all others. */
const rememberAgain = (lease: Lease, readers: Planning["again"]): Promise<void> => {
  const before = lease.progress();
  return lease.note({ ...before, again: { ...readers, ...before.again } });
};

/** Where the first run of all begins: kept, since that run may be stopped or die before it has noted its period. */
async function beginning({ lease, now }: Begun): Promise<Instant> {
  const known = lease.progress();
  const since = known.since ?? before(instant(now), FIRST_MS);
  if (!known.since) await lease.note({ ...known, since });
  return since;
}

/** Plans this run's own period: from the end of the last one, or days back where there was none. */
async function planOwn(begun: Begun): Promise<Counts> {
  const { deps, lease, now, failed } = begun;
  const { stores } = deps;
  const last = await stores.runs.last("digest");
  const from = last?.to ?? (await beginning(begun));
  const period = { from, to: instant(now) };
  await relistOutdated(deps, period, (readers) => rememberAgain(lease, readers));
  const failures = await endMoves(deps, now, failed);
  if (period.to <= from) return {};
  const again = { ...lease.progress().again, ...last?.again };
  const places = await placesIn(stores.subscriptions, period);
  const due = await guarded(deps, period, places, again);
  const passOver = deps.passOver && { passOver: true };
  const counts = { ...NONE, due, failures };
  await lease.note({ ...NOWHERE, period, again, counts, ...passOver });
  const all = await goThrough(begun, period, places);
  await lease.note(NOWHERE);
  return all;
}

const NONE: Counts = { planned: 0, skipped: 0, folded: 0, failures: 0, mails: 0 };

/**
 * Plans the digests due in (last run, now], or marks their readers as told (`passOver`). The first
 * run of all takes the hour before `now`, and of the three days before what has come since a reader said yes. One run at a time: another
 * one's unfinished work is ended first, from where it stands. One reader's trouble is told to `failed` and harms no
 * other; the next run looks at that reader again. Throws RunLimitReached.
 */
export async function planDigests(
  deps: DigestDeps,
  now: Date,
  failed: OnFailed,
  planned: OnPlanned = () => {},
): Promise<PlannedDigests> {
  const lease = await takeLease(deps.stores.planning, deps.clock, deps.random);
  if ("heldUntil" in lease) return { busy: true, ...lease };
  const begun = { deps, lease, now, failed, planned };
  try {
    const counts = added(await endEarlier(begun), await planOwn(begun));
    await lease.release();
    return { busy: false, counts: added(NONE, counts) };
  } catch (error) {
    if (error instanceof TakenOver) return { busy: true };
    // Whoever repeats the run, as the scheduler does, goes on from here at once.
    await lease.release().catch(() => {});
    throw error;
  }
}
