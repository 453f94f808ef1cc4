import { emailHash } from "#lib/core/tokens.ts";
import { hourOf, type SubscribeDeps } from "./context.ts";
import { clientOf } from "./client.ts";

/** Mails of the service itself that one mailbox may be sent in any hour and any day, whoever asks for them. */
const MAILS = { hour: 3, day: 10 } as const;

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

/** Of all addresses `name+anything@host` one: most servers put their mail into one box, as many as anybody makes up. */
const mailboxHash = ({ signingKey }: SubscribeDeps, email: string): string =>
  emailHash(signingKey, email.replace(/(?<=[^+@])\+[^@]*(?=@)/, ""));

/**
 * Takes one of the mails that an address may be sent in any hour and day, not only in those by the clock; false when they
 * are gone. It says nothing of who the address belongs to, and does the same work for each.
 */
export const admitAddress = (deps: SubscribeDeps, email: string): Promise<boolean> =>
  deps.stores.subscriptions.take(`mail:${mailboxHash(deps, email)}`, MAILS);

/**
 * Takes one of the mails that readers may ask for with a link of their own, as many. They are counted apart, so that nobody
 * who knows an address alone can keep its reader from them.
 */
export const admitReader = (deps: SubscribeDeps, email: string): Promise<boolean> =>
  deps.stores.subscriptions.take(`reader:${mailboxHash(deps, email)}`, MAILS);

/**
 * Takes one of the goodbyes that an address may be sent, as many: whoever holds a link can end and give back in turn.
 * They are counted apart, so that nobody who asks for other mails first can keep a reader from being told.
 */
export const admitGoodbye = (deps: SubscribeDeps, hash: string): Promise<boolean> =>
  deps.stores.subscriptions.take(`goodbye:${hash}`, MAILS);
