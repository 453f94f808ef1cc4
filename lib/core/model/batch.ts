import * as z from "zod";
import { Instant } from "./common.ts";
import { DeliveryState } from "./delivery.ts";
import { Locale } from "./locale.ts";

/** So many mails go to the provider in one request. */
export const BATCH_SIZE = 50;

/** What a digest mail knows of its reader, as it was at the first try: a later one writes the same bytes. */
export const FrozenReader = z.object({
  to: z.email(),
  /** Names the mailbox that the links are good for. */
  mailbox: z.string(),
  locale: Locale.optional(),
  timeZone: z.string(),
});
export type FrozenReader = z.infer<typeof FrozenReader>;

/** One reader's mail in a batch. */
const Entry = z.object({
  subscriptionId: z.string(),
  state: DeliveryState,
  reason: z.string().optional(),
  providerId: z.string().optional(),
  /** Only while the mail may have gone out and nobody knows: the address goes as soon as that has ended. */
  reader: FrozenReader.optional(),
  /** Left to itself: it has a delivery of its own, made before the batch is closed, and that one counts. */
  alone: z.boolean().optional(),
});

/** A digest, which bears no kind: there were no others at first. */
const DigestEntry = Entry.extend({
  kind: z.undefined().optional(),
  digestId: z.string(),
  /** Up to when this digest tells the reader. */
  toldTo: Instant,
});
export type DigestEntry = z.infer<typeof DigestEntry>;

/** An alert; what it says is kept by its reader and delivery. */
const AlertEntry = Entry.extend({
  kind: z.literal("alert"),
  /** All that it tells may pass quiet hours. */
  critical: z.boolean().optional(),
});
export type AlertEntry = z.infer<typeof AlertEntry>;

export const BatchEntry = z.discriminatedUnion("kind", [DigestEntry, AlertEntry]);
export type BatchEntry = z.infer<typeof BatchEntry>;

/**
 * Mails that go to the provider together, under one claim and one idempotency key. A `draft` is nobody's to send: it is
 * not written yet what its readers were told.
 */
export const Batch = z.object({
  /** `bat_` and 16 random hexadecimal digits, which its deliveries share. */
  id: z.string(),
  state: z.enum(["draft", "planned", "claimed", "closed"]),
  plannedAt: Instant,
  entries: z.array(BatchEntry).min(1).max(BATCH_SIZE),
  claimedUntil: Instant.optional(),
  /** As of a delivery. */
  firstTryAt: Instant.optional(),
  inDoubt: z.boolean().optional(),
  attempts: z.int(),
  reason: z.string().optional(),
  closedAt: Instant.optional(),
  /** Of what the first try handed over. Other bytes must never go out under its key. */
  bytesHash: z.string().optional(),
  /** How often the key was changed, since nothing had gone out under it and the bytes had become others. */
  keyNumber: z.int().optional(),
});
export type Batch = z.infer<typeof Batch>;

/** A batch is named like this, and its deliveries after it. */
const BATCH_ID = /^bat_([0-9a-f]{16})$/;
const DELIVERY_ID = /^dlv_([0-9a-f]{16})_(\d{1,2})$/;

/** The id of the delivery at a place in a batch: where it is kept can be told from it. */
export const entryId = (batchId: string, index: number): string =>
  `dlv_${BATCH_ID.exec(batchId)?.[1] ?? ""}_${index}`;

/** The batch that a delivery's id is of, and its place there; undefined for one that is kept by itself. */
export const placeOf = (deliveryId: string): { batchId: string; index: number } | undefined => {
  const [, name, index] = DELIVERY_ID.exec(deliveryId) ?? [];
  return name === undefined ? undefined : { batchId: `bat_${name}`, index: Number(index) };
};
