import { deliveryOf, isPending } from "#lib/core/batch-entries.ts";
import type { Decision } from "#lib/core/batch-policy.ts";
import type { Alert } from "#lib/core/model/alert.ts";
import { type Batch, type BatchEntry, entryId, type FrozenReader } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { AlertStore, DigestStore, PlanningStore, SubscriptionStore } from "#lib/ports.ts";
import { composeAlertMail, type ComposeAlertDeps } from "../compose-alert.ts";
import { composeDigestMail, type ComposeDigestDeps } from "../compose-digest.ts";
import type { Made } from "../mail-renderer.ts";
import { objection, type ObjectionDeps } from "../objection.ts";
import { readerOf } from "../reader-links.ts";
import { type DigestShelf, digestsOf } from "./digest-shelf.ts";

export type PrepareDeps = ComposeDigestDeps &
  ComposeAlertDeps &
  Pick<ObjectionDeps, "mayMail"> & {
    stores: {
      subscriptions: Pick<SubscriptionStore, "many" | "suppressedOf">;
      digests: Pick<DigestStore, "many">;
      alerts: Pick<AlertStore, "mails">;
      planning: Pick<PlanningStore, "forget">;
    };
    /** What this process remembers of digests; several calls may share it. */
    shelf: DigestShelf;
  };

/** All that is known of the readers of a batch as they are now. */
type Now = { readers: Map<string, Subscription | undefined>; suppressed: Map<string, string> };

/** What the mails of a batch tell, of those that are kept. */
type Contents = { digests: Map<string, Digest>; alerts: Map<string, Alert> };

type Pending = { index: number; entry: BatchEntry };

const pendingOf = (batch: Batch): Pending[] =>
  batch.entries.flatMap((entry, index) => (isPending(entry) ? [{ index, entry }] : []));

async function contentsOf(
  { stores, shelf }: PrepareDeps,
  { id }: Batch,
  pending: readonly Pending[],
): Promise<Contents> {
  const digests = pending.flatMap(({ entry }) => (entry.kind === "alert" ? [] : entry.digestId));
  const alerts = pending.flatMap(({ index, entry: { kind, subscriptionId } }) =>
    kind === "alert" ? [{ id: entryId(id, index), subscriptionId }] : [],
  );
  return {
    digests: await digestsOf(stores.digests, digests, shelf),
    alerts: alerts.length > 0 ? await stores.alerts.mails(alerts) : new Map(),
  };
}

function made(
  deps: PrepareDeps,
  { digests, alerts }: Contents,
  delivery: Delivery,
  entry: BatchEntry,
  reader: FrozenReader,
): Made {
  if (entry.kind === "alert") {
    const alert = alerts.get(delivery.id);
    if (!alert) throw new Error(`delivery ${delivery.id} has no alert`);
    return composeAlertMail(deps, delivery, alert, reader);
  }
  const digest = digests.get(entry.digestId);
  if (!digest) throw new Error(`delivery ${delivery.id} has no digest`);
  return composeDigestMail(deps, delivery, digest, reader);
}

/**
 * The readers of the pending entries as they are now. Planning marked each as told, and one who was being erased may have
 * the mark left: it is taken back here, since here they are read anyway, after the mark and as of this very moment.
 */
export async function readersLeft(
  { subscriptions, planning }: Pick<PrepareDeps["stores"], "planning" | "subscriptions">,
  batch: Batch,
): Promise<Now["readers"]> {
  const ids = [...new Set(pendingOf(batch).map(({ entry }) => entry.subscriptionId))];
  const readers = await subscriptions.many(ids, true);
  for (const id of ids) if (!readers.has(id)) await planning.forget(id);
  return readers;
}

async function readersNow({ stores }: PrepareDeps, batch: Batch): Promise<Now> {
  const { subscriptions } = stores;
  const readers = await readersLeft(stores, batch);
  const hashes = [...readers.values()].flatMap((reader) => reader?.emailHash ?? []);
  return { readers, suppressed: await subscriptions.suppressedOf(hashes) };
}

/** Who a mail goes to now, or why to nobody. */
async function addressed(
  { mayMail, signingKey }: PrepareDeps,
  { readers, suppressed }: Now,
  delivery: Delivery,
  now: Date,
): Promise<{ reader: FrozenReader } | { reason: string }> {
  const subscription = readers.get(delivery.subscriptionId);
  if (!subscription && readers.has(delivery.subscriptionId))
    throw new Error("its reader cannot be read");
  const known = { subscriptions: { suppressed: async (hash: string) => suppressed.get(hash) } };
  const reason = await objection(
    { stores: known, mayMail, signingKey },
    delivery,
    subscription,
    now,
  );
  return reason !== undefined || !subscription
    ? { reason: reason ?? "erased" }
    : { reader: readerOf(subscription) };
}

/**
 * What is to become of each pending entry of a batch, by place. Where an earlier try may have gone out nobody is asked
 * again: the readers are those that it froze. What one reader's mail throws harms no other.
 */
export async function prepare(
  deps: PrepareDeps,
  batch: Batch,
  now: Date,
): Promise<Map<number, Decision>> {
  const pending = pendingOf(batch);
  const known = batch.inDoubt ? undefined : await readersNow(deps, batch);
  const contents = await contentsOf(deps, batch, pending);

  const decide = async (index: number, entry: BatchEntry) => {
    const { reader: frozen } = entry;
    const delivery = deliveryOf(batch, index);
    if (!delivery) throw new Error(`${batch.id} plans nothing yet`);
    const to = known ? await addressed(deps, known, delivery, now) : frozen && { reader: frozen };
    if (!to) throw new Error(`delivery ${delivery.id} has lost its reader`);
    if ("reason" in to) return { kind: "skip", reason: to.reason } as const;
    const mail = await made(deps, contents, delivery, entry, to.reader);
    return { kind: "send", reader: to.reader, mail } as const;
  };

  const decisions = new Map<number, Decision>();
  for (const { index, entry } of pending) {
    const decision = await decide(index, entry).catch((error: unknown) => ({
      kind: "fault" as const,
      reason: error instanceof Error ? error.message : "cannot be prepared",
    }));
    decisions.set(index, decision);
  }
  return decisions;
}
