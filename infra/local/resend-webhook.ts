import { signWebhook } from "#lib/mail/webhook-signature.ts";
import type { AcceptedMail } from "./resend-account.ts";

export type WebhookOptions = {
  /** `email.delivered` and the like. */
  type: string;
  /** Of the message; an attempt to deliver the same one again carries it too. */
  id: string;
  at: Date;
  /** Signing secrets, `whsec_...`: two while one replaces the other. */
  secrets: readonly string[];
  /** What the type adds to the data: `{ bounce: { type, subType, message } }`. */
  details?: Record<string, unknown>;
};

/** A webhook as Resend documents it, of a mail that our stand-in accepted, signed as Svix does. */
export function webhookOf(
  { id: email_id, from, to, subject, tags, at: sent }: AcceptedMail,
  { type, id, at, secrets, details }: WebhookOptions,
): { headers: Record<string, string>; body: string } {
  const data = {
    broadcast_id: null,
    created_at: sent.toISOString(),
    email_id,
    message_id: `<${email_id}@resend.example>`,
    from,
    to,
    subject,
    template_id: null,
    tags: Object.fromEntries(tags.map(({ name, value }) => [name, value])),
    ...details,
  };
  const body = JSON.stringify({ type, created_at: at.toISOString(), data });
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => signWebhook(secret, id, timestamp, Buffer.from(body)));
  return {
    body,
    headers: {
      "content-type": "application/json",
      "svix-id": id,
      "svix-timestamp": timestamp,
      "svix-signature": signatures.join(" "),
    },
  };
}
