import { entryId } from "#lib/core/model/batch.ts";
import type { MailEvent } from "#lib/core/model/mail-event.ts";
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

/** A mail as Resend names it. */
export type Told = Pick<MailEvent, "deliveryId" | "providerId">;

/** The mails of batches. */
export async function mailsIn(
  { batches: store }: { batches: Pick<BatchStore, "get"> },
  batches: readonly string[],
): Promise<Told[]> {
  const found = await Promise.all(batches.map((id) => store.get(id)));
  return found.flatMap((batch) =>
    (batch?.entries ?? []).map(({ providerId = "" }, index) => ({
      deliveryId: entryId(batch!.id, index),
      providerId,
    })),
  );
}

/** Takes in of each mail that arrives that it was sent, and that it was delivered. */
export async function tellArrived(
  deps: ReconcileDeps,
  mails: readonly Told[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  for (const mail of mails)
    for (const kind of ["sent", "delivered"] as const) {
      const said = { ...mail, id: `${mail.deliveryId} ${kind}`, kind, at };
      await reconcile(deps, { ...said, address: "reader@ministry.example" });
    }
}
