import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Purpose, signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
import { DAY, HOUR, openService, type Service, SIGNING_KEY, tokenOf } from "./service.ts";

let service: Service;
let id = "";
beforeAll(async () => {
  service = await openService();
  await service.call("/v1/subscriptions", { json: { email: "known@reader.example" } });
  const token = tokenOf((await service.mails()).at(-1), "confirm");
  await service.call("/v1/subscriptions/confirm", { json: { token } });
  const { items } = await service.stores.subscriptions.list();
  id = items[0]?.id ?? "";
});
afterAll(() => service.close());

const sign = (purpose: Purpose, options: { key?: string; life?: number; subject?: string } = {}) =>
  signToken(options.key ?? SIGNING_KEY, {
    purpose,
    subject: options.subject ?? id,
    generation: 1,
    expiresAt: new Date(service.now().getTime() + (options.life ?? TOKEN_LIFE[purpose])),
  });

const BAD_MANAGE: [string, () => string][] = [
  ["none", () => ""],
  ["nonsense", () => "abc.def"],
  ["forged", () => sign("manage", { key: "not ours" })],
  ["expired", () => sign("manage", { life: -1000 })],
  ["made to confirm", () => sign("confirm")],
  ["made to unsubscribe", () => sign("unsubscribe")],
  ["of somebody unknown", () => sign("manage", { subject: "sub_nobody" })],
  ["cut short", () => sign("manage").slice(0, -3)],
];

describe("a manage token that is", () => {
  it.each(BAD_MANAGE)("%s opens nothing", async (_, make) => {
    const bearer = make();
    const before = await service.people();
    for (const [method, path, json] of [
      ["GET", "/v1/subscription"],
      ["PATCH", "/v1/subscription", { schedule: { hour: 1 } }],
      ["GET", "/v1/subscription/export"],
      ["DELETE", "/v1/subscription"],
    ] as const) {
      const response = await service.call(path, { method, bearer, ...(json && { json }) });
      expect(response.status).toBe(401);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(response.headers.get("www-authenticate")).toContain("Bearer");
    }
    for (const action of ["save", "end", "erase"]) {
      const response = await service.call("/manage", { form: { token: bearer, action } });
      expect([400, 404, 410]).toContain(response.status);
    }
    expect(await service.people()).toBe(before);
  });
});

describe("the manage page", () => {
  it.each(["constructor", "toString", "__proto__", ""])("knows no action %j", async (action) => {
    const before = await service.people();
    const response = await service.call("/manage", { form: { token: sign("manage"), action } });
    expect(response.status).toBe(400);
    expect(await service.people()).toBe(before);
  });
});

describe("a confirm token", () => {
  it.each([
    ["made to manage", () => sign("manage"), 400],
    ["made to unsubscribe", () => sign("unsubscribe"), 400],
    ["expired", () => sign("confirm", { life: 0 }), 410],
    ["used", () => sign("confirm"), 410],
    ["of somebody unknown", () => sign("confirm", { subject: "sub_nobody" }), 404],
  ] as const)("%s confirms nothing", async (_, make, status) => {
    const before = await service.people();
    const token = make();
    for (const response of [
      await service.call("/v1/subscriptions/confirm", { json: { token } }),
      await service.call("/confirm", { form: { token } }),
      await service.call(`/confirm?token=${token}`),
    ]) {
      expect(response.status).toBe(status);
    }
    expect(await service.people()).toBe(before);
  });

  it("ends after 48 hours", async () => {
    await service.call("/v1/subscriptions", { json: { email: "slow@reader.example" } });
    const token = tokenOf((await service.mails()).at(-1), "confirm");
    service.pass(48 * HOUR - 1000);
    expect((await service.call(`/confirm?token=${token}`)).status).toBe(200);
    service.pass(1000);
    expect((await service.call("/confirm", { form: { token } })).status).toBe(410);
  });
});

describe("an unsubscribe token", () => {
  it("of another purpose or time does nothing", async () => {
    const before = await service.people();
    const manage = await service.call(`/unsubscribe/${sign("manage")}`, { method: "POST" });
    expect(manage.status).toBe(400);
    const old = await service.call(`/unsubscribe/${sign("unsubscribe", { life: 0 })}`, {
      method: "POST",
    });
    expect(old.status).toBe(410);
    expect(await service.people()).toBe(before);
  });

  it("of any length is answered with a page", async () => {
    for (const [method, status] of [
      ["GET", 400],
      ["POST", 400],
    ] as const) {
      const response = await service.call(`/unsubscribe/${"x".repeat(1100)}`, { method });
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toContain("text/html");
    }
  });

  it("of an erased reader is answered as done", async () => {
    const token = sign("unsubscribe", { subject: "sub_erased" });
    expect((await service.call(`/unsubscribe/${token}`, { method: "POST" })).status).toBe(200);
  });
});

describe("links in mails", () => {
  it("lead to pages that no other site learns of and nobody keeps", async () => {
    const { headers } = await service.call(`/manage?token=${sign("manage")}`);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("whether an address is known", () => {
  it("shows in no byte of the answer", async () => {
    const answers = [];
    for (const email of ["known@reader.example", "unknown@reader.example"]) {
      for (const [path, init] of [
        ["/v1/subscriptions", { json: { email } }],
        ["/v1/manage-link", { json: { email } }],
        [
          "/subscribe",
          { form: { email, frequency: "weekly", weekday: "mon", hour: "7", timeZone: "UTC" } },
        ],
        ["/manage-link", { form: { email } }],
      ] as const) {
        const response = await service.call(path, init);
        response.headers.delete("x-request-id");
        answers.push(
          JSON.stringify([path, response.status, [...response.headers], await response.text()]),
        );
      }
      service.pass(2 * DAY);
    }
    expect(answers.slice(4)).toEqual(answers.slice(0, 4));
    expect(answers[0]).toContain("202");
    expect(answers[2]).toContain("200");
  });
});
