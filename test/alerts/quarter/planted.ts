import type { Subscription } from "#lib/core/model/subscription.ts";
import type { LookDeps } from "#lib/jobs/alerts/look.ts";

/** Ways in which the promise is broken on purpose, to see it found out. */
export const PLANTED = ["sleepless", "forgotten", "unguarded", "uncounted"] as const;
export type Planted = (typeof PLANTED)[number];

const withoutQuiet = ({ alerts, ...subscription }: Subscription): Subscription => {
  const { quietHours: _, ...rest } = alerts;
  return { ...subscription, alerts: rest };
};

type Stores = LookDeps["stores"];

/** Whoever asks for a reader is not told of their quiet hours. */
const sleepless = (subscriptions: Stores["subscriptions"]): Stores["subscriptions"] => ({
  ...subscriptions,
  async many(ids, fresh) {
    const readers = await subscriptions.many(ids, fresh);
    return new Map([...readers].map(([id, one]) => [id, one && withoutQuiet(one)] as const));
  },
});

function brokenStores(planted: Planted, stores: Stores): Stores {
  const { alerts, subscriptions } = stores;
  switch (planted) {
    case "sleepless":
      return { ...stores, subscriptions: sleepless(subscriptions) };
    case "forgotten":
      // Who is to be looked at later never is.
      return {
        ...stores,
        alerts: { ...alerts, lookAgain: (look) => alerts.lookAgain(look, undefined) },
      };
    case "unguarded":
      // What was told of a story is noted nowhere.
      return { ...stores, alerts: { ...alerts, tell: async () => [] } };
    case "uncounted":
      // The book never knows how many mails there were on a day.
      return {
        ...stores,
        alerts: {
          ...alerts,
          book: (before, after) => alerts.book(before, { ...after, mails: 0 }),
        },
      };
  }
}

/** The ports, one of them made to break the promise. */
export const broken = <T extends LookDeps>(planted: Planted | undefined, ports: T): T =>
  planted
    ? { ...ports, stores: { ...ports.stores, ...brokenStores(planted, ports.stores) } }
    : ports;
