import type { Held } from "#lib/core/alerts/timing.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { DeliveryState } from "#lib/core/model/delivery.ts";
import type {
  AlertStore,
  BatchStore,
  Clock,
  DeliveryStore,
  RandomHex,
  StoryStore,
  SubscriptionStore,
} from "#lib/ports.ts";
import type { DeliverBatchDeps, DeliverBatchStores } from "../deliver-batch.ts";

export type LookStores = DeliverBatchStores & {
  alerts: Pick<
    AlertStore,
    "of" | "book" | "tell" | "untell" | "lookAgain" | "keepMails" | "mails" | "noteWaits" | "purge"
  >;
  batches: Pick<BatchStore, "draft">;
  deliveries: Pick<DeliveryStore, "get">;
  stories: Pick<StoryStore, "toldOf" | "get">;
  subscriptions: Pick<SubscriptionStore, "gone">;
};

export type LookDeps = DeliverBatchDeps & {
  stores: LookStores;
  /** Of this process: how old a draft is, and when a batch was handed over. */
  clock: Clock;
  random: RandomHex;
};

/** What a look at one reader came to. */
export type LookReport = {
  subscription: string;
  /** The alert that it made, and what became of that so far. */
  delivery?: string;
  state?: DeliveryState;
  reason?: string;
  stories?: number;
  held?: Held;
  /** How many things were left to the digest, and how many are of no interest any more. */
  digest?: number;
  nobody?: number;
  /** When the reader is looked at again. */
  again?: Instant;
  /** What failed of this reader alone; the look stays due. */
  error?: string;
};
