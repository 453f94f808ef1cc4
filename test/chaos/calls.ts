import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Detail } from "./lethal.ts";

/** Tells the steps of a delivery apart by the state that is being written. */
export const detailOf: Detail = (name, args) => {
  if (name !== "stores.deliveries.record") return undefined;
  const [before, after] = args as [Delivery, Delivery];
  const isMark = after.state === "claimed" && after.claimedUntil === before.claimedUntil;
  return `${before.state} to ${isMark ? "begun" : after.state}`;
};

/** The calls that have an effect on the way of a digest from its slot to its end: each is to be died at. */
export const WAY: readonly string[] = [
  "stores.digests.create",
  "stores.deliveries.plan",
  "queue.send",
  "stores.subscriptions.replace",
  "stores.runs.record",
  "stores.deliveries.claim",
  "stores.deliveries.freeze",
  "stores.deliveries.record claimed to begun",
  "mailer.send",
  "stores.deliveries.record claimed to accepted",
  "stores.deliveries.record accepted to delivered",
];
