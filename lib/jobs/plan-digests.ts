import { shortHash } from "#lib/core/hash.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { personalFilter } from "#lib/core/filter/personal.ts";
import { dueOf, windowOfSlot } from "#lib/core/schedule/due.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import { laterOf, nextSlot } from "#lib/core/schedule/slots.ts";
import type { DeliveryStore, DigestStore, Queue, RunStore, SubscriptionStore } from "#lib/ports.ts";
import { freezerFor, type FreezerStores } from "./freeze-many.ts";
import { pages } from "./pages.ts";
import { settle } from "./subscribe/settle.ts";

const HOUR_MS = 3_600_000;

export type PlanDigestsStores = Omit<FreezerStores, "digests"> & {
  digests: Pick<DigestStore, "get" | "known" | "createMany">;
  subscriptions: Pick<SubscriptionStore, "list" | "due" | "get" | "replace" | "leaveAddress">;
  deliveries: Pick<DeliveryStore, "plan" | "get">;
  runs: Pick<RunStore, "last" | "record">;
};

export type DigestDeps = {
  stores: PlanDigestsStores;
  queue: Queue;
  /** A run stops once it has planned so many mails; what is left stays due. */
  runLimit?: number;
};

type PlanDeps = DigestDeps & { freeze: ReturnType<typeof freezerFor> };

/** One planned delivery, for the log and the operator; no address. */
export type DigestReport = {
  subscription: string;
  delivery: string;
  digest: string;
  from: Instant;
  to: Instant;
  stories: number;
  state: Delivery["state"];
};

/**
 * The run has planned as many mails as it may. It is no fact then: the next one takes up the same period, and the
 * readers left out are still due.
 */
export class RunLimitReached extends Error {
  override name = "RunLimitReached";
  constructor(limit: number) {
    super(
      `stopped after ${limit} mails (MAIL_RUN_LIMIT): raise it if so many are meant, and run again`,
    );
  }
}

const mailsOf = (planned: readonly DigestReport[]): number =>
  planned.filter(({ state }) => state !== "skipped").length;

/** Active subscriptions that may have a slot in (from, now]; of these and all others, changes of address that are over end. */
async function* candidates(deps: DigestDeps, now: Instant, first: boolean) {
  const { subscriptions } = deps.stores;
  // The very first run has no run before it to lean on, so it looks at everybody; later ones use the index.
  const found = first
    ? pages((cursor) => subscriptions.list(cursor))
    : pages((cursor) => subscriptions.due(now, cursor));
  yield* found;
}

/**
 * What tells a reader on from one instant is one delivery, whatever becomes of filter and schedule meanwhile: that is what
 * stops a second mail. Before the first digest the sign-up stands for that instant, since the window hangs on the hour.
 */
const deliveryOf = (
  subscription: Subscription,
  digest: { id: string; empty: boolean },
  now: Date,
): Delivery => {
  const empty = digest.empty && subscription.schedule.whenEmpty === "skip";
  const toldTo = subscription.lastWindowEnd ?? subscription.consent.requestedAt;
  return {
    id: `dlv_${shortHash("digest from", subscription.id, toldTo)}`,
    kind: "digest",
    subscriptionId: subscription.id,
    digestId: digest.id,
    state: empty ? "skipped" : "planned",
    ...(empty && { reason: "empty", closedAt: instant(now) }),
    plannedAt: instant(now),
    attempts: 0,
  };
};

/** The subscription with its next slot to come, without a pause that has ended. */
function movedOn(subscription: Subscription, now: Date): Subscription {
  const { nextDigestAt: _, pausedUntil, ...rest } = subscription;
  const next = nextSlot(subscription.schedule, instant(now));
  return {
    ...rest,
    ...(isPaused(subscription, instant(now)) && { pausedUntil }),
    ...(next && { nextDigestAt: next }),
  };
}

/** The subscription moved on, and told up to `to` if it has not been told further. */
const toldUpTo = (subscription: Subscription, now: Date, to: Instant | undefined): Subscription => {
  const lastWindowEnd = laterOf(subscription.lastWindowEnd, to);
  return { ...movedOn(subscription, now), ...(lastWindowEnd && { lastWindowEnd }) };
};

