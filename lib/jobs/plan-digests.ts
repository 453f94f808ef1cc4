import { shortHash } from "#lib/core/hash.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { personalFilter } from "#lib/core/filter/personal.ts";
import { isPaused, nextFreeSlot, pastPause, windowOfSlot } from "#lib/core/schedule/pause.ts";
import { slotsBetween } from "#lib/core/schedule/slots.ts";
import { withoutStaleMove } from "#lib/core/subscription/move.ts";
import type { DeliveryStore, Queue, RunStore, SubscriptionStore } from "#lib/ports.ts";
import { freezerFor, type FreezeStores } from "./freeze.ts";
import { pages } from "./pages.ts";

const HOUR_MS = 3_600_000;

export type PlanDigestsStores = FreezeStores & {
  subscriptions: Pick<SubscriptionStore, "list" | "due" | "get" | "replace">;
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

/** Active subscriptions that may have a slot in (from, now]. */
async function* candidates(deps: DigestDeps, now: Instant, first: boolean) {
  const { subscriptions } = deps.stores;
  // The very first run has no run before it to lean on, so it looks at everybody; later ones use the index.
  const found = first
    ? pages((cursor) => subscriptions.list(cursor))
    : pages((cursor) => subscriptions.due(now, cursor));
  for await (const subscription of found) if (subscription.state === "active") yield subscription;
}

/** The latest slot in (from, now], or since the one that was missed: earlier missed slots fold into it. None in a pause. */
function slotOf(subscription: Subscription, from: Instant, now: Instant): Instant | undefined {
  const { nextDigestAt, schedule } = subscription;
  const since = nextDigestAt !== undefined && nextDigestAt <= now ? justBefore(nextDigestAt) : from;
  return slotsBetween(schedule, pastPause(subscription, since), now).at(-1);
}

const justBefore = (at: Instant): Instant => instant(new Date(Date.parse(at) - 1));

/** One slot of one reader is one delivery, whatever becomes of the filter meanwhile: that is what stops a second mail. */
const deliveryOf = (
  subscription: Subscription,
  slot: Instant,
  digest: { id: string; stories: number },
  now: Date,
): Delivery => {
  const empty = digest.stories === 0 && subscription.schedule.whenEmpty === "skip";
  return {
    id: `dlv_${shortHash("digest", subscription.id, slot)}`,
    kind: "digest",
    subscriptionId: subscription.id,
    digestId: digest.id,
    state: empty ? "skipped" : "planned",
    ...(empty && { reason: "empty", closedAt: instant(now) }),
    plannedAt: instant(now),
    attempts: 0,
  };
};

/** The subscription with its next slot to come, without a pause that has ended or a move that nobody agreed to. */
function movedOn(subscription: Subscription, now: Date): Subscription {
  const { nextDigestAt: _, pausedUntil, ...rest } = withoutStaleMove(subscription, now);
  const next = nextFreeSlot(subscription, instant(now));
  return {
    ...rest,
    ...(isPaused(subscription, instant(now)) && { pausedUntil }),
    ...(next && { nextDigestAt: next }),
  };
}

/**
 * Marks the slot as told up to `to`, also when the reader has just changed something else: a week is never told
 * twice. Without `to` it is passed over.
 */
async function advance(
  deps: PlanDeps,
  subscription: Subscription,
  now: Date,
  to?: Instant,
): Promise<void> {
  let current: Subscription | undefined = subscription;
  for (let attempt = 0; current && attempt < 5; attempt++) {
    const next = { ...movedOn(current, now), ...(to && { lastWindowEnd: to }) };
    if (await deps.stores.subscriptions.replace(current, next)) return;
    current = await deps.stores.subscriptions.get(current.id);
  }
  if (current) throw new Error("the subscription kept changing while its digest was planned");
}

const isBehind = ({ nextDigestAt }: Subscription, now: Date): boolean =>
  nextDigestAt !== undefined && nextDigestAt <= instant(now);

async function planOne(
  deps: PlanDeps,
  subscription: Subscription,
  slot: Instant,
  now: Date,
): Promise<DigestReport | undefined> {
  const { from, to } = windowOfSlot(subscription, slot);
  // A run that was killed after this reader's turn finds the window told already.
  if (from >= to) {
    if (isBehind(subscription, now)) await advance(deps, subscription, now, to);
    return undefined;
  }
  const digest = await deps.freeze({ filter: personalFilter(subscription, slot), from, to });
  const wanted = deliveryOf(subscription, slot, digest, now);
  const planned = await deps.stores.deliveries.plan(wanted);
  const delivery = planned ? wanted : ((await deps.stores.deliveries.get(wanted.id)) ?? wanted);
  if (delivery.state === "planned")
    await deps.queue.send([{ kind: "mail", deliveryId: delivery.id }]);
  // Should we die before this, the same slot gives the very same delivery again.
  await advance(deps, subscription, now, to);
  return {
    subscription: subscription.id,
    delivery: delivery.id,
    digest: delivery.digestId ?? digest.id,
    from,
    to,
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
  const planned: DigestReport[] = [];
  const limit = deps.runLimit ?? Infinity;
  let failures = 0;
  for await (const subscription of candidates(deps, instant(now), last === undefined)) {
    if (mailsOf(planned) >= limit) throw new RunLimitReached(limit);
    try {
      const slot = slotOf(subscription, from, instant(now));
      const report = slot && (await planOne({ ...deps, freeze }, subscription, slot, now));
      if (report) planned.push(report);
      // A slot inside a pause is nobody's: the row would stay due until the pause ends.
      if (!slot && isBehind(subscription, now))
        await advance({ ...deps, freeze }, subscription, now);
    } catch (error) {
      failures += 1;
      failed(subscription.id, error);
    }
  }
  const mails = mailsOf(planned);
  const counts = { planned: planned.length, skipped: planned.length - mails, failures };
  if (instant(now) > from) {
    await deps.stores.runs.record({
      job: "digest",
      from,
      to: instant(now),
      finishedAt: instant(now),
      counts,
    });
  }
  return planned;
}
