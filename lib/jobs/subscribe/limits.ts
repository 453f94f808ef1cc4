import { hourOf, type SubscribeDeps } from "./context.ts";
import { clientOf } from "./client.ts";

/** Mails of the service itself that one address may be sent in an hour, whoever asks for them. */
const MAILS_PER_HOUR = 3;

/** Counts a request of a client; false when it has made too many in this hour. */
export const admitClient = async (deps: SubscribeDeps, client: string): Promise<boolean> => {
  const name = `client:${clientOf(deps, client)}`;
  const asked = await deps.stores.subscriptions.count(name, hourOf(deps.clock()));
  return asked <= deps.rateLimitClient;
};

/** Reading may be done so many times as often as mailing. */
const READINGS = 3;

/** Counts a reading that costs much, beside what `admitClient` counts; false when there were too many in this hour. */
export const admitReading = async (deps: SubscribeDeps, client: string): Promise<boolean> => {
  const name = `reading:${clientOf(deps, client)}`;
  const asked = await deps.stores.subscriptions.count(name, hourOf(deps.clock()));
  return asked <= READINGS * deps.rateLimitClient;
};

/**
 * Counts a request for mail to an address; answers its number in this hour, or undefined when it was asked for too often.
 * Neither says anything of who the address belongs to.
 */
export async function admitAddress(deps: SubscribeDeps, hash: string): Promise<number | undefined> {
  const asked = await deps.stores.subscriptions.count(`mail:${hash}`, hourOf(deps.clock()));
  return asked <= MAILS_PER_HOUR ? asked : undefined;
}
