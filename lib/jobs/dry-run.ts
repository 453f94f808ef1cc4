import { NEXT_DAY, QUIET } from "#lib/core/alerts/skip-reasons.ts";
import { deliveryOf, isPending } from "#lib/core/batch-entries.ts";
import { overdue, stopped } from "#lib/core/delivery-policy.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import { type Delivery, OPEN_STATES } from "#lib/core/model/delivery.ts";
import type { Alert } from "#lib/core/model/alert.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { addresseeOf } from "#lib/core/subscription/move.ts";
import type {
  AlertStore,
  BatchStore,
  DeliveryStore,
  DigestStore,
  Hold,
  MailGate,
  SubscriptionStore,
} from "#lib/ports.ts";
import { objection, type ObjectionDeps, quietUntil } from "./objection.ts";
import { pages } from "./pages.ts";

export type DryRunDeps = ObjectionDeps & {
  stores: {
    alerts: Pick<AlertStore, "mails">;
    batches: Pick<BatchStore, "open" | "get">;
    deliveries: Pick<DeliveryStore, "rowsInState" | "frozen">;
    digests: Pick<DigestStore, "many">;
    subscriptions: Pick<SubscriptionStore, "many" | "suppressed">;
  };
  gate: Pick<MailGate, "held">;
};

/** One mail that waits to go out, and what a run would do with it. */
export type DryRunLine = {
  delivery: string;
  kind: Delivery["kind"];
  subscription: string;
  /** Absent where its reader is gone. */
  address?: string;
  digest?: string;
  stories?: number;
  window?: { from: Instant; to: Instant };
  state: Delivery["state"];
  outcome: "goes" | "waits" | "skipped" | "unknown" | "failed";
  reason?: string;
  /** Until when it waits at least. */
  until?: Instant;
};

/** A mail that waits; `to` is whom its bytes are for once they are settled. */
type Waiting = {
  delivery: Delivery;
  to?: string | undefined;
  /** Of a batch that may have gone out: nobody is asked again. */
  isAgreed?: boolean;
};

/** Mails whose readers and digests are read together. */
const AT_ONCE = 50;

async function* single({ stores }: DryRunDeps): AsyncGenerator<Waiting[]> {
  for (const state of OPEN_STATES) {
    let waiting: Waiting[] = [];
    for await (const delivery of pages((cursor) => stores.deliveries.rowsInState(state, cursor))) {
      const frozen = delivery.attempts > 0 ? await stores.deliveries.frozen(delivery) : undefined;
      waiting.push({ delivery, to: frozen?.to });
      if (waiting.length < AT_ONCE) continue;
      yield waiting;
      waiting = [];
    }
    yield waiting;
  }
}

async function* batched({ stores }: DryRunDeps): AsyncGenerator<Waiting[]> {
  for await (const id of pages((cursor) => stores.batches.open(cursor))) {
    const batch = await stores.batches.get(id);
    yield (batch?.entries ?? []).flatMap((entry, index) => {
      const delivery = batch && isPending(entry) ? deliveryOf(batch, index) : undefined;
      return delivery
        ? [{ delivery, to: entry.reader?.to, isAgreed: batch?.inDoubt === true }]
        : [];
    });
  }
}

type Fate = Pick<DryRunLine, "outcome" | "reason" | "until">;

/** What is against the mail for good, else what it waits for. */
async function fateOf(
  deps: DryRunDeps,
  { delivery, to, isAgreed }: Waiting,
  reader: Subscription | undefined,
  { now, hold }: { now: Date; hold: Hold | undefined },
): Promise<Fate> {
  const over = overdue(delivery, now);
  if (over) return { outcome: over.state, reason: over.reason };
  const against = isAgreed ? undefined : await objection(deps, delivery, reader, now, to);
  if ((against === QUIET || against === NEXT_DAY) && reader) {
    const until = quietUntil(reader, now);
    return { outcome: "waits", reason: against, ...(until && { until }) };
  }
  if (against) {
    const { state } = stopped(delivery, against, now);
    return { outcome: state === "unknown" ? state : "skipped", reason: against };
  }
  const { claimedUntil, reason = "a worker holds it" } = delivery;
  if (claimedUntil !== undefined && claimedUntil > instant(now))
    return { outcome: "waits", reason, until: claimedUntil };
  return hold ? { outcome: "waits", ...hold } : { outcome: "goes" };
}

type Content = Pick<DryRunLine, "digest" | "stories" | "window">;

const digestContent = ({ totals, from, to }: Digest): Content => ({
  stories: totals.stories,
  window: { from, to },
});

/** What a delivery tells, as far as that is kept. */
async function contentsOf(
  { stores: { alerts, digests } }: DryRunDeps,
  mails: readonly Delivery[],
): Promise<(delivery: Delivery) => Content> {
  const ids = mails.flatMap(({ digestId }) => digestId ?? []);
  const told: Map<string, Digest> = await digests.many([...new Set(ids)]);
  const asked = mails.filter(({ kind }) => kind === "alert");
  const known: Map<string, Alert> = asked.length > 0 ? await alerts.mails(asked) : new Map();
  return ({ id, digestId }) => {
    const digest = digestId === undefined ? undefined : told.get(digestId);
    const stories = known.get(id)?.stories.length;
    return {
      ...(digestId !== undefined && { digest: digestId }),
      ...(digest && digestContent(digest)),
      ...(stories !== undefined && { stories }),
    };
  };
}

const lineOf = (
  { delivery, to }: Waiting,
  reader: Subscription | undefined,
  content: Content,
  fate: Fate,
): DryRunLine => {
  const address = to ?? (reader && addresseeOf(delivery, reader)?.email);
  return {
    delivery: delivery.id,
    kind: delivery.kind,
    subscription: delivery.subscriptionId,
    ...(address !== undefined && { address }),
    ...content,
    state: delivery.state,
    ...fate,
  };
};

/**
 * Every mail that waits, and what a run at `now` would do with it: those planned by themselves, then those of batches.
 * Asks what delivering asks; changes nothing, renders nothing and calls nobody.
 */
export async function* dryRun(deps: DryRunDeps, now: Date): AsyncGenerator<DryRunLine> {
  const { subscriptions } = deps.stores;
  const at = { now, hold: await deps.gate.held() };
  for (const kind of [single, batched])
    for await (const waiting of kind(deps)) {
      const mails = waiting.map(({ delivery }) => delivery);
      const readers = await subscriptions.many(
        [...new Set(mails.map(({ subscriptionId }) => subscriptionId))],
        true,
      );
      const contentOf = await contentsOf(deps, mails);
      for (const each of waiting) {
        const { subscriptionId } = each.delivery;
        const reader = readers.get(subscriptionId);
        const fate: Fate =
          !reader && readers.has(subscriptionId)
            ? { outcome: "waits", reason: "its reader cannot be read" }
            : await fateOf(deps, each, reader, at);
        yield lineOf(each, reader, contentOf(each.delivery), fate);
      }
    }
}
