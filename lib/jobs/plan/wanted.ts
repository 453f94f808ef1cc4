import { personalFilter } from "#lib/core/filter/personal.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Told } from "#lib/core/model/planning.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { dueOf, windowOfSlot } from "#lib/core/schedule/due.ts";
import { laterOf } from "#lib/core/schedule/slots.ts";
import type { FreezeRequest } from "../freeze.ts";
import type { Chunk } from "./due-readers.ts";
import type { PlanRun } from "./run.ts";

/** A digest that a reader is to get, and since when their slots were looked at. */
export type Wanted = { subscription: Subscription; since: Instant; request: FreezeRequest };

/** What is to be done for some readers. */
export type Wants = {
  wanted: Wanted[];
  /** Readers who get none, and are told up to an instant all the same. */
  passed: Record<string, Instant>;
  folded: number;
  /** Readers whose turn failed, each with since when. */
  failed: Record<string, Instant>;
  told: Map<string, Told | undefined>;
};

/** What one reader wants: a digest, to be passed over up to an instant, or nothing. */
function wantOf(
  { due, until, passOver }: Pick<PlanRun, "due" | "until" | "passOver">,
  subscription: Subscription,
  told: Instant | undefined,
  since: Instant | undefined,
): { request?: FreezeRequest; passed?: Instant; folded: boolean } {
  const found =
    since === undefined
      ? due(subscription, told)
      : dueOf(subscription, told, { from: since, to: until, folds: !passOver });
  const { slot, toldTo, folded = false } = found;
  if (slot) {
    const { from, to } = windowOfSlot(subscription, slot, toldTo);
    // A reader who has been told up to there already, from another place.
    if (from >= to) return { folded };
    if (passOver) return { passed: to, folded };
    return { request: { filter: personalFilter(subscription, slot), from, to }, folded };
  }
  const isNews = toldTo !== undefined && toldTo !== laterOf(subscription.lastWindowEnd, told);
  return { ...(isNews && { passed: toldTo }), folded };
}

/** Reads some readers and finds what each wants. One reader's trouble is told, and harms no other. */
export async function wantsOf(run: PlanRun, { readers }: Chunk): Promise<Wants> {
  const { subscriptions, planning } = run.deps.stores;
  const sinceOf = new Map(readers.map(({ id, since }) => [id, since]));
  const ids = [...sinceOf.keys()];
  const [there, told] = await Promise.all([subscriptions.many(ids), planning.told(ids)]);
  const wants: Wants = { wanted: [], passed: {}, folded: 0, failed: {}, told };
  for (const [id, subscription] of there) {
    if (subscription && subscription.state !== "active") continue;
    const since = sinceOf.get(id);
    const from = since ?? run.period.from;
    try {
      if (!subscription) throw new Error("its row cannot be read");
      const before = told.get(id);
      if (told.has(id) && !before) throw new Error("up to when it was told cannot be read");
      const { request, passed, folded } = wantOf(run, subscription, before?.toldTo, since);
      if (request) wants.wanted.push({ subscription, since: from, request });
      if (passed !== undefined) wants.passed[id] = passed;
      if (folded) wants.folded += 1;
    } catch (error) {
      wants.failed[id] = from;
      run.failed(id, error);
    }
  }
  return wants;
}
