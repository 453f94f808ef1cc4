import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comingDigest } from "#lib/core/schedule/due.ts";
import { LOCAL_SLOTS } from "#lib/core/model/local-slot.ts";
import { signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
import { sampleBytes } from "#test/helpers/samples.ts";
import { HOUR, openService, type Service, SIGNING_KEY, tokenOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const email = "ada@reader.example";

describe("the subscriber's whole way", () => {
  let manage = "";
  let confirm = "";
  let id = "";

  it("starts with an answer that promises nothing but a mail", async () => {
    const response = await service.call("/v1/subscriptions", {
      json: {
        email,
        filter: { topics: ["maritime"], countries: ["kr"] },
        schedule: { weekday: "fri", hour: 9, timeZone: "Asia/Seoul" },
      },
    });
    expect(response.status).toBe(202);
    const [mail, ...rest] = await service.mails();
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({ kind: "confirm", to: email });
    expect(mail?.text).toContain("South Korea");
    confirm = tokenOf(mail, "confirm");
  });

  it("sends nothing before the link is used", async () => {
    const zones = await service.stores.subscriptions.zones(LOCAL_SLOTS);
    expect(zones.flat()).toEqual([]);
  });

  it("confirms by the button, once", async () => {
    const page = await service.call(`/confirm?token=${confirm}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Naval &amp; maritime security");
    const pressed = await service.call("/confirm", { form: { token: confirm } });
    expect(pressed.status).toBe(200);
    expect(await pressed.text()).toContain("Friday");
    const again = await service.call("/v1/subscriptions/confirm", { json: { token: confirm } });
    expect(again.status).toBe(410);
    expect(await again.json()).toMatchObject({ code: "used-token" });
  });

  it("puts the next digest on the reader's own clock", async () => {
    const { items } = await service.stores.subscriptions.list();
    const [subscription] = items;
    id = subscription?.id ?? "";
    // Friday 27 November 2026, 09:00 in Seoul.
    expect(comingDigest(subscription!, service.now())).toBe("2026-11-27T00:00:00.000Z");
    expect(subscription?.consent).toMatchObject({
      form: "api",
      textVersion: "3",
      confirmedAt: service.instant(),
    });
  });

  it("mails a link to manage it on request", async () => {
    const response = await service.call("/v1/manage-link", { json: { email } });
    expect(response.status).toBe(202);
    const mail = (await service.mails()).at(-1);
    expect(mail).toMatchObject({ kind: "manage", to: email });
    manage = tokenOf(mail, "manage");
  });

  it("shows and changes it by bearer token, field by field", async () => {
    const before = await (await service.call("/v1/subscription", { bearer: manage })).json();
    expect(before).toMatchObject({ id, email, state: "active" });
    const response = await service.call("/v1/subscription", {
      method: "PATCH",
      bearer: manage,
      json: { schedule: { hour: 18 }, alerts: { enabled: true } },
    });
    expect(await response.json()).toMatchObject({
      filter: { topics: ["maritime"], countries: ["KR"] },
      schedule: { frequency: "weekly", weekday: "fri", hour: 18, timeZone: "Asia/Seoul" },
      alerts: { enabled: true, minOrigins: 2, maxPerDay: 5 },
      nextDigestAt: "2026-11-20T09:00:00.000Z",
    });
  });

  it("pauses and takes up again", async () => {
    const pause = { method: "PATCH", bearer: manage, json: { schedule: { frequency: "off" } } };
    const paused = await (await service.call("/v1/subscription", pause)).json();
    expect(paused).not.toHaveProperty("nextDigestAt");
    const resume = { ...pause, json: { schedule: { frequency: "daily" } } };
    const resumed = await (await service.call("/v1/subscription", resume)).json();
    expect(resumed).toHaveProperty("nextDigestAt", "2026-11-20T09:00:00.000Z");
  });

  it("changes it by the page without losing what the form does not show", async () => {
    await service.call("/v1/subscription", {
      method: "PATCH",
      bearer: manage,
      json: { filter: { minOrigins: 3, exclude: { sources: ["daily-sample"] } } },
    });
    const saved = await service.call("/manage", {
      form: {
        token: manage,
        action: "save",
        topics: ["cyber", "land"],
        countries: "JP",
        pairs: "us-kr",
        query: "drone",
        frequency: "weekly",
        weekday: "sun",
        hour: "0",
        timeZone: "America/New_York",
      },
    });
    expect(saved.status).toBe(200);
    expect(await saved.text()).toContain("Saved.");
    const after = await (await service.call("/v1/subscription", { bearer: manage })).json();
    expect(after).toMatchObject({
      filter: {
        topics: ["cyber", "land"],
        countries: ["JP"],
        query: "drone",
        minOrigins: 3,
        exclude: { sources: ["daily-sample"] },
      },
      schedule: { weekday: "sun", hour: 0, timeZone: "America/New_York", whenEmpty: "skip" },
      alerts: { enabled: true },
    });
  });

  it("exports all that is kept", async () => {
    const response = await service.call("/v1/subscription/export", { bearer: manage });
    expect(await response.json()).toMatchObject({
      exportedAt: service.instant(),
      subscription: { email, consent: { requestedAt: service.instant() } },
      consentAddresses: { requestedFrom: "192.0.2.1", confirmedFrom: "192.0.2.1" },
      mails: [],
      alerts: { raised: [], told: [], mails: [] },
    });
  });

  it("exports the mails of which the bytes are still kept", async () => {
    const delivery = { id: "dlv_kept", subscriptionId: id };
    const mail = sampleBytes({ to: email });
    await service.stores.deliveries.freeze(delivery, mail);
    const response = await service.call("/v1/subscription/export", { bearer: manage });
    expect(await response.json()).toMatchObject({ mails: [{ deliveryId: "dlv_kept", mail }] });
  });

  it("unsubscribes with one click, as mail programs do it, as often as they like", async () => {
    const token = signToken(SIGNING_KEY, {
      purpose: "unsubscribe",
      subject: id,
      expiresAt: new Date(service.now().getTime() + TOKEN_LIFE.unsubscribe),
    });
    for (let press = 0; press < 3; press++) {
      const response = await service.call(`/unsubscribe/${token}`, {
        form: { "List-Unsubscribe": "One-Click" },
      });
      expect(response.status).toBe(200);
    }
    expect((await service.stores.subscriptions.get(id))?.state).toBe("unsubscribed");
    service.pass(399 * 24 * HOUR);
    expect((await service.call(`/unsubscribe/${token}`, { method: "POST" })).status).toBe(200);
  });

  it("comes back by a new confirmation only", async () => {
    await service.call("/v1/subscriptions", { json: { email } });
    const mail = (await service.mails()).at(-1);
    // The old subscription has been forgotten since it ended, so this is another.
    const { items } = await service.stores.subscriptions.list();
    expect(items.map(({ state }) => state)).toEqual(["pending"]);
    expect(items[0]?.id).not.toBe(id);
    const token = tokenOf(mail, "confirm");
    const response = await service.call("/v1/subscriptions/confirm", { json: { token } });
    expect(await response.json()).toMatchObject({ email, state: "active", filter: {} });
  });

  it("erases itself: nothing is left that names the reader", async () => {
    await service.call("/v1/manage-link", { json: { email } });
    const token = tokenOf((await service.mails()).at(-1), "manage");
    expect(
      (await service.call("/v1/subscription", { method: "DELETE", bearer: token })).status,
    ).toBe(204);
    expect((await service.call("/v1/subscription", { bearer: token })).status).toBe(401);
    expect(await service.people()).not.toContain("reader.example");
    expect(await service.mails()).toEqual([]);
  });

  it("leaves no address and no token in the log", () => {
    const log = service.logged.join("\n");
    expect(log).toContain("/unsubscribe/:token");
    expect(log).not.toContain("reader.example");
    for (const token of [confirm, manage]) expect(log).not.toContain(token);
  });
});
