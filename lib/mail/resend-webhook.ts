import * as z from "zod";
import type { MailEvent, WebhookReading } from "#lib/core/model/mail-event.ts";
import { refusalOf } from "./webhook-signature.ts";

/** Resend's types that tell what became of a mail; the others (opened, clicked, contacts, domains) say nothing to us. */
const KINDS: Partial<Record<string, MailEvent["kind"]>> = {
  "email.sent": "sent",
  "email.delivery_delayed": "delayed",
  "email.delivered": "delivered",
  "email.bounced": "bounced",
  "email.complained": "complained",
  "email.failed": "failed",
  "email.suppressed": "suppressed",
};

const Typed = z.object({ type: z.string().regex(/^[a-z_.]{1,64}$/) });
/** A word of the provider's; anything longer may quote an address, and is left out. */
const Word = z
  .string()
  .regex(/^\w{1,64}$/)
  .optional()
  .catch(undefined);

/** The documented payload, of which only what is used must be there. */
const Payload = z.object({
  created_at: z.string().pipe(z.coerce.date()),
  data: z.object({
    email_id: z.string(),
    to: z.array(z.string()).min(1),
    tags: z.record(z.string(), z.string()).nullish(),
    bounce: z.object({ type: Word, subType: Word }).nullish(),
    failed: z.object({ reason: Word }).nullish(),
    suppressed: z.object({ type: Word }).nullish(),
  }),
});
type Data = z.infer<typeof Payload>["data"];

const parsed = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    return undefined;
  }
};

const reasonOf = ({ bounce, failed, suppressed }: Data): string | undefined =>
  [bounce?.type, bounce?.subType, failed?.reason, suppressed?.type].filter(Boolean).join("/") ||
  undefined;

/** `Name <address>` or the address alone. */
const addressOf = (mailbox: string): string => /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox;

function eventOf(id: string, type: string, input: unknown): WebhookReading {
  const kind = KINDS[type];
  if (!kind) return { kind: "ignored", id, type };
  const payload = Payload.safeParse(input);
  if (!payload.success) {
    const missing = payload.error.issues.map(({ path }) => path.join("."));
    return { kind: "unreadable", id, type, missing };
  }
  const { created_at, data } = payload.data;
  const deliveryId = data.tags?.["delivery"] ?? "";
  // Without our tag it is a mail of somebody else who sends through the same account.
  if (!/^\w{1,100}$/.test(deliveryId)) return { kind: "ignored", id, type };
  const reason = reasonOf(data);
  const event: MailEvent = {
    id,
    kind,
    at: created_at.toISOString(),
    deliveryId,
    providerId: data.email_id,
    address: addressOf(data.to[0] ?? ""),
    ...(kind === "bounced" && { permanent: data.bounce?.type?.toLowerCase() === "permanent" }),
    ...(reason && { reason }),
  };
  return { kind: "event", type, event };
}

/** Reads a request of Resend's webhooks, which Svix signs; nothing of the body is believed before its signature is. */
export function readWebhook(
  secret: string,
  header: (name: string) => string | undefined,
  body: Uint8Array,
  now: Date,
): WebhookReading {
  const id = header("svix-id") ?? "";
  const headers = {
    id,
    timestamp: header("svix-timestamp") ?? "",
    signature: header("svix-signature") ?? "",
  };
  const reason = refusalOf(secret, headers, body, now);
  if (reason) return { kind: "refused", reason };
  const input = parsed(body);
  const typed = Typed.safeParse(input);
  return typed.success ? eventOf(id, typed.data.type, input) : { kind: "unreadable", id };
}
