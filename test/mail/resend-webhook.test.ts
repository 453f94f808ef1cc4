import { describe, expect, it } from "vitest";
import { readWebhook } from "#lib/mail/resend-webhook.ts";
import { signWebhook } from "#lib/mail/webhook-signature.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NOW = new Date("2026-11-22T10:00:00.000Z");

const read = (body: unknown, over: Record<string, string> = {}) => {
  const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const timestamp = String(NOW.getTime() / 1000);
  const headers: Record<string, string> = {
    "svix-id": "msg_1",
    "svix-timestamp": timestamp,
    "svix-signature": signWebhook(SECRET, "msg_1", timestamp, bytes),
    ...over,
  };
  return readWebhook(SECRET, (name) => headers[name], bytes, NOW);
};

/** As documented, with the fields that newer payloads add and leave null. */
const payload = (type: string, details: object = {}, tags: unknown = { delivery: "dlv_1" }) => ({
  type,
  created_at: "2026-11-22T09:59:58.126Z",
  data: {
    broadcast_id: null,
    created_at: "2026-11-22T09:59:50.894719+00:00",
    email_id: "56761188-7520-42d8-8898-ff6fc54ce618",
    message_id: "<1@resend.example>",
    from: "Sitrep <digest@sitrep.example>",
    to: ["reader@ministry.example"],
    subject: "Your week",
    template_id: null,
    tags,
    ...details,
  },
});
const bounce = (type: string, subType: string) => ({
  bounce: { type, subType, message: "The mailbox of reader@ministry.example is full" },
});

describe("a webhook of Resend", () => {
  it.each([
    ["email.sent", {}, { kind: "sent" }],
    ["email.delivery_delayed", {}, { kind: "delayed" }],
    ["email.delivered", {}, { kind: "delivered" }],
    ["email.complained", {}, { kind: "complained" }],
    [
      "email.bounced",
      bounce("Permanent", "General"),
      { kind: "bounced", permanent: true, reason: "Permanent/General" },
    ],
    [
      "email.bounced",
      bounce("Transient", "MailboxFull"),
      { kind: "bounced", permanent: false, reason: "Transient/MailboxFull" },
    ],
    [
      "email.bounced",
      bounce("Undetermined", "Undetermined"),
      { kind: "bounced", permanent: false, reason: "Undetermined/Undetermined" },
    ],
    ["email.bounced", {}, { kind: "bounced", permanent: false }],
    [
      "email.failed",
      { failed: { reason: "reached_daily_quota" } },
      { kind: "failed", reason: "reached_daily_quota" },
    ],
    [
      "email.suppressed",
      { suppressed: { type: "OnAccountSuppressionList", message: "suppressed" } },
      { kind: "suppressed", reason: "OnAccountSuppressionList" },
    ],
  ])("%s %j is an event of our delivery", (type, details, expected) => {
    expect(read(payload(type, details))).toEqual({
      kind: "event",
      type,
      event: {
        id: "msg_1",
        at: "2026-11-22T09:59:58.126Z",
        deliveryId: "dlv_1",
        providerId: "56761188-7520-42d8-8898-ff6fc54ce618",
        address: "reader@ministry.example",
        ...expected,
      },
    });
  });

  it("names the address alone, however the mailbox is written", () => {
    const reading = read(payload("email.sent", { to: ["A. Reader <reader@ministry.example>"] }));
    expect(reading).toMatchObject({ event: { address: "reader@ministry.example" } });
  });

  it("gives words for a reason, never a sentence that may hold an address", () => {
    const reason = "The address reader@ministry.example was refused";
    expect(read(payload("email.failed", { failed: { reason } }))).not.toHaveProperty(
      "event.reason",
    );
  });

  it.each(["email.opened", "email.clicked", "email.received", "contact.created", "inbox.made"])(
    "is ignored when it is of the type %s",
    (type) => {
      expect(read({ type, data: {} })).toEqual({ kind: "ignored", id: "msg_1", type });
    },
  );

  it.each([null, {}, { delivery: "" }, { delivery: "../x" }, { other: "dlv_1" }])(
    "is ignored when its mail has the tags %j and so is none of ours",
    (tags) => {
      expect(read(payload("email.bounced", {}, tags)).kind).toBe("ignored");
    },
  );

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"type":1}',
    '{"type":"email.sent"}',
    payload("email.sent", { to: [] }),
    payload("email.sent", { email_id: null }),
    { ...payload("email.sent"), created_at: "soon" },
  ])("is unreadable when signed but not as documented: %j", (body: unknown) => {
    expect(read(body)).toMatchObject({ kind: "unreadable", id: "msg_1" });
  });

  it("is refused before anything of it is read", () => {
    expect(read("{", { "svix-signature": "v1,AAAA" })).toEqual({
      kind: "refused",
      reason: "forged",
    });
    expect(readWebhook(SECRET, () => undefined, new Uint8Array(), NOW)).toEqual({
      kind: "refused",
      reason: "incomplete",
    });
  });
});
