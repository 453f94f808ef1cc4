import { planned } from "#lib/core/batch-drafts.ts";
import { digestsIn } from "#lib/core/batch-entries.ts";
import { type Batch, BATCH_SIZE, type DigestEntry, entryId } from "#lib/core/model/batch.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Planning, Told } from "#lib/core/model/planning.ts";
import { KEPT } from "#lib/core/retention.ts";
import { laterOf } from "#lib/core/schedule/slots.ts";
import type { Frozen } from "../freeze-many.ts";
import type { DigestDeps, DigestReport } from "./context.ts";
import type { Lease } from "./lease.ts";
import type { Wanted } from "./wanted.ts";

type Made = Frozen & { ok: true };
/** A digest of a reader that has been frozen. */
export type Ready = { wanted: Wanted; digest: Made };
type ToldRows = ReadonlyMap<string, Told | undefined>;

/** A digest with nothing to tell is no mail, unless the reader wants a note. */
const isSkipped = ({ wanted: { subscription }, digest }: Ready): boolean =>
  digest.empty && subscription.schedule.whenEmpty === "skip";

const entryOf = (ready: Ready): DigestEntry => ({
  subscriptionId: ready.wanted.subscription.id,
  digestId: ready.digest.id,
  toldTo: ready.wanted.request.to,
  ...(isSkipped(ready) ? { state: "skipped", reason: "empty" } : { state: "planned" }),
});

/** Readers of one digest side by side, so that it is rendered once; those who get no mail apart from those who do. */
const inOrder = (a: Ready, b: Ready): number =>
  Number(isSkipped(a)) - Number(isSkipped(b)) ||
  a.digest.id.localeCompare(b.digest.id) ||
  a.wanted.subscription.id.localeCompare(b.wanted.subscription.id);

/** Puts digests into batches, still drafts, and tells of each. */
export function draftsOf(
  { clock, random, sizes }: DigestDeps,
  ready: readonly Ready[],
): { drafts: Batch[]; reports: DigestReport[] } {
  const size = sizes?.batch ?? BATCH_SIZE;
  const plannedAt = instant(clock());
  const drafts: Batch[] = [];
  const reports: DigestReport[] = [];
  for (const skipped of [false, true]) {
    const alike = ready.filter((one) => isSkipped(one) === skipped).toSorted(inOrder);
    for (let start = 0; start < alike.length; start += size) {
      const id = `bat_${random(8)}`;
      const part = alike.slice(start, start + size);
      drafts.push({ id, state: "draft", plannedAt, entries: part.map(entryOf), attempts: 0 });
      reports.push(...part.map((one, index) => reportOf(one, entryId(id, index))));
    }
  }
  return { drafts, reports };
}

const reportOf = (ready: Ready, delivery: string): DigestReport => {
  const { request, subscription } = ready.wanted;
  const { id: digest, stories } = ready.digest;
  const { from, to } = request;
  const { state } = entryOf(ready);
  return { subscription: subscription.id, delivery, digest, from, to, stories, state };
};

type Mark = { id: string; toldTo: Instant; mail?: { deliveryId: string; at: Instant } };

const marksOf = (batch: Batch): Mark[] =>
  digestsIn(batch).map(({ index, entry: { subscriptionId, toldTo, state } }) => ({
    id: subscriptionId,
    toldTo,
    ...(state !== "skipped" && {
      mail: { deliveryId: entryId(batch.id, index), at: batch.plannedAt },
    }),
  }));

/** What was told before and this mark: never set back, and the same when it is made again. */
function marked(before: Told | undefined, { id, toldTo, mail }: Mark, now: Date): Told {
  const since = instant(new Date(now.getTime() - KEPT.recent * 1000));
  const known = (before?.recent ?? []).filter(
    ({ at, deliveryId }) => at > since && deliveryId !== mail?.deliveryId,
  );
  return {
    subscriptionId: id,
    toldTo: laterOf(before?.toldTo, toldTo) ?? toldTo,
    recent: [...known, ...(mail ? [mail] : [])],
  };
}

/**
 * Marks the readers of drafts that a run has noted as told, and then plans the batches. Whatever a crash cuts short is
 * done again from the drafts by whoever takes over, and comes to the same.
 */
export async function finish(
  { stores, queue, clock }: DigestDeps,
  lease: Pick<Lease, "check">,
  { drafts, passed, told }: { drafts: Batch[]; passed: Planning["passed"]; told: ToldRows },
): Promise<void> {
  const now = clock();
  const over = Object.entries(passed).map(([id, toldTo]) => ({ id, toldTo }));
  const marks: Mark[] = [...drafts.flatMap(marksOf), ...over];
  lease.check();
  await stores.planning.tell(marks.map((mark) => marked(told.get(mark.id), mark, now)));
  // Who has been erased since they were read has a mark again. Who gets a mail is asked for by whoever delivers it.
  const unmailed = marks.flatMap(({ id, mail }) => (mail ? [] : [id]));
  const gone = await stores.subscriptions.gone([...new Set(unmailed)]);
  await Promise.all(gone.map((id) => stores.planning.forget(id)));
  const after = drafts.map((draft) => planned(draft, new Set(), now));
  await Promise.all(drafts.map((draft, index) => stores.batches.record(draft, after[index]!)));
  const open = after.filter(({ state }) => state === "planned");
  await queue.send(open.map(({ id }) => ({ kind: "batch", batchId: id })));
}

const readersOf = (batch: Batch): [string, Instant][] =>
  digestsIn(batch).map(({ entry: { subscriptionId, toldTo } }) => [subscriptionId, toldTo]);

/**
 * Ends what a run had noted that was killed or stopped: its drafts, and readers to be passed over, who in a period that is
 * passed over are those of its drafts too. Answers what it planned.
 */
export async function recover(deps: DigestDeps, lease: Lease): Promise<DigestReport[]> {
  const { drafts: ids, passed, passOver = false } = lease.progress();
  if (ids.length === 0 && Object.keys(passed).length === 0) return [];
  const { batches, planning } = deps.stores;
  const found = (await Promise.all(ids.map((id) => batches.get(id)))).flatMap(
    (batch) => batch ?? [],
  );
  // One that is planned already has its readers marked; only its hint may be missing.
  const drafts = found.filter(({ state }) => state === "draft");
  const drafted = drafts.flatMap(readersOf);
  const readers = [...drafted.map(([id]) => id), ...Object.keys(passed)];
  const told = await planning.told([...new Set(readers)]);
  if (passOver) {
    const over = { ...passed, ...Object.fromEntries(drafted) };
    await finish(deps, lease, { drafts: [], passed: over, told });
    return [];
  }
  await finish(deps, lease, { drafts, passed, told });
  const waiting = found.filter(({ state }) => state === "planned");
  await deps.queue.send(waiting.map(({ id }) => ({ kind: "batch", batchId: id })));
  return drafts.flatMap(recoveredOf);
}

const recoveredOf = (batch: Batch): DigestReport[] =>
  digestsIn(batch).map(({ index, entry: { subscriptionId, digestId, toldTo, state } }) => ({
    subscription: subscriptionId,
    delivery: entryId(batch.id, index),
    digest: digestId,
    to: toldTo,
    state,
  }));