/** Marks the slot as told up to `to`, also when the reader has just changed something else: a week is never told twice. */
async function advance(
  deps: DigestDeps,
  subscription: Subscription,
  now: Date,
  to: Instant,
): Promise<void> {
  let current: Subscription | undefined = subscription;
  for (let attempt = 0; current && attempt < 5; attempt++) {
    const next = toldUpTo(current, now, to);
    if (await deps.stores.subscriptions.replace(current, next)) return;
    current = await deps.stores.subscriptions.get(current.id);
  }
  if (current) throw new Error("the subscription kept changing while its digest was planned");
}

const isBehind = ({ nextDigestAt }: Subscription, now: Date): boolean =>
  nextDigestAt !== undefined && nextDigestAt <= instant(now);

/** Plans a delivery that tells up to `to`; where a run that was killed planned it, answers that one, and up to when it tells. */
async function planned(
  { stores }: DigestDeps,
  wanted: Delivery,
  to: Instant,
): Promise<{ delivery: Delivery; told: Instant }> {
  const isNew = await stores.deliveries.plan(wanted);
  const delivery = isNew ? wanted : ((await stores.deliveries.get(wanted.id)) ?? wanted);
  if (delivery.digestId === undefined || delivery.digestId === wanted.digestId)
    return { delivery, told: to };
  const digest = await stores.digests.get(delivery.digestId);
  return { delivery, told: digest?.to ?? to };
}

async function planOne(
  deps: PlanDeps,
  subscription: Subscription,
  { slot, toldTo }: { slot: Instant; toldTo?: Instant },
  now: Date,
): Promise<DigestReport | undefined> {
  const { from, to } = windowOfSlot(subscription, slot, toldTo);
  // A run that was killed after this reader's turn finds the window told already.
  if (from >= to) {
    if (isBehind(subscription, now)) await advance(deps, subscription, now, to);
    return undefined;
  }
  const [digest] = await deps.freeze([{ filter: personalFilter(subscription, slot), from, to }]);
  if (!digest?.ok) throw digest?.error;
  const { delivery, told } = await planned(deps, deliveryOf(subscription, digest, now), to);
  if (delivery.state === "planned")
    await deps.queue.send([{ kind: "mail", deliveryId: delivery.id }]);
  // Should we die before this, the same reader gives the very same delivery again.
  await advance(deps, subscription, now, told);
  return {
    subscription: subscription.id,
    delivery: delivery.id,
    digest: delivery.digestId ?? digest.id,
    from,
    to: told,
    stories: digest.stories,
    state: delivery.state,
  };
}

/**
 * Plans the digests due in (last run, now]; with no earlier run, in the hour before `now`. One reader's trouble
 * is reported through `failed` and harms no other.
 */
export async function planDigests(
  deps: DigestDeps,
  now: Date,
  failed: (subscriptionId: string, error: unknown) => void,
): Promise<DigestReport[]> {
  const last = await deps.stores.runs.last("digest");
  const from = last?.to ?? instant(new Date(now.getTime() - HOUR_MS));
  const freeze = freezerFor(deps.stores, now);
  const reports: DigestReport[] = [];
  const limit = deps.runLimit ?? Infinity;
  let failures = 0;
  for await (const found of candidates(deps, instant(now), last === undefined)) {
    if (mailsOf(reports) >= limit) throw new RunLimitReached(limit);
    try {
      const subscription = await settle(deps, found, now);
      if (subscription?.state !== "active") continue;
      const { slot, ...due } = dueOf(subscription, from, instant(now));
      const report =
        slot && (await planOne({ ...deps, freeze }, subscription, { slot, ...due }, now));
      if (report) reports.push(report);
      // A slot inside a pause is nobody's. Whoever changes something just now is looked at again by the next run.
      if (!slot && isBehind(subscription, now)) {
        const { subscriptions } = deps.stores;
        await subscriptions.replace(subscription, toldUpTo(subscription, now, due.toldTo));
      }
    } catch (error) {
      failures += 1;
      failed(found.id, error);
    }
  }
  const mails = mailsOf(reports);
  const counts = { planned: reports.length, skipped: reports.length - mails, failures };
  if (instant(now) > from) {
    await deps.stores.runs.record({
      job: "digest",
      from,
      to: instant(now),
      finishedAt: instant(now),
      counts,
    });
  }
  return reports;
}
