import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { emailHash, signToken } from "#lib/core/tokens.ts";
import { HOUR, openService, type Service, SIGNING_KEY, tokenOf } from "./service.ts";

let service: Service;
let email = "";
let serial = 0;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());
beforeEach(() => {
  email = `locale${(serial += 1)}@mail.example`;
});

const FORM = { frequency: "weekly", weekday: "mon", hour: "7", timeZone: "UTC" };

const stored = async (): Promise<Subscription> => {
  await service.mails();
  const there = await service.stores.subscriptions.byEmailHash(emailHash(SIGNING_KEY, email));
  if (!there) throw new Error("there is no reader");
  return there;
};

/** Signs up over the API, confirms, and answers a manage token. */
const subscribed = async (more: object = {}): Promise<string> => {
  await service.call("/v1/subscriptions", { json: { email, ...more } });
  const token = tokenOf(await service.lastMail(), "confirm");
  await service.call("/v1/subscriptions/confirm", { json: { token } });
  const expiresAt = new Date(service.now().getTime() + HOUR);
  return signToken(SIGNING_KEY, { purpose: "manage", subject: (await stored()).id, expiresAt });
};

const view = async (bearer: string) =>
  (await (await service.call("/v1/subscription", { bearer })).json()) as Partial<Subscription>;
const patch = (bearer: string, json: object) =>
  service.call("/v1/subscription", { method: "PATCH", bearer, json });

describe("a locale over the API", () => {
  it("is asked for with a sign-up, and stands in the subscription and the export", async () => {
    const bearer = await subscribed({ locale: "de-de" });
    expect((await view(bearer)).locale).toBe("de-DE");
    const exported = await service.call("/v1/subscription/export", { bearer });
    expect(await exported.json()).toMatchObject({ subscription: { locale: "de-DE" } });
  });

  it.each([{}, { locale: null }])("is none where none is asked for: %j", async (more) => {
    const bearer = await subscribed(more);
    expect(await view(bearer)).not.toHaveProperty("locale");
    expect(await stored()).not.toHaveProperty("locale");
  });

  it("is not taken from what the program that calls says of itself", async () => {
    const headers = { "accept-language": "de-DE" };
    await service.call("/v1/subscriptions", { json: { email }, headers });
    expect(await stored()).not.toHaveProperty("locale");
  });

  it("is changed, kept by other changes, and taken away by null", async () => {
    const bearer = await subscribed();
    expect(await (await patch(bearer, { locale: "en-us" })).json()).toMatchObject({
      locale: "en-US",
    });
    await patch(bearer, { schedule: { hour: 9 } });
    expect((await view(bearer)).locale).toBe("en-US");
    const { locale: _, revision: __, ...before } = await stored();
    expect((await patch(bearer, { locale: null })).status).toBe(200);
    const { revision: ___, ...after } = await stored();
    expect(after).toEqual(before);
  });

  it("that is none is refused by name, and changes nothing", async () => {
    const bearer = await subscribed({ locale: "en-US" });
    const response = await patch(bearer, { locale: "not a locale!" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ path: "locale", message: expect.stringContaining("BCP 47") }],
    });
    expect((await stored()).locale).toBe("en-US");
  });

  it("of the newest sign-up counts while none is confirmed", async () => {
    for (const locale of ["de-DE", "en-US", undefined]) {
      await service.call("/v1/subscriptions", { json: { email, ...(locale && { locale }) } });
      expect((await stored()).locale).toBe(locale);
    }
  });
});

describe("a sign-up by the page", () => {
  it.each([
    ["de-DE,de;q=0.9,en-US;q=0.8", "de-DE"],
    ["ko-KR,ko;q=0.9,en-US;q=0.8", undefined],
    ["<script>", undefined],
    [undefined, undefined],
  ])("in a browser that asks for %s is for %s", async (header, locale) => {
    const headers: Record<string, string> =
      header === undefined ? {} : { "accept-language": header };
    const response = await service.call("/subscribe", { form: { ...FORM, email }, headers });
    expect(response.status).toBe(200);
    expect((await stored()).locale).toBe(locale);
  });
});

describe("the choice among the preferences", () => {
  type Shown = { value: string; name: string; selected: boolean };
  const shown = (html: string): Shown[] => {
    const options = /<select id="locale"[^>]*>(.*?)<\/select>/s.exec(html)?.[1] ?? "";
    const found = options.matchAll(/<option value="([^"]*)"( selected="")?>([^<]*)/g);
    return [...found].map(([, value = "", selected, name = ""]) => ({
      value,
      name,
      selected: selected !== undefined,
    }));
  };
  const open = async (token: string) =>
    shown(await (await service.call(`/manage?token=${token}`)).text());
  const save = (token: string, locale: string) => {
    const more = { minOrigins: "1", alertOrigins: "2", alertsPerDay: "5" };
    return service.call("/manage", { form: { token, action: "save", ...FORM, ...more, locale } });
  };

  it.each([
    [undefined, "", "United Kingdom: 23 November 2026, 123,456"],
    ["de", "de", "Germany: 23 November 2026, 123.456"],
    ["en-NZ", "en-NZ", "New Zealand: 23 November 2026, 123,456"],
    ["ko-KR", "ko-KR", "United Kingdom: 23 November 2026, 123,456"],
  ])(
    "shows how %s looks, once, and saved as it stands changes nothing",
    async (locale, value, name) => {
      const token = await subscribed({ locale: locale ?? null });
      const options = await open(token);
      expect(options.filter(({ selected }) => selected)).toEqual([{ value, name, selected: true }]);
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      expect((await save(token, value)).status).toBe(200);
      expect((await stored()).locale).toBe(locale);
    },
  );

  it("is saved, taken back, and left alone by a form without it", async () => {
    const token = await subscribed();
    const american = (await open(token)).find(({ name }) => name.startsWith("United States"));
    expect(american?.name).toBe("United States: November 23, 2026, 123,456");
    expect(shown(await (await save(token, american?.value ?? "")).text())).toContainEqual({
      ...american,
      selected: true,
    });
    await service.call("/manage", { form: { token, action: "save", ...FORM } });
    expect((await stored()).locale).toBe("en-US");
    await save(token, "");
    expect(await stored()).not.toHaveProperty("locale");
  });

  it("refuses what is none beside the field", async () => {
    const token = await subscribed({ locale: "de-DE" });
    const response = await save(token, '"><script>');
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('id="locale-error"');
    expect(html).not.toContain("<script>");
    expect((await stored()).locale).toBe("de-DE");
  });
});
