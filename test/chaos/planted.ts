import type { BatchMailer, Mailer, Stores } from "#lib/ports.ts";
import type { Planted } from "./orders.ts";

type Ports = { stores: Stores; mailer: Mailer & BatchMailer };

/** Each try has a key of its own, so the provider cannot know the mails again. */
function withNewKeys(mailer: Ports["mailer"]): Ports["mailer"] {
  let tries = 0;
  const fresh = (key: string): string => `${key}~${process.pid}${(tries += 1)}`;
  return {
    send: (mail, key) => mailer.send(mail, fresh(key)),
    sendBatch: (mails, key) => mailer.sendBatch(mails, fresh(key)),
  };
}

/** Nobody is seen to have left, to pause or to be suppressed. */
const deaf = (subscriptions: Stores["subscriptions"]): Stores["subscriptions"] => ({
  ...subscriptions,
  async many(ids, fresh) {
    const readers = await subscriptions.many(ids, fresh);
    const awake = [...readers].map(([id, found]) => {
      if (!found) return [id, undefined] as const;
      const { pausedUntil: _, ...reader } = found;
      return [id, { ...reader, state: "active" }] as const;
    });
    return new Map(awake);
  },
  suppressedOf: async () => new Map(),
});

/** The ports, one of them made to break the promise. */
export function broken(planted: Planted | undefined, { stores, mailer }: Ports): Ports {
  switch (planted) {
    case "new-keys":
      return { stores, mailer: withNewKeys(mailer) };
    case "deaf":
      return { stores: { ...stores, subscriptions: deaf(stores.subscriptions) }, mailer };
    case "forgetful": {
      // Nobody is marked as told.
      const planning = { ...stores.planning, tell: async () => {} };
      return { stores: { ...stores, planning }, mailer };
    }
    case "no-sweep": {
      // What the queue lost is never found.
      const batches = { ...stores.batches, open: async () => ({ items: [] }) };
      return { stores: { ...stores, batches }, mailer };
    }
    default:
      return { stores, mailer };
  }
}
