import type { Mailer, Stores } from "#lib/ports.ts";
import type { Planted } from "./orders.ts";

type Ports = { stores: Stores; mailer: Mailer };

/** The ports, one of them made to break the promise. */
export function broken(planted: Planted | undefined, { stores, mailer }: Ports): Ports {
  const { deliveries, subscriptions } = stores;
  let tries = 0;
  switch (planted) {
    case "new-keys":
      // Each try has a key of its own, so the provider cannot know the mail again.
      return {
        stores,
        mailer: { send: (mail, key) => mailer.send(mail, `${key}~${process.pid}${(tries += 1)}`) },
      };
    case "no-claims":
      // Nothing is ever recorded of a try.
      return {
        stores: { ...stores, deliveries: { ...deliveries, record: async () => true } },
        mailer,
      };
    case "deaf":
      // Nobody is ever seen to have left.
      return {
        stores: {
          ...stores,
          subscriptions: {
            ...subscriptions,
            async get(id) {
              const { ended: _, pausedUntil: __, ...reader } = (await subscriptions.get(id)) ?? {};
              return "id" in reader ? { ...reader, state: "active" } : undefined;
            },
          },
        },
        mailer,
      };
    case "forgetful":
      // Nobody is marked as told.
      return {
        stores: { ...stores, subscriptions: { ...subscriptions, replace: async () => true } },
        mailer,
      };
    case "no-sweep":
      return {
        stores: { ...stores, deliveries: { ...deliveries, inState: async () => ({ items: [] }) } },
        mailer,
      };
    default:
      return { stores, mailer };
  }
}
