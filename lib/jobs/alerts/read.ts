import { instant } from "#lib/core/model/common.ts";
import type { ReaderAlerts } from "#lib/core/model/raised.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { LookDeps, LookReport } from "./context.ts";
import { close, fateOf, type OpenBook, undo } from "./open.ts";
import { noteWaited } from "./waited.ts";

/** An alert that waits for its delivery is asked after in minutes, and less often the longer it has waited. */
const ASK_AGAIN_MS = { least: 2 * 60_000, most: 30 * 60_000 };

/** A reader about whom something can be decided. */
export type Ready = { subscription: Subscription; alerts: ReaderAlerts };

/** Reads a reader; what an undone alert noted all the same is taken back and does not count. */
async function readAlerts({ stores }: LookDeps, id: string): Promise<ReaderAlerts> {
  const alerts = await stores.alerts.of(id);
  const undone = new Set(alerts.book?.undone);
  const isUndone = ({ deliveryId = "" }: { deliveryId?: string | undefined }) =>
    undone.has(deliveryId);
  const taken = alerts.told.filter(isUndone);
  if (taken.length === 0) return alerts;
  await stores.alerts.untell(taken);
  return { ...alerts, told: alerts.told.filter((one) => !isUndone(one)) };
}

/** Has a reader looked at again a little later, since their alert is under way. */
export async function waitFor(
  { stores, clock }: LookDeps,
  { subscriptionId, open }: OpenBook,
  look: ReaderAlerts["look"],
): Promise<LookReport> {
  const now = clock().getTime();
  const { least, most } = ASK_AGAIN_MS;
  const wait = Math.min(most, Math.max(least, (now - Date.parse(open.at)) / 2));
  const again = instant(new Date(now + wait));
  if (look) await stores.alerts.lookAgain(look, again);
  return { subscription: subscriptionId, again };
}

/** Settles what is under way for a reader; false where it still is. */
async function settled(deps: LookDeps, book: OpenBook): Promise<boolean> {
  const fate = await fateOf(deps, book);
  if (fate === "waits") return false;
  if (fate === "nothing") return undo(deps, book);
  const isMine = await close(deps, book, fate);
  const { closedAt } = fate;
  if (isMine && closedAt) await noteWaited(deps, [{ delivery: fate, at: closedAt }]);
  return isMine;
}

const isOpen = (book: ReaderAlerts["book"]): book is OpenBook => book?.open !== undefined;

/** Makes a reader ready to be decided about; or reports why there is nothing to decide yet, or any more. */
export async function readReader(
  deps: LookDeps,
  id: string,
  subscription: Subscription | undefined,
): Promise<Ready | LookReport> {
  if (!subscription) {
    await deps.stores.alerts.purge(id);
    return { subscription: id, reason: "erased" };
  }
  const alerts = await readAlerts(deps, id);
  if (!isOpen(alerts.book)) return { subscription, alerts };
  if (!(await settled(deps, alerts.book))) return waitFor(deps, alerts.book, alerts.look);
  return { subscription, alerts: await readAlerts(deps, id) };
}
