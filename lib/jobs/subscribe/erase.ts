import { instant } from "#lib/core/model/common.ts";
import type { End } from "#lib/core/model/subscription.ts";
import { ended } from "#lib/core/subscription/ending.ts";
import { readToken } from "#lib/core/tokens.ts";
import { amend, hasMoved, type Held, type SubscribeDeps } from "./context.ts";

/** Deliveries whose mails the outbox, where there is one, may hold: those with bytes of their own, digests of late, and alerts. */
async function mailedOf(deps: SubscribeDeps, reader: string): Promise<string[]> {
  if (!deps.forgetMail) return [];
  const { alerts, deliveries, planning } = deps.stores;
  const own = await deliveries.mailsOf(reader);
  const told = (await planning.told([reader])).get(reader);
  const alerted = (await alerts.of(reader)).told;
  return [...own, ...(told?.recent ?? []), ...alerted].flatMap(
    ({ deliveryId }) => deliveryId || [],
  );
}

/**
 * Removes the mails to a reader: the files of the outbox, where there is one, and the frozen bytes; up to when they were
 * told, which names the mails; and what was raised for them, what they were told of it and what their alerts said. By delivery and not by address: an address may be a stranger's, named in a change, or
 * another holder's by now.
 */
async function forgetMails(
  deps: SubscribeDeps,
  reader: string,
  mailed: readonly string[],
): Promise<void> {
  const { forgetMail } = deps;
  const { alerts, deliveries, planning } = deps.stores;
  if (forgetMail) for (const id of mailed) await forgetMail(id);
  await deliveries.purge(reader);
  await planning.forget(reader);
  await alerts.purge(reader);
}

/**
 * Forgets a reader: mails, where the consent came from, the claim on the address, the row. A suppression stays, as a keyed
 * hash. The subscription ends first, so that nothing new goes out, and its row goes last, so that the same token ends what
 * a crash cut short; then mails once more, for a worker that was at it meanwhile. What its address asked for and nobody
 * has answered yet expires by itself within two days.
 */
export async function eraseSubscription(
  deps: SubscribeDeps,
  token: string,
): Promise<{ ok: true } | (Held & { ok: false })> {
  const reading = readToken(deps.signingKey, "manage", token, deps.clock());
  if (!reading.ok) return reading;
  const { subscriptions } = deps.stores;
  const found = await subscriptions.get(reading.subject);
  if (found && hasMoved("manage", reading.detail, found)) return { ok: false, reason: "used" };
  const end: End = { at: instant(deps.clock()), by: "erasure" };
  const reader = found && (await amend(deps, found, (current) => ended(current, end)));
  const mailed = await mailedOf(deps, reading.subject);
  await forgetMails(deps, reading.subject, mailed);
  if (!reader) return { ok: false, reason: "gone" };
  await subscriptions.erase(reader);
  // What names them is gone by now, so the same once more, and what has got bytes of its own since.
  const since = await mailedOf(deps, reader.id);
  await forgetMails(deps, reader.id, [...new Set([...mailed, ...since])]);
  return { ok: true };
}
