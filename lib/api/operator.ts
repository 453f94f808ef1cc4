import type { CatalogueFeed } from "#lib/core/model/catalogue.ts";
import type { Delivery, DeliveryState } from "#lib/core/model/delivery.ts";
import type { DeadLetters } from "#lib/ports.ts";

/** The delivery as it is planned again, or the state in which it is not to be. */
type Released = { ok: true; delivery: Delivery } | { ok: false; state: DeliveryState | "missing" };

/** What the API needs for the operator. */
export type Operator = {
  /** Plans a delivery that was given up once more, under a new key. */
  release(deliveryId: string): Promise<Released>;
  /** The keyed hash that stands for an address. */
  hashOf(address: string): string;
  deadLetters: DeadLetters;
  /** Feeds as OPML 2.0. */
  writeOpml(feeds: readonly CatalogueFeed[], head: { title: string; now: Date }): string;
};
