import * as z from "zod";

export const MailKind = z.enum(["digest", "alert", "confirm", "manage", "move", "goodbye"]);
export type MailKind = z.infer<typeof MailKind>;

/** The links a mail carries, as the outbox reports them. */
const MailLinks = z
  .object({
    confirm: z.url(),
    manage: z.url(),
    unsubscribe: z.url(),
    move: z.url(),
    resubscribe: z.url(),
  })
  .partial();

/** The exact mail to hand over: these bytes and no others go out under its idempotency key. */
export const Mail = z.object({
  kind: MailKind,
  from: z.string(),
  to: z.email(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
  links: MailLinks,
});
export type Mail = z.infer<typeof Mail>;

/** What handing a mail over came to. */
export type SendOutcome =
  | { kind: "accepted"; providerId: string }
  /** Nothing was sent; try again with the same key, after so many seconds if given. */
  | { kind: "retry"; reason: string; after?: number }
  /** The provider will never take this mail. */
  | { kind: "rejected"; reason: string }
  /** Other bytes went out under this key: asking again tells nothing. */
  | { kind: "conflict"; reason: string }
  /** The account, not the mail: stop the run, keep the mail. */
  | { kind: "paused"; reason: string }
  /** The call broke off: it may have been sent. Only the same key with the same bytes is safe. */
  | { kind: "unknown"; reason: string };

/** What handing several mails over together came to; `results` are in the order of the mails. */
export type BatchOutcome =
  | { kind: "accepted"; results: ({ providerId: string } | { rejected: string })[] }
  | Exclude<SendOutcome, { kind: "accepted" }>;
