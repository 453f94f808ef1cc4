import * as z from "zod";
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

/** The states in which a worker may take a delivery. */
export const OPEN_STATES = ["planned", "frozen", "claimed"] as const;

/** The two mailboxes that a change of address asks. */
export const MoveSide = z.enum(["old", "new"]);
export type MoveSide = z.infer<typeof MoveSide>;

/** One digest, alert or service mail to one address. Its id is its idempotency key (`keyOf`): one (content, reader), one id. */
export const Delivery = z.object({
  id: z.string(),
  kind: MailKind,
  subscriptionId: z.string(),
  digestId: z.string().optional(),
  /** Of a digest that the reader asked for: it goes out whatever the schedule says. */
  onDemand: z.boolean().optional(),
  /** Of an alert: all that it tells may pass quiet hours. */
  critical: z.boolean().optional(),
  /** Of the subscription: the one that a confirmation asks to confirm, or that a goodbye tells the end of. */
  generation: z.int().optional(),
  /** Of a change of address: which mailbox is asked. It is planned at the very instant the change was asked for. */
  side: MoveSide.optional(),
  state: DeliveryState,
  reason: z.string().optional(),
  plannedAt: Instant,
  claimedUntil: Instant.optional(),
  /** First call of those whose end is not known; retries stop 23 h later, before the provider's key memory (24 h) ends. */
  firstTryAt: Instant.optional(),
  /** A call was begun and nothing says that it sent nothing: the mail may have gone out. */
  inDoubt: z.boolean().optional(),
  attempts: z.int(),
  providerId: z.string().optional(),
  closedAt: Instant.optional(),
  /** How often the operator planned it again after it was closed, when last, and what it had been tried by then. */
  release: z
    .object({ number: z.int().positive(), at: Instant, afterAttempts: z.int().nonnegative() })
    .optional(),
  /** Ids of the provider's events that have been taken in. */
  events: z.array(z.string()).optional(),
});
export type Delivery = z.infer<typeof Delivery>;
