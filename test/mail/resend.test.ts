import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createResendMailer } from "#lib/mail/resend.ts";
import { type Fault, type ResendServer, startResendServer } from "#local/resend-server.ts";
import { mailerContract } from "#test/contracts/mailer.ts";
import { sampleMail } from "./sample-mail.ts";

const now = () => new Date("2026-11-22T22:00:00.000Z");
const apiKey = "re_test";

mailerContract("Resend", async () => {
  const server = await startResendServer({ now, apiKey, ratePerSecond: 1000 });
  return {
    mailer: createResendMailer({ apiKey, baseUrl: server.url }),
    arrivals: async () =>
      server.accepted.map(({ to, subject, html = "", text = "", headers }) => ({
        to: to.join(),
        subject,
        html,
        text,
        headers,
      })),
    close: () => server.close(),
  };
});

describe("Resend mailer", () => {
  let at = now();
  let server: ResendServer;
  beforeEach(async () => {
    at = now();
    server = await startResendServer({ now: () => at, apiKey });
  });
  afterEach(() => server.close());

  const mailer = (change: Partial<Parameters<typeof createResendMailer>[0]> = {}) =>
    createResendMailer({ apiKey, baseUrl: server.url, timeoutMs: 5_000, ...change });

  it.each<{ fault: Fault; timeoutMs?: number }>([
    { fault: "drop-before" },
    { fault: "drop-after" },
    { fault: "truncate" },
    { fault: "gateway" },
    { fault: "server-error" },
    { fault: "silence", timeoutMs: 300 },
  ])(
    "calls $fault unknown, and the same key then gives exactly one mail",
    async ({ fault, ...rest }) => {
      server.fault(fault);
      expect((await mailer(rest).send(sampleMail(), "del_1")).kind).toBe("unknown");
      expect((await mailer().send(sampleMail(), "del_1")).kind).toBe("accepted");
      expect(server.accepted).toHaveLength(1);
    },
  );

  it("finds no server: unknown, not an exception", async () => {
    const lost = mailer({ baseUrl: "http://127.0.0.1:1" });
    expect((await lost.send(sampleMail(), "del_1")).kind).toBe("unknown");
  });

  it("asks for another try when it was too fast, and says when", async () => {
    const outcomes = [];
    for (let i = 0; i < 6; i++) outcomes.push(await mailer().send(sampleMail(), `del_${i}`));
    expect(outcomes.at(-1)).toEqual({
      kind: "retry",
      reason: "rate_limit_exceeded (429)",
      after: 1,
    });
    at = new Date(at.getTime() + 1000);
    expect((await mailer().send(sampleMail(), "del_5")).kind).toBe("accepted");
    expect(server.accepted).toHaveLength(6);
  });

  it("asks for another try while the same key is in work", async () => {
    server.fault("in-progress");
    expect((await mailer().send(sampleMail(), "del_1")).kind).toBe("retry");
  });

  it.each<Fault>(["daily-quota", "monthly-quota"])("pauses on %s", async (fault) => {
    server.fault(fault);
    expect((await mailer().send(sampleMail(), "del_1")).kind).toBe("paused");
    expect(server.accepted).toEqual([]);
  });

  it("pauses on a wrong key and on a wrong server: no mail is lost to configuration", async () => {
    const wrongKey = mailer({ apiKey: "re_wrong" });
    expect((await wrongKey.send(sampleMail(), "del_1")).kind).toBe("paused");
    const wrongServer = mailer({ baseUrl: `${server.url}/nowhere` });
    expect((await wrongServer.send(sampleMail(), "del_1")).kind).toBe("paused");
  });

  it.each([
    [408, "unknown"],
    [403, "unknown"],
    [502, "unknown"],
    [413, "rejected"],
    [429, "retry"],
  ])(
    "takes the page of some proxy (%i) for %s, and never holds everybody for it",
    async (status, kind) => {
      const proxy = createServer((request, response) => {
        request.resume().on("end", () => response.writeHead(status).end("<html>sorry</html>"));
      });
      await once(proxy.listen(0, "127.0.0.1"), "listening");
      const { port } = proxy.address() as AddressInfo;
      const behind = mailer({ baseUrl: `http://127.0.0.1:${port}` });
      expect((await behind.send(sampleMail(), "del_1")).kind).toBe(kind);
      proxy.close();
    },
  );

  it("rejects a mail that can never go out", async () => {
    const outcome = await mailer().send(sampleMail({ to: "nobody" }), "del_1");
    expect(outcome).toEqual({ kind: "rejected", reason: "validation_error (422)" });
  });

  it("never puts an address into a reason", async () => {
    const outcome = await mailer().send(sampleMail({ to: "no one <private" }), "del_1");
    expect(JSON.stringify(outcome)).not.toContain("private");
  });

  it("tags the mail with its delivery, so that webhooks can name it", async () => {
    await mailer().send(sampleMail(), "del_1");
    expect(server.accepted[0]?.tags).toContainEqual({ name: "delivery", value: "del_1" });
    await mailer().send(sampleMail(), "del_1~2");
    expect(server.accepted[1]?.tags).toContainEqual({ name: "delivery", value: "del_1" });
  });
});
