import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { emailHash, signToken } from "#lib/core/tokens.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { sampleFeed, sampleSubscription } from "#test/helpers/samples.ts";
import { DAY, HOUR, openService, type Service, SIGNING_KEY } from "./service.ts";

let service: Service;
let id = "";
let token = "";
let serial = 0;

beforeAll(async () => {
  service = await openService();
  await service.stores.feeds.sync(sampleFeed());
});
afterAll(() => service.close());

const arrive = async (over: Partial<Subscription> = {}): Promise<void> => {
  id = `sub_${++serial}`;
  const email = `reader-${serial}@mail.example`;
  const hash = emailHash(SIGNING_KEY, email);
  const reader = { id, email, emailHash: hash, ...over };
  await service.stores.subscriptions.create(sampleSubscription(reader));
  const expiresAt = new Date(service.now().getTime() + 4 * HOUR);
  token = signToken(SIGNING_KEY, { purpose: "manage", subject: id, expiresAt });
};
beforeEach(() => arrive());

const stored = async () => (await service.stores.subscriptions.get(id))!;
const open = async () => (await service.call(`/manage?token=${token}`)).text();
const press = async (action: string, form: Record<string, string | string[]> = {}) => {
  const response = await service.call("/manage", { form: { token, action, ...form } });
  return { status: response.status, headers: response.headers, html: await response.text() };
};

/** What a browser sends of the form that holds the button: its fields as the page shows them. */
const filledIn = (html: string, button: string): Record<string, string[]> => {
  const form = html.split("<form").find((part) => part.includes(`value="${button}"`)) ?? "";
  const fields: Record<string, string[]> = {};
  const put = (name: string, value: string) => void (fields[name] ??= []).push(value);
  const attribute = (tag: string, name: string) =>
    new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"') ?? "";
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const isBox = attribute(tag, "type") === "checkbox";
    if (!isBox || / checked/.test(tag)) put(attribute(tag, "name"), attribute(tag, "value"));
  }
  for (const [, head, options] of form.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = /<option value="([^"]*)" selected/.exec(options!)?.[1];
    if (chosen !== undefined) put(attribute(` ${head}`, "name"), chosen);
  }
  return fields;
};

const FULL: Partial<Subscription> = {
  filter: {
    topics: ["cyber", "maritime"],
    countries: ["KR"],
    pairs: ["KR-US"],
    query: 'frigate "keel laid"',
    languages: ["ko", "eo"],
    minOrigins: 7,
    exclude: { sources: ["gazette"], stories: ["sto_20261120_1"], query: "toy" },
  },
  schedule: {
    frequency: "daily",
    weekday: "sun",
    hour: 23,
    timeZone: "Asia/Kolkata",
    whenEmpty: "note",
  },
  alerts: {
    enabled: true,
    minOrigins: 3,
    maxPerDay: 9,
    quietHours: { from: "22:00", to: "06:30" },
    facts: ["party", "date"],
    critical: { topics: ["missiles-nuclear"], facts: ["official"] },
  },
  mutes: [{ kind: "word", value: "air show" }],
  follows: [{ kind: "thread", value: "thr_1" }],
};

