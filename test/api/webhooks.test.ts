import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApi } from "#lib/api/app.ts";
import { emailHash } from "#lib/core/tokens.ts";
import type { AcceptedMail } from "#local/resend-account.ts";
import { webhookOf, type WebhookOptions } from "#local/resend-webhook.ts";
import { sampleDelivery, sampleSubscription } from "#test/helpers/samples.ts";
import { HOUR, openService, type Service, SIGNING_KEY, WEBHOOK_SECRET } from "./service.ts";

const ADDRESS = "reader@ministry.example";
const HASH = emailHash(SIGNING_KEY, ADDRESS);
const OTHER_SECRET = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

let service: Service;
beforeEach(async () => {
  service = await openService();
  await service.stores.subscriptions.create(sampleSubscription({ emailHash: HASH }));
  await service.stores.deliveries.plan(sampleDelivery({ state: "accepted", attempts: 1 }));
});
afterEach(() => service.close());

const mail = (delivery = "dlv_1"): AcceptedMail => ({
  id: "56761188-7520-42d8-8898-ff6fc54ce618",
  key: delivery,
  from: "Sitrep <digest@sitrep.example>",
  to: [ADDRESS],
  subject: "Your week",
  headers: {},
  tags: [
    { name: "delivery", value: delivery },
    { name: "kind", value: "digest" },
  ],
  at: service.now(),
});
const signed = (type: string, over: Partial<WebhookOptions> & { of?: AcceptedMail } = {}) => {
  const { of = mail(), ...options } = over;
  return webhookOf(of, {
    type,
    id: `msg_${type}`,
    at: service.now(),
    secrets: [WEBHOOK_SECRET],
    ...options,
  });
};
const post = (request: { headers: Record<string, string>; body: string }, api = service.app) =>
  api.request("/webhooks/resend", { method: "POST", ...request });
const state = async () => (await service.stores.deliveries.get("dlv_1"))?.state;
/** What the log says of the webhook, without the line of the request. */
const told = () =>
  service.logged
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ event }) => event !== "api.request");

describe("POST /webhooks/resend", () => {
  it("takes in what is signed, and says so in one line without an address", async () => {
    const details = { bounce: { type: "Permanent", subType: "General", message: ADDRESS } };
    const response = await post(signed("email.bounced", { details }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ outcome: "recorded" });
    expect(await state()).toBe("bounced");
    expect(told()).toEqual([
      {
        event: "webhook",
        requestId: response.headers.get("x-request-id"),
        id: "msg_email.bounced",
        type: "email.bounced",
        delivery: "dlv_1",
        reason: "Permanent/General",
        outcome: "recorded",
        mail: "digest",
        state: "bounced",
        moved: "bounced",
        suppressed: "bounced",
      },
    ]);
    expect(service.logged.join()).not.toMatch(/ministry/);
  });

  it("is believed with either of two signatures, while a secret is being replaced", async () => {
    const both = signed("email.delivered", { secrets: [OTHER_SECRET, WEBHOOK_SECRET] });
    expect((await post(both)).status).toBe(200);
    expect(await state()).toBe("delivered");
  });

  it("counts once, however often the same one comes", async () => {
    const delivered = signed("email.delivered");
    await post(delivered);
    service.pass(60_000);
    const again = signed("email.delivered", { id: delivered.headers["svix-id"]! });
    const response = await post(again);
    expect(await response.json()).toEqual({ outcome: "known" });
    expect(told().map(({ moved }) => moved)).toEqual(["delivered", undefined]);
  });

  it.each([
    ["another body", (one) => ({ ...one, body: one.body.replace("delivered", "complained") })],
    ["no headers", (one) => ({ ...one, headers: {} })],
    ["another id", (one) => ({ ...one, headers: { ...one.headers, "svix-id": "msg_other" } })],
  ] satisfies [string, (one: ReturnType<typeof signed>) => ReturnType<typeof signed>][])(
    "answers 400 to %s and changes nothing",
    async (_, tampered) => {
      const response = await post(tampered(signed("email.delivered")));
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ status: 400, code: "forged-webhook" });
      expect(await state()).toBe("accepted");
      expect(told()).toMatchObject([{ event: "webhook", outcome: "refused" }]);
    },
  );

  it("answers 400 to another secret, and to an old attempt sent again", async () => {
    expect((await post(signed("email.delivered", { secrets: [OTHER_SECRET] }))).status).toBe(400);
    const old = signed("email.delivered");
    service.pass(HOUR);
    expect((await post(old)).status).toBe(400);
    expect(told().map(({ reason }) => reason)).toEqual(["forged", "stale"]);
    expect(await state()).toBe("accepted");
  });

  it.each([
    ["of a type that says nothing of our mails", () => signed("contact.created"), "ignored"],
    [
      "of somebody else's mail",
      () => signed("email.bounced", { of: { ...mail(), tags: [] } }),
      "ignored",
    ],
    [
      "of another stage's mail",
      () => signed("email.bounced", { of: mail("dlv_9") }),
      "unknown-delivery",
    ],
  ])("answers 200 to one %s, so that it is not repeated", async (_, request, outcome) => {
    const response = await post(request());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ outcome });
    expect(told()).toMatchObject([{ event: "webhook", outcome }]);
    expect(await state()).toBe("accepted");
  });

  it("answers 200 to one that is signed but unreadable, and lets the log raise the alarm", async () => {
    const response = await post(signed("email.delivered", { details: { to: "nobody" } }));
    expect(response.status).toBe(200);
    expect(told()).toMatchObject([{ event: "webhook failed", outcome: "unreadable" }]);
  });

  it("answers 500 when the store fails, so that it is repeated, and takes the repetition in", async () => {
    const take = async () => Promise.reject(new Error("the table is away"));
    const failing = createApi({
      ...service.deps,
      webhook: { ...service.deps.webhook!, take },
    });
    const complained = signed("email.complained");
    const response = await post(complained, failing);
    expect(response.status).toBe(500);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect((await post(complained)).status).toBe(200);
    expect(await state()).toBe("complained");
  });

  it("reads no more than a mail's event can be", async () => {
    const large = signed("email.delivered", { details: { padding: "x".repeat(70_000) } });
    const response = await post(large);
    expect(response.status).toBe(413);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  it("is not there without a secret, nor for GET", async () => {
    const { webhook: _, ...deps } = service.deps;
    expect((await post(signed("email.delivered"), createApi(deps))).status).toBe(404);
    expect((await service.call("/webhooks/resend")).status).toBe(404);
    expect(await state()).toBe("accepted");
  });
});

describe("an address that is suppressed by a webhook", () => {
  it("is not asked to confirm again either", async () => {
    await post(signed("email.complained"));
    await service.call("/v1/subscriptions", { json: { email: ADDRESS } });
    expect(await service.mails()).toEqual([]);
  });
});
