import type { Instant } from "./common.ts";

/** What a provider tells of a mail that it has taken. */
export type MailEvent = {
  /** The same at every repetition. */
  id: string;
  kind: "sent" | "delayed" | "delivered" | "bounced" | "complained" | "failed" | "suppressed";
  at: Instant;
  deliveryId: string;
  providerId: string;
  /** Whom the mail was for: to be hashed, never stored or logged. */
  address: string;
  /** Of a bounce: no later mail will get through either. */
  permanent?: boolean;
  /** The provider's words for it, such as `Transient/MailboxFull`. */
  reason?: string;
};

/** What a webhook request turns out to be. Only what was signed is read any further. */
export type WebhookReading =
  | { kind: "refused"; reason: "incomplete" | "forged" | "stale" }
  /** Signed, but not as the provider's documentation has it. */
  | { kind: "unreadable"; id: string; type?: string; missing?: string[] }
  /** Of a type that says nothing about a mail of ours. */
  | { kind: "ignored"; id: string; type: string }
  | { kind: "event"; type: string; event: MailEvent };
