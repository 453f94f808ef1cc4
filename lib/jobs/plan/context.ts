import type { Instant } from "#lib/core/model/common.ts";
import type { DeliveryState } from "#lib/core/model/delivery.ts";
import type {
  BatchStore,
  Clock,
  PlanningStore,
  Queue,
  RandomHex,
  RunStore,
  SubscriptionStore,
} from "#lib/ports.ts";
import type { FreezerStores } from "../freeze-many.ts";
import type { ToldShelf } from "../told-shelf.ts";

export type PlanDigestsStores = FreezerStores & {
  subscriptions: Pick<
    SubscriptionStore,
    | "get"
    | "many"
    | "gone"
    | "zones"
    | "inSlot"
    | "countIn"
    | "movesDue"
    | "moveSeen"
    | "outdated"
    | "relist"
    | "replace"
    | "leaveAddress"
  >;
  planning: Pick<PlanningStore, "get" | "put" | "told" | "tell" | "forget">;
  batches: Pick<BatchStore, "draft" | "get" | "record">;
  runs: Pick<RunStore, "last" | "between" | "record">;
};

export type DigestDeps = {
  stores: PlanDigestsStores;
  queue: Queue;
  /** The time of the wall; a run plans up to an instant of its own. */
  clock: Clock;
  random: RandomHex;
  /** More readers than this, and than what is usual allows, stop a run before its first mail; no guard without it. */
  runLimit?: number;
  /** What this process remembers of stories; without one they are read anew. */
  shelf?: ToldShelf;
  /** Records what is due as told and mails nobody, as after a restore. */
  passOver?: boolean;
  /** Readers looked at together, and digests in a batch. */
  sizes?: { readers: number; batch: number };
};

/**
 * One planned delivery, for the log and the operator; no address. `from` and `stories` are not known of what a run that
 * died had made ready.
 */
export type DigestReport = {
  subscription: string;
  delivery: string;
  digest: string;
  from?: Instant;
  to: Instant;
  stories?: number;
  state: DeliveryState;
};

/** Told of each reader whose turn failed. */
export type OnFailed = (subscriptionId: string, error: unknown) => void;
/** Told of what was planned, as it is planned. */
export type OnPlanned = (planned: readonly DigestReport[]) => unknown;
