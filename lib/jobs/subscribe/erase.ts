import type { Subscription } from "#lib/core/model/subscription.ts";
import { ended } from "#lib/core/subscription/ending.ts";
import { readToken } from "#lib/core/tokens.ts";
import { amend, type Held, type SubscribeDeps } from "./context.ts";

/** Where a reader was mailed: now, by a change of address, and before one. */
async function addressesOf(deps: SubscribeDeps, reader: Subscription): Promise<Set<string>> {
  const mails = await deps.stores.deliveries.mailsOf(reader.id);
  const { email, move } = reader;
  return new Set([email, ...(move ? [move.email] : []), ...mails.map(({ mail }) => mail.to)]);
}

/** Removes the mails to a reader: the files of the outbox, where there is one, and the frozen bytes. */
async function forgetMails(deps: SubscribeDeps, reader: Subscription): Promise<void> {
  const { forgetMail } = deps;
  if (forgetMail) for (const address of await addressesOf(deps, reader)) await forgetMail(address);
  await deps.stores.deliveries.purge(reader.id);
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
  const { subscriptions, deliveries } = deps.stores;
  const found = await subscriptions.get(reading.subject);
  const reader = found && (await amend(deps, found, ended));
  if (!reader) {
    await deliveries.purge(reading.subject);
    return { ok: false, reason: "gone" };
  }
  await forgetMails(deps, reader);
  await subscriptions.erase(reader);
  await forgetMails(deps, reader);
  return { ok: true };
}
