import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleStory } from "#test/core/sample-story.ts";
import { HOUR, openService, type Service, storyId, tokenOf } from "./service.ts";

const XSS = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;

let service: Service;
let manage = "";
let confirm = "";
const rendered = new Map<string, string>();
beforeAll(async () => {
  service = await openService();
  const seen = service.instant(-HOUR);
  await service.stores.stories.put([
    {
      ...sampleStory({
        id: storyId(seen, "evil"),
        title: `Fleet ${XSS}`,
        summary: XSS,
        seen,
        countries: { KR: "subject" },
        reports: [{ source: `outlet ${XSS}` }],
      }),
      url: "javascript:alert(3)",
    },
    sampleStory({
      id: storyId(seen, "arabic"),
      title: "وصلت فرقاطة إلى الميناء",
      seen,
      reports: [{ lang: "ar" }],
    }),
    sampleStory({ id: storyId(seen, "late"), title: "Found years later", seen, backfill: true }),
  ]);
  const json = { email: "ada@reader.example", filter: { query: '"<b>bold</b>"' } };
  await service.call("/v1/subscriptions", { json });
  const first = tokenOf((await service.mails()).at(-1), "confirm");
  await service.call("/v1/subscriptions/confirm", { json: { token: first } });
  await service.call("/v1/manage-link", { json: { email: json.email } });
  manage = tokenOf((await service.mails()).at(-1), "manage");
  await service.call("/v1/subscriptions", { json: { ...json, email: "bob@reader.example" } });
  confirm = tokenOf((await service.mails()).at(-1), "confirm");
  for (const [name, path] of pages()) {
    rendered.set(name, await (await service.call(path)).text());
  }
});
afterAll(() => service.close());

const elements = (html: string, name?: string) =>
  DomUtils.findAll(
    (element) => name === undefined || element.name === name,
    parseDocument(html).children,
  );

/** The one script there is: a file of ours, with nothing written into the element. */
const ourScript = (script: ReturnType<typeof elements>[number]): boolean =>
  /^\/script-[0-9a-f]{12}\.js$/.test(script.attribs["src"] ?? "") && script.children.length === 0;

const pages = (): [string, string][] => [
  ["front", "/"],
  ["confirm", `/confirm?token=${confirm}`],
  ["manage", `/manage?token=${manage}`],
  ["unsubscribe", `/unsubscribe/${encodeURIComponent(XSS)}`],
  ["spent link", `/manage?token=${encodeURIComponent(XSS)}`],
  ["reference", "/docs"],
  ["stories", "/stories"],
  ["week", "/week"],
  ["digests", "/digests"],
];