describe("the form of a reader's own page", () => {
  it("shows what is chosen, and saved as it stands changes nothing, shown or not", async () => {
    await arrive(FULL);
    const before = await stored();
    const { status, html } = await press("save", filledIn(await open(), "save"));
    expect([status, html.includes("Saved.")]).toEqual([200, true]);
    const { revision: _, ...after } = await stored();
    expect(before).toMatchObject(after);
    expect(after.filter).toEqual(before.filter);
    expect(html).toContain("Without sources: gazette");
  });

  it("sets languages, sources, alerts and quiet hours, and takes them away again", async () => {
    await press("save", {
      ...filledIn(await open(), "save"),
      languages: ["en", "ko"],
      minOrigins: "3",
      alerts: "yes",
      alertOrigins: "4",
      alertsPerDay: "2",
      quietFrom: "21:00",
      quietTo: "07:00",
    });
    expect(await stored()).toMatchObject({
      filter: { languages: ["en", "ko"], minOrigins: 3 },
      alerts: {
        enabled: true,
        minOrigins: 4,
        maxPerDay: 2,
        quietHours: { from: "21:00", to: "07:00" },
      },
    });
    const { languages: _, alerts: __, ...bare } = filledIn(await open(), "save");
    await press("save", { ...bare, minOrigins: "1", quietFrom: "", quietTo: "" });
    const { filter, alerts } = await stored();
    expect(filter).toEqual({});
    expect(alerts).toEqual({ enabled: false, minOrigins: 4, maxPerDay: 2 });
  });

  it("sets which facts are worth another mail and what may wake, as usual where nothing was chosen", async () => {
    const usual = filledIn(await open(), "save");
    expect(usual["alertFacts"]).toEqual(["party", "agreement", "official"]);
    const chosen = { alertFacts: ["number"], criticalTopics: ["cyber", "cbrn"] };
    await press("save", { ...usual, ...chosen });
    const set = { facts: ["number"], critical: { topics: ["cyber", "cbrn"] } };
    expect((await stored()).alerts).toMatchObject(set);
    const { alertFacts: _, criticalTopics: __, ...none } = filledIn(await open(), "save");
    await press("save", { ...none, criticalFacts: ["official"] });
    expect((await stored()).alerts).toMatchObject({ facts: [], critical: { facts: ["official"] } });
    const { alertKinds: ___, criticalFacts: ____, ...older } = filledIn(await open(), "save");
    await press("save", older);
    expect((await stored()).alerts).toMatchObject({ facts: [], critical: { facts: ["official"] } });
    await press("save", usual);
    expect((await stored()).alerts).not.toHaveProperty("facts");
    expect((await stored()).alerts).not.toHaveProperty("critical");
  });

  it("refuses kinds and topics there are none of, beside the field", async () => {
    const form = filledIn(await open(), "save");
    for (const [name, id] of [
      ["alertFacts", "alertFacts"],
      ["criticalFacts", "critical"],
      ["criticalTopics", "critical"],
    ] as const) {
      const { status, html } = await press("save", { ...form, [name]: ["rumour"] });
      expect([status, html.includes(`id="${id}-error"`)], name).toEqual([400, true]);
    }
  });

  it.each([
    ["alertOrigins", "0"],
    ["alertsPerDay", ""],
    ["quietTo", ""],
    ["minOrigins", "many"],
    ["timeZone", "Mars/Olympus"],
  ])("refuses %s %j beside the field, and keeps what was there", async (name, value) => {
    const form = { ...filledIn(await open(), "save"), quietFrom: "21:00", quietTo: "07:00" };
    const before = await stored();
    const { status, html } = await press("save", { ...form, [name]: value });
    expect(status).toBe(400);
    expect(html).toContain(`id="${name}-error"`);
    expect(html).toContain('value="21:00"');
    expect(await stored()).toEqual(before);
  });
});

describe("the buttons of a reader's own page", () => {
  it("pause until a day and resume", async () => {
    const day = service.instant(10 * DAY).slice(0, 10);
    const paused = await press("pause", { until: day });
    expect((await stored()).pausedUntil).toBe(`${day}T00:00:00.000Z`);
    expect(paused.html).toContain("Paused until");
    expect(paused.html).not.toContain('value="mail"');
    const { html } = await press("resume");
    expect(html).not.toContain("Paused until");
    expect(html).toContain('value="pause"');
    const { html: wrong, status } = await press("pause", { until: "2020-01-01" });
    expect([status, wrong.includes("2020-01-01 has passed")]).toEqual([400, true]);
    expect((await press("pause")).status).toBe(400);
  });

  it("add rules and remove each by its own", async () => {
    await press("rule", { list: "mutes", kind: "word", value: "air show" });
    await press("rule", { list: "follows", kind: "source", value: "Harbour Watch" });
    const { html } = await press("rule", { list: "follows", kind: "topic", value: "cbrn" });
    for (const text of ["“air show”", `the source ${sampleFeed().source.name}`, "the topic CBRN"])
      expect(html).toContain(text);
    const removal = filledIn(html, "unrule");
    expect(removal).toMatchObject({ list: ["mutes"], kind: ["word"], value: ["air show"] });
    await press("unrule", removal);
    await press("unrule", removal);
    expect(await stored()).toMatchObject({
      mutes: [],
      follows: [
        { kind: "source", value: "harbour-watch" },
        { kind: "topic", value: "cbrn" },
      ],
    });
    const unknown = await press("rule", { list: "mutes", kind: "source", value: '<b>"x' });
    expect(unknown.status).toBe(400);
    expect(unknown.html).toContain("is none");
    expect(unknown.html).not.toContain("<b>");
  });

  it("follow and mute for a time, a story or thread by the address of its page", async () => {
    const at = "https://sitrep.example/stories/sto_20261119_told?x#reports";
    await press("rule", { list: "follows", kind: "page", value: at, span: "week" });
    await press("rule", { list: "mutes", kind: "page", value: "thr_navies" });
    const { mutes, follows } = await stored();
    const week = 7 * DAY;
    const midnight = Math.floor(service.now().getTime() / DAY) * DAY;
    const until = new Date(midnight + week).toISOString();
    expect(follows).toEqual([{ kind: "story", value: "sto_20261119_told", until }]);
    expect(mutes).toEqual([{ kind: "thread", value: "thr_navies" }]);
    for (const fault of [{ value: "https://sitrep.example/week" }, { value: at, span: "ages" }]) {
      const refused = await press("rule", { list: "follows", kind: "page", ...fault });
      expect([refused.status, refused.html.includes('id="rule-value-error"')]).toEqual([400, true]);
    }
  });

  it("mail the last week, three times an hour at most", async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 4; n++) statuses.push((await press("mail")).status);
    expect(statuses).toEqual([200, 200, 200, 400]);
    const { items } = await service.stores.deliveries.inState("planned");
    expect(items.filter(({ subscriptionId }) => subscriptionId === id)).toHaveLength(1);
  });

  it("hand out everything as a file, without a token in an address", async () => {
    await arrive(FULL);
    const { headers, html } = await press("export");
    expect(headers.get("content-disposition")).toContain("sitrep-export.json");
    expect(headers.get("content-type")).toContain("application/json");
    expect(JSON.parse(html)).toMatchObject({ subscription: { id, ...FULL } });
    expect(await open()).not.toMatch(/(href|action)="[^"]*token/);
  });
});

