import { z } from "zod";
import { Instant } from "./common.ts";
import { MailKind } from "./mail.ts";

export const DeliveryState = z.enum([
  "planned",
  "frozen",
  "claimed",
  "accepted",
  "delivered",
  "bounced",
  "complained",
  "suppressed",
  "skipped",
  "failed",
  "unknown",
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** One digest, alert or service mail to one address. Its id is its idempotency key: one (content, reader), one id. */
export const Delivery = z.object({
  id: z.string(),
  kind: MailKind,
  subscriptionId: z.string(),
  digestId: z.string().optional(),
  state: DeliveryState,
  reason: z.string().optional(),
  plannedAt: Instant,
  claimedUntil: Instant.optional(),
  /** Written before the first call to the provider; retries stop 23 h later, before its key memory (24 h) ends. */
  firstTryAt: Instant.optional(),
  attempts: z.int(),
  providerId: z.string().optional(),
  closedAt: Instant.optional(),
});
export type Delivery = z.infer<typeof Delivery>;
