import { released } from "#lib/core/delivery-policy.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { DeliveryStore, Queue } from "#lib/ports.ts";

export type ReleaseDeps = {
  stores: { deliveries: Pick<DeliveryStore, "get" | "record"> };
  queue: Queue;
};

/** The delivery as it is planned again, or the state in which it is not to be. */
export type Released =
  | { ok: true; delivery: Delivery }
  | { ok: false; state: Delivery["state"] | "missing" };

/**
 * Plans a delivery that was given up once more, under a new key: only the operator may say that a mail which may have
 * gone out goes out again. Of several who say so at once one does it.
 */
export async function release(
  { stores: { deliveries }, queue }: ReleaseDeps,
  id: string,
  now: Date,
): Promise<Released> {
  const before = await deliveries.get(id);
  if (!before) return { ok: false, state: "missing" };
  const after = released(before, now);
  if (!after) return { ok: false, state: before.state };
  if (!(await deliveries.record(before, after)))
    return { ok: false, state: (await deliveries.get(id))?.state ?? "missing" };
  await queue.send([{ kind: "mail", deliveryId: id }]);
  return { ok: true, delivery: after };
}