describe("every page", () => {
  it("runs nothing and asks no one else, whatever a feed, a query or an address says", () => {
    for (const [name, html] of rendered) {
      for (const script of elements(html, "script")) expect(ourScript(script), name).toBe(true);
      for (const element of elements(html)) {
        const attributes = Object.entries(element.attribs);
        for (const [attribute, value] of attributes) {
          expect(attribute, name).not.toMatch(/^on|^style$|^srcdoc$/);
          expect(value, name).not.toMatch(/^\s*(javascript|data|vbscript):/i);
        }
        const loads = ["img", "link", "iframe", "source"].includes(element.name);
        const address = element.attribs["href"] ?? element.attribs["src"];
        if (loads) expect(address, name).toMatch(/^\//);
      }
    }
  });

  it("has a title, a language, one main heading, and a label at every field", () => {
    for (const [name, html] of rendered) {
      expect(html.startsWith("<!DOCTYPE html>"), name).toBe(true);
      expect(elements(html, "html")[0]?.attribs["lang"], name).toBe("en");
      expect(elements(html, "h1"), name).toHaveLength(1);
      const labelled = new Set(elements(html, "label").map((label) => label.attribs["for"]));
      for (const field of [...elements(html, "input"), ...elements(html, "select")]) {
        const { type, id } = field.attribs;
        if (type === "hidden") continue;
        const inside = field.parent && "name" in field.parent && field.parent.name === "label";
        expect(inside || labelled.has(id ?? ""), `${name}: ${field.attribs["name"]}`).toBe(true);
      }
      const ids = elements(html).flatMap((element) => element.attribs["id"] ?? []);
      expect(ids.length, name).toBe(new Set(ids).size);
    }
  });
});

describe("the front page", () => {
  it("shows what is new, not what was found late, and marks the language of titles", async () => {
    const html = await (await service.call("/")).text();
    expect(html).toContain("وصلت فرقاطة");
    expect(html).not.toContain("Found years later");
    const title = elements(html, "h4").find((heading) => heading.attribs["lang"] === "ar");
    expect(title?.attribs["dir"]).toBe("auto");
  });

  it("gives a bad form back as it was filled in, each error beside its field", async () => {
    const before = await service.people();
    const response = await service.call("/subscribe", {
      form: {
        email: "not an address",
        topics: ["cyber"],
        countries: "JP",
        query: `drone ${XSS} (`,
        frequency: "weekly",
        weekday: "tue",
        hour: "9",
        timeZone: "Mars/Olympus",
      },
    });
    expect(response.status).toBe(400);
    const html = await response.text();
    const field = (id: string) => elements(html).find((element) => element.attribs["id"] === id);
    expect(field("email")?.attribs["value"]).toBe("not an address");
    for (const id of ["email", "query", "timeZone"]) {
      expect(field(id)?.attribs["aria-invalid"]).toBe("true");
      expect(field(id)?.attribs["aria-describedby"]).toContain(`${id}-error`);
      expect(field(`${id}-error`)).toBeDefined();
    }
    const checked = elements(html, "input").filter((input) => "checked" in input.attribs);
    expect(checked.map((input) => input.attribs["value"])).toEqual(["cyber", "JP"]);
    for (const script of elements(html, "script")) expect(ourScript(script)).toBe(true);
    expect(await service.people()).toBe(before);
  });

  it("asks for alerts where the box is ticked, with the quiet hours its words promise", async () => {
    const form = { frequency: "weekly", weekday: "tue", hour: "9", timeZone: "Asia/Seoul" };
    const askedBy = async (email: string, more: Record<string, string>) => {
      const posted = { form: { email, ...form, ...more } };
      expect((await service.call("/subscribe", posted)).status).toBe(200);
      const mail = (await service.mails()).find(({ to }) => to === email);
      const token = tokenOf(mail, "confirm");
      const page = await (await service.call(`/confirm?token=${token}`)).text();
      const json = { token };
      const { alerts } = (await (
        await service.call("/v1/subscriptions/confirm", { json })
      ).json()) as { alerts: object };
      return { page, alerts };
    };
    const limits = { minOrigins: 2, maxPerDay: 5 };
    const on = await askedBy("fay@reader.example", { alerts: "yes" });
    const quietHours = { from: "22:00", to: "07:00" };
    expect(on.alerts).toEqual({ enabled: true, ...limits, quietHours });
    expect(on.page).toContain("none from 22:00 to 07:00");
    const off = await askedBy("gus@reader.example", {});
    expect(off.alerts).toEqual({ enabled: false, ...limits });
    expect(off.page).not.toContain("<dt>Alerts");
  });

  it("needs every field it shows: nothing is guessed from a form cut short", async () => {
    const response = await service.call("/subscribe", { form: { email: "eve@reader.example" } });
    expect(response.status).toBe(400);
  });

  it("serves its own style, to be kept for ever", async () => {
    const html = await (await service.call("/")).text();
    const sheet = elements(html, "link").find((link) => link.attribs["rel"] === "stylesheet");
    const response = await service.call(sheet?.attribs["href"] ?? "");
    expect(response.headers.get("content-type")).toContain("text/css");
    expect(response.headers.get("cache-control")).toContain("immutable");
  });
});

describe("what a reader writes", () => {
  it.each([
    "a@b.example\r\nBcc: c@d.example",
    "a@b.example\nX: y",
    "a@b.example,c@d.example",
    "<a@b.example>",
    "a@b.example\u0000",
  ])("cannot add a header or a recipient to a mail: %j", async (email) => {
    const before = (await service.mails()).length;
    expect((await service.call("/v1/subscriptions", { json: { email } })).status).toBe(400);
    expect((await service.call("/v1/manage-link", { json: { email } })).status).toBe(400);
    expect(await service.mails()).toHaveLength(before);
  });

  it("stays out of the mail that asks for confirmation", async () => {
    const filter = {
      topics: ["cyber"],
      query: "win OR prize",
      exclude: { query: "lottery", sources: ["lure.example"] },
    };
    await service.call("/v1/subscriptions", { json: { email: "dan@reader.example", filter } });
    const mail = (await service.mails()).at(-1);
    expect(mail?.to).toBe("dan@reader.example");
    expect(mail?.text).toMatch(/Cyber & information[^]*and\s+a\s+query\s+of\s+your\s+own/);
    expect(JSON.stringify(mail)).not.toMatch(/\bwin\b|prize|lottery|lure/);
  });

  it("cannot reach a mail's headers or mark-up through the filter", async () => {
    const query = '"line\r\nBcc: x@y.example <img src=x>"';
    const json = { email: "carol@reader.example", filter: { query } };
    expect((await service.call("/v1/subscriptions", { json })).status).toBe(202);
    const mail = (await service.mails()).at(-1);
    expect(JSON.stringify([mail?.subject, mail?.to, mail?.from, mail?.headers])).not.toMatch(
      /Bcc|\\[rn]/,
    );
    expect(elements(mail?.html ?? "", "img")).toEqual([]);
  });
});
