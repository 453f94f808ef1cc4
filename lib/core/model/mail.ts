import { z } from "zod";

export const MailKind = z.enum(["digest", "alert", "confirm", "manage"]);
export type MailKind = z.infer<typeof MailKind>;

/** The links a mail carries, as the outbox reports them. */
export const MailLinks = z
  .object({ confirm: z.url(), manage: z.url(), unsubscribe: z.url() })
  .partial();
export type MailLinks = z.infer<typeof MailLinks>;

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
