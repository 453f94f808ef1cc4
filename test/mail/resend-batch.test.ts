import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sampleDigest } from "#emails/sample.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { batchResults } from "#lib/mail/resend-batch.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import { type Fault, type ResendServer, startResendServer } from "#local/resend-server.ts";
import { sampleMail } from "./sample-mail.ts";

const now = () => new Date("2026-11-22T22:00:00.000Z");
const apiKey = "re_test";

describe("several mails by Resend", () => {
  let server: ResendServer;
  beforeEach(async () => {
    server = await startResendServer({ now, apiKey, ratePerSecond: 100 });
  });
  afterEach(() => server.close());

  const mailer = (timeoutMs = 5_000) =>
    createResendMailer({ apiKey, baseUrl: server.url, timeoutMs });
  const mails = ["dlv_00aa_0", "dlv_00aa_1"].map((deliveryId) => ({
    deliveryId,
    mail: sampleMail(),
  }));
  const send = (timeoutMs?: number) => mailer(timeoutMs).sendBatch(mails, "bat_00aa");

  it.each<{ fault: Fault; timeoutMs?: number }>([
    { fault: "drop-before" },
    { fault: "drop-after" },
    { fault: "truncate" },
    { fault: "gateway" },
    { fault: "server-error" },
    { fault: "silence", timeoutMs: 200 },
  ])(
    "are of unknown end after $fault, and the same key then sends each exactly once",
    async ({ fault, timeoutMs }) => {
      server.fault(fault);
      expect((await send(timeoutMs)).kind).toBe("unknown");
      expect((await send()).kind).toBe("accepted");
      expect(server.accepted).toHaveLength(2);
    },
  );

  it.each<[Fault, string]>([
    ["daily-quota", "paused"],
    ["monthly-quota", "paused"],
    ["in-progress", "retry"],
  ])("stay where they are on %s: %s", async (fault, kind) => {
    server.fault(fault);
    expect((await send()).kind).toBe(kind);
    expect(server.accepted).toEqual([]);
  });

  it("are to be tried again while their key is in work, and have gone out once it is not", async () => {
    server.fault("late");
    const first = send();
    await vi.waitUntil(() => server.accepted.length === 2);
    expect(await send()).toMatchObject({ kind: "retry" });
    server.answerLate();
    expect(await send()).toEqual(await first);
    expect(server.accepted).toHaveLength(2);
  });

  it("arrive with every header and tag that their readers, their clients and our webhooks go by", async () => {
    const renderer = createRenderer({
      mailFrom: "Sitrep <digest@sitrep.example>",
      postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
      nonce: "5eed".repeat(6),
      publicUrl: "https://sitrep.example",
      replyTo: "desk@sitrep.example",
    });
    const rendered = [0, 1, 2].map((n) => {
      const deliveryId = `dlv_00aa00aa00aa00aa_${n}`;
      const mail = renderer.digest(sampleDigest, {
        to: `reader-${n}@mail.example`,
        deliveryId,
        manageUrl: "https://sitrep.example/manage?token=m",
        unsubscribeUrl: `https://sitrep.example/unsubscribe/${n}`,
        rulesUrl: "https://sitrep.example/rules?token=r&story=",
        webUrl: "https://sitrep.example/digests/dig_1",
        timeZone: "Europe/Paris",
      });
      return { deliveryId, mail };
    });
    await mailer().sendBatch(rendered, "bat_00aa00aa00aa00aa");
    expect(server.accepted).toHaveLength(3);
    for (const [n, { deliveryId }] of rendered.entries()) {
      expect(server.accepted[n]).toMatchObject({
        to: [`reader-${n}@mail.example`],
        reply_to: "desk@sitrep.example",
        tags: [
          { name: "delivery", value: deliveryId },
          { name: "kind", value: "digest" },
        ],
      });
      expect(server.accepted[n]?.headers).toEqual({
        "List-Unsubscribe": `<https://sitrep.example/unsubscribe/${n}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "List-Id": "<digest.sitrep.example>",
        "Auto-Submitted": "auto-generated",
        "X-Entity-Ref-ID": deliveryId,
      });
    }
  });
});

describe("what became of each of several mails", () => {
  const data = [{ id: "a" }, { id: "b" }];

  it("is read from the ids of those taken and the places of those refused", () => {
    const errors = [
      { index: 0, message: "The `to` field is missing." },
      { index: 2, message: "no.one@mail.example cannot be mailed" },
    ];
    expect(batchResults({ data, errors }, 4)).toEqual([
      { rejected: "validation_error: to" },
      { providerId: "a" },
      { rejected: "validation_error" },
      { providerId: "b" },
    ]);
  });

  it("is clear where all are taken, or none", () => {
    expect(batchResults({ data }, 2)).toEqual([{ providerId: "a" }, { providerId: "b" }]);
    const errors = [{ index: 0, message: "Invalid `from` field." }];
    expect(batchResults({ data: [], errors }, 1)).toEqual([{ rejected: "validation_error: from" }]);
  });

  it.each([
    null,
    "fine",
    {},
    { data: [{ id: "a" }] },
    { data: [...data, { id: "c" }] },
    { data: [{ id: "a" }, {}] },
    { data: [{ id: "a" }, { id: "" }] },
    { data: "ab", errors: [] },
    { data, errors: [{ index: 0, message: "one too many" }] },
    { data: [{ id: "a" }], errors: [{ index: 2, message: "no such place" }] },
    { data: [{ id: "a" }], errors: [{ index: null, message: "no place" }] },
    { data: [{ id: "a" }], errors: [{ message: "no place" }] },
  ])("is unknown where the answer does not add up: %j", (answer) => {
    expect(batchResults(answer, 2)).toBeUndefined();
  });
});
