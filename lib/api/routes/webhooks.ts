import { createRoute, z } from "@hono/zod-openapi";
import type { WebhookReading } from "#lib/core/model/mail-event.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { json } from "../openapi.ts";
import { problem } from "../problem.ts";
import { problems } from "../schemas/problem.ts";

const resendRoute = createRoute({
  method: "post",
  path: "/webhooks/resend",
  tags: ["Webhooks"],
  summary: "What Resend tells of mails",
  description:
    "Signed by Svix over the raw body (`svix-id`, `svix-timestamp`, `svix-signature`). What is understood, and what is none of ours, is answered 200 and so not repeated.",
  responses: {
    200: json("Taken in or knowingly ignored", z.object({ outcome: z.string() })),
    ...problems("forged-webhook", "too-large"),
  },
});

type Signed = Exclude<WebhookReading, { kind: "refused" }>;

/** What the log tells of a webhook: ids and types, never an address. */
async function take(
  take: NonNullable<ApiDeps["webhook"]>["take"],
  reading: Signed,
): Promise<{ outcome: string } & Record<string, unknown>> {
  if (reading.kind === "unreadable") {
    const { kind, ...read } = reading;
    return { ...read, outcome: kind };
  }
  const { type } = reading;
  if (reading.kind === "ignored") return { id: reading.id, type, outcome: "ignored" };
  const { id, deliveryId: delivery, reason } = reading.event;
  return { id, type, delivery, ...(reason && { reason }), ...(await take(reading.event)) };
}

/** Where the mail provider tells what became of mails; without its secret there is no such place. */
export function addWebhooks(app: ApiApp, { webhook, log }: ApiDeps): void {
  if (!webhook) return;
  app.openapi(resendRoute, async (c) => {
    const requestId = c.get("requestId");
    const body = new Uint8Array(await c.req.arrayBuffer());
    const reading = webhook.read((name) => c.req.header(name), body);
    if (reading.kind === "refused") {
      log("webhook", { requestId, outcome: "refused", reason: reading.reason });
      return problem(c, "forged-webhook");
    }
    const fields = await take(webhook.take, reading);
    // Repeating would not make it readable, and too many failures end the whole webhook: the alarm on the log does more.
    log(reading.kind === "unreadable" ? "webhook failed" : "webhook", { requestId, ...fields });
    return c.json({ outcome: fields.outcome }, 200);
  });
}