it("the page escapes every word of the reader", async () => {
  const evil = '"><script>alert(1)</script>';
  await arrive({
    filter: { query: `"${evil.slice(2)}"`, exclude: { query: `"${evil.slice(2)}"` } },
    mutes: [{ kind: "word", value: evil }],
    follows: [{ kind: "source", value: evil }],
  });
  expect(await open()).not.toContain("<script");
});

it("opening the page changes nothing", async () => {
  const before = await service.people();
  await open();
  expect(await service.people()).toBe(before);
});

describe("what is muted and followed", () => {
  it("stands by its title or name, by its id where the store has none, and says what a mute makes of a follow", async () => {
    const told = {
      ...sampleStory({ id: "sto_20261119_told", title: "Two navies sail together" }),
      threadId: "thr_navies",
    };
    await service.stores.stories.put([told]);
    const { source } = sampleFeed();
    await arrive({
      mutes: [
        { kind: "thread", value: "thr_navies" },
        { kind: "source", value: source.id },
        { kind: "story", value: "sto_20200101_gone" },
        { kind: "topic", value: "cyber" },
      ],
      follows: [
        { kind: "story", value: told.id },
        { kind: "topic", value: "cyber" },
        { kind: "topic", value: "maritime" },
      ],
    });
    const lines = [...(await open()).matchAll(/<li><span>(.*?)<\/span><form/gs)].map(([, text]) =>
      text!.replaceAll(/<[^>]+>/g, ""),
    );
    const useless = " – you mute this, so it does not come";
    expect(lines).toEqual([
      "the thread “Two navies sail together”",
      `the source ${source.name}`,
      "the story sto_20200101_gone",
      "the topic Cyber &amp; information",
      `the story “Two navies sail together”${useless}`,
      `the topic Cyber &amp; information${useless}`,
      "the topic Naval &amp; maritime security",
    ]);
  });
});

describe("a muted story", () => {
  it("leaves its thread alive, which is muted for as long by one press", async () => {
    const id = "sto_20261119_alive";
    const until = service.instant(3 * DAY);
    await service.stores.stories.put([{ ...sampleStory({ id }), threadId: "thr_alive" }]);
    await arrive({ mutes: [{ kind: "story", value: id, until }] });
    const [, after = ""] = (await open()).split("Its thread stays alive");
    expect(after).toContain("Mute the thread as well");
    await press("rule", { list: "mutes", kind: "thread", value: "thr_alive", until });
    expect((await stored()).mutes[1]).toEqual({ kind: "thread", value: "thr_alive", until });
    expect(await open()).not.toContain("Its thread stays alive");
  });
});

describe("what is followed", () => {
  it("reaches the digest alone while alerts are off, and the page says so", async () => {
    expect(await open()).toContain('<a href="#alerts">turn alerts on</a>');
    await arrive(FULL);
    expect(await open()).not.toContain('href="#alerts"');
  });
});

describe("a form that is not as it should be", () => {
  it.each([
    [{ country: "Atlantis, Korea" }, "Atlantis is no country we know."],
    [{ hour: "" }, "Please choose an hour"],
    [{ alertOrigins: "" }, "Please choose a number from 1 to 20."],
    [{ frequency: "" }, "Please choose how often"],
  ])("is told in words: %j", async (fault, words) => {
    const { status, html } = await press("save", { ...filledIn(await open(), "save"), ...fault });
    expect(status).toBe(400);
    expect(html).toContain(words);
    expect(html).not.toMatch(/NaN|received|ISO 3166/);
  });

  it("is told so before anybody has subscribed, and with every field missing", async () => {
    const html = await (await service.call("/subscribe", { form: { country: "Atlantis" } })).text();
    expect(html).toContain("Atlantis is no country we know.");
    expect(html).not.toMatch(/NaN|received|ISO 3166/);
  });
});

it("who is not subscribed gets the form filled in with what they had", async () => {
  await arrive({ ...FULL, state: "unsubscribed" });
  const href = /href="([^"]+)">Subscribe again/.exec(await open())?.[1]?.replaceAll("&amp;", "&");
  const html = await (await service.call((href ?? "").replace("#subscribe", ""))).text();
  for (const value of ["cyber", "maritime", "KR"])
    expect(html).toMatch(new RegExp(`value="${value}" checked`));
  expect(html).toContain('value="KR-US"');
});
