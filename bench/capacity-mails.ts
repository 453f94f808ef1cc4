import { entryId } from "#lib/core/model/batch.ts";
import { createDigestShelf } from "#lib/jobs/batch/digest-shelf.ts";
import { deliverBatch, type DeliverBatchDeps } from "#lib/jobs/deliver-batch.ts";
import { reconcile, type ReconcileDeps } from "#lib/jobs/reconcile.ts";
import type { BatchMailer, BatchStore, Mailer } from "#lib/ports.ts";

/** Takes every mail and forgets it. */
export const takesAll: Mailer & BatchMailer = {
  send: async (_mail, key) => ({ kind: "accepted", providerId: key }),
  sendBatch: async (mails) => ({
    kind: "accepted",
    results: mails.map(({ deliveryId }) => ({ providerId: deliveryId })),
  }),
};

/** Hands batches over, one after the other; answers how many mails were taken. */
export async function sendAll(
  deps: DeliverBatchDeps,
  batches: readonly string[],
  now: Date,
): Promise<number> {
  const shelf = createDigestShelf();
  let mails = 0;
  for (const id of batches) {
    const reports = (await deliverBatch(deps, id, now, shelf)) ?? [];
    mails += reports.filter(({ state }) => state === "accepted").length;
  }
  return mails;
}

/** What Resend tells of each mail of batches that arrives: that it was sent, and that it was delivered. */
export async function tellArrived(
  deps: ReconcileDeps & { stores: { batches: Pick<BatchStore, "get"> } },
  batches: readonly string[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  for (const id of batches) {
    const { entries = [] } = (await deps.stores.batches.get(id)) ?? {};
    for (const [index, { providerId = "" }] of entries.entries())
      for (const kind of ["sent", "delivered"] as const) {
        const deliveryId = entryId(id, index);
        const said = { id: `${deliveryId} ${kind}`, kind, at, deliveryId, providerId };
        await reconcile(deps, { ...said, address: "reader@ministry.example" });
      }
  }
}
