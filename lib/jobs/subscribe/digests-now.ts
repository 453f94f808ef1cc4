import { personalFilter } from "#lib/core/filter/personal.ts";
import { prefixedId } from "#lib/core/hash.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import { freezeDigest } from "../freeze.ts";
import { held, type SubscribeDeps, type TokenFailure } from "./context.ts";
import { admitReader } from "./limits.ts";

type Mailed =
  | { ok: true; digest: Digest }
  | { ok: false; reason: TokenFailure | "not-active" | "paused" | "too-many-requests" };

/** The delivery has ended, and certainly no mail with it. */
const isUnsent = ({ state }: Delivery): boolean => state === "skipped" || state === "failed";

/** Plans the mail of a digest, unless it is planned or has gone out; what was stopped is planned anew. Answers its id. */
async function planNow(
  { stores: { deliveries }, clock }: SubscribeDeps,
  subscriptionId: string,
  digestId: string,
): Promise<string> {
  for (let again = 0; ; again++) {
    const parts = ["now", subscriptionId, digestId, ...(again ? [String(again)] : [])];
    const id = prefixedId("dlv", ...parts);
    const there = await deliveries.get(id);
    if (there && isUnsent(there)) continue;
    if (!there)
      await deliveries.plan({
        id,
        kind: "digest",
        subscriptionId,
        digestId,
        onDemand: true,
        state: "planned",
        plannedAt: instant(clock()),
        attempts: 0,
      });
    return id;
  }
}

/**
 * Mails a reader the digest of a past window now, as their own filter and rules make it. Asked again for the same
 * digest it sends nothing new, unless the mail was stopped (by a pause, say). A mail leads to the digest, so it is kept; windows of scheduled digests stay as they are.
 */
export async function mailDigestNow(
  deps: SubscribeDeps,
  token: string,
  window: { from: Instant; to: Instant },
): Promise<Mailed> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  const { subscription } = found;
  const now = deps.clock();
  if (subscription.state !== "active") return { ok: false, reason: "not-active" };
  if (isPaused(subscription, instant(now))) return { ok: false, reason: "paused" };
  if (!(await admitReader(deps, subscription.email)))
    return { ok: false, reason: "too-many-requests" };
  const filter = personalFilter(subscription, instant(now));
  const { digest } = await freezeDigest(deps.stores, { filter, ...window }, now);
  const deliveryId = await planNow(deps, subscription.id, digest.id);
  // A message about a delivery that is closed already does nothing.
  await deps.queue.send([{ kind: "mail", deliveryId }]);
  return { ok: true, digest };
}
