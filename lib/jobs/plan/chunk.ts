import type { Instant } from "#lib/core/model/common.ts";
import { draftsOf, finish, type Ready } from "./batches.ts";
import type { Chunk } from "./due-readers.ts";
import { added, type PlanRun } from "./run.ts";
import { type Wants, wantsOf } from "./wanted.ts";

/** Readers whose turn failed that are looked at again; of more, their next digest tells what this one would have. */
const MOST_AGAIN = 1000;

/** Freezes what is wanted. A digest that cannot be made is trouble of its readers alone. */
async function frozen(run: PlanRun, { wanted, failed }: Wants): Promise<Ready[]> {
  const digests = await run.freeze(wanted.map(({ request }) => request));
  return wanted.flatMap((one, index) => {
    const digest = digests[index]!;
    if (digest.ok) return [{ wanted: one, digest }];
    failed[one.subscription.id] = one.since;
    run.failed(one.subscription.id, digest.error);
    return [];
  });
}

const kept = (readers: Record<string, Instant>): Record<string, Instant> =>
  Object.fromEntries(Object.entries(readers).slice(0, MOST_AGAIN));

/**
 * Plans the digests of some readers: drafts first, which are nobody's; then, in one write that only the one run of now
 * can make, that these drafts count and where to go on; then the readers' marks and the batches.
 */
export async function planChunk(run: PlanRun, chunk: Chunk): Promise<void> {
  const { deps, lease } = run;
  const wants = await wantsOf(run, chunk);
  const { drafts, reports } = draftsOf(deps, await frozen(run, wants));
  const { passed, folded, failed, told } = wants;
  const failures = Object.keys(failed).length;
  const over = Object.keys(passed).length;
  if (drafts.length + over + folded + failures === 0) return;
  if (drafts.length > 0) await deps.stores.batches.draft(drafts);
  const before = lease.progress();
  const mails = reports.filter(({ state }) => state === "planned").length;
  const skipped = reports.length - mails;
  await lease.note({
    ...before,
    position: chunk.position,
    drafts: drafts.map(({ id }) => id),
    passed,
    failed: kept({ ...before.failed, ...failed }),
    counts: added(before.counts, {
      planned: reports.length,
      skipped,
      mails,
      folded,
      failures,
      ...(run.passOver && { passed: over }),
    }),
  });
  await finish(deps, lease, { drafts, passed, told });
  await run.planned(reports);
}
