import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Feed } from "#lib/core/model/feed.ts";
import type { Story } from "#lib/core/model/story.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { DAY, HOUR, openService, type Service, storyId } from "./service.ts";

const XSS = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;
const ARABIC = "وصلت فرقاطة إلى الميناء";

let service: Service;
let plain: Story;
let evil: Story;
beforeAll(async () => {
  service = await openService();
  plain = plainStory();
  evil = evilStory();
  const older = sampleStory({
    id: storyId(service.instant(-3 * DAY), "older"),
    title: ARABIC,
    seen: service.instant(-3 * DAY),
    reports: [{ lang: "ar" }],
  });
  await service.stores.stories.put([plain, { ...older, threadId: "thr_navies" }, evil]);
  for (const feed of feeds()) {
    await service.stores.feeds.sync(feed);
    await service.stores.feeds.record(feed);
  }
});
afterAll(() => service.close());

function plainStory(): Story {
  const seen = service.instant(-HOUR);
  const story = sampleStory({
    id: storyId(seen, "plain"),
    title: "Two navies begin an exercise",
    summary: "It began on Friday.",
    seen,
    topics: { maritime: 3 },
    countries: { KR: "subject", JP: "venue" },
    pairs: ["KR-NATO"],
    reports: [
      { source: "harbour", kind: "trade", state: "GB" },
      { source: "voice", kind: "state-media", state: "CN", lang: "zh", seen: service.instant(-60) },
      {
        source: "strait",
        title: ARABIC,
        lang: "ar",
        seen: service.instant(-50),
        origin: { id: "agency:yonhap", name: "Yonhap", kind: "agency", evidence: "(Yonhap)" },
      },
    ],
  });
  const eventDate = {
    date: "2026-11-20",
    until: "2026-11-22",
    basis: { phrase: "on Friday", in: "text" as const, at: 9, rule: "weekday" },
    confidence: 0.9,
  };
  return {
    ...story,
    threadId: "thr_navies",
    topics: story.topics.map((label) => ({ ...label, evidence: ["frigates"] })),
    countries: story.countries.map((label) => ({ ...label, evidence: [`word for ${label.code}`] })),
    reports: story.reports.map((report, i) => (i === 1 ? { ...report, eventDate } : report)),
  };
}

/** Hostile in every field that a feed or a catalogue can fill: codes and dates apart, which their schemas hold. */
function evilStory(): Story {
  const seen = service.instant(-2 * HOUR);
  const story = sampleStory({
    id: storyId(seen, "evil"),
    title: `Fleet ${XSS}`,
    summary: XSS,
    seen,
    countries: { KR: "subject" },
    reports: [
      {
        source: `outlet ${XSS}`,
        title: XSS,
        summary: XSS,
        origin: { id: "agency:x", name: XSS, kind: "agency", evidence: XSS },
      },
      { source: "second" },
    ],
  });
  const basis = { phrase: XSS, in: "text" as const, at: 0, rule: XSS };
  return {
    ...story,
    threadId: "thr_evil",
    url: "javascript:alert(3)",
    topics: story.topics.map((label) => ({ ...label, evidence: [XSS] })),
    countries: story.countries.map((label) => ({ ...label, evidence: [XSS] })),
    reports: story.reports.map((report) => ({
      ...report,
      url: "javascript:alert(4)",
      eventDate: { date: XSS, until: XSS, basis, confidence: 1 },
    })),
  };
}

function feeds(): Feed[] {
  const every = (hours: number, count: number, since = 0) =>
    Array.from({ length: count }, (_, i) => service.instant(-(since + i * hours) * HOUR));
  const feed = (id: string, kind: Feed["source"]["kind"], more: Partial<Feed>): Feed => ({
    id: `fed_${id}`,
    url: `https://${id}.example/feed.xml`,
    title: `${id} news`,
    source: { id, name: id, kind },
    enabled: true,
    addedBy: "catalogue",
    nextPollAt: service.instant(),
    lastPollAt: service.instant(),
    failures: 0,
    arrivals: [],
    ...more,
  });
  const refused = { kind: "refused" as const, reason: XSS, at: service.instant() };
  return [
    feed("harbour", "trade", { arrivals: every(6, 10, 3) }),
    feed("quay", "trade", { arrivals: every(6, 10, 12 * 24) }),
    feed("shut", "wire", {
      failures: 4,
      lastOutcome: { kind: "refused", reason: "http-403", at: service.instant() },
    }),
    feed("evil", "official", {
      title: XSS,
      source: { id: "evil", name: XSS, kind: "official", owner: XSS },
      failures: 4,
      lastOutcome: refused,
    }),
    feed("rest", "think-tank", { enabled: false }),
  ];
}

const elements = (html: string, name?: string) =>
  DomUtils.findAll(
    (element) => name === undefined || element.name === name,
    parseDocument(html).children,
  );
const textOf = (html: string): string =>
  DomUtils.textContent(parseDocument(html).children).replace(/\s+/g, " ");
const page = async (path: string): Promise<string> => {
  const response = await service.call(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const hrefs = (html: string): string[] =>
  elements(html, "a").map((link) => link.attribs["href"] ?? "");

describe("the page of a story", () => {
  it("tells what happened, when, and by whom", async () => {
    const text = textOf(await page(`/stories/${plain.id}`));
    expect(text).toContain("Two navies begin an exercise");
    expect(text).toContain("20 November 2026 to 22 November 2026 by the words on Friday");
    expect(text).toContain("South Korea with NATO");
    expect(text).toContain("3 outlets, 3 origins");
    expect(text).toMatch(/HARBOUR trade press United Kingdom · English · 20 Nov 2026/);
    expect(text).toMatch(/VOICE state media China · Chinese/);
  });

  it("says which words spoke for each topic and country", async () => {
    const text = textOf(await page(`/stories/${plain.id}`));
    expect(text).toContain("Naval & maritime security: frigates");
    expect(text).toContain("South Korea, takes part: word for KR");
    expect(text).toContain("Japan, where it happens: word for JP");
  });

  it("says who said it first and who passes it on", async () => {
    const text = textOf(await page(`/stories/${plain.id}`));
    expect(text).toContain("HARBOUR, own reporting");
    expect(text).toContain("Yonhap, told by STRAIT");
    expect(text.match(/After /g)).toHaveLength(1);
    expect(text).toContain("After Yonhap: (Yonhap)");
  });

  it("lists the reports in order, each in its language and direction", async () => {
    const titles = elements(await page(`/stories/${plain.id}`), "p").filter(
      ({ attribs }) => attribs["class"] === "told",
    );
    expect(titles.map(({ attribs }) => [attribs["dir"], attribs["lang"]])).toEqual([
      ["auto", "en"],
      ["auto", "zh"],
      ["auto", "ar"],
    ]);
  });

  it("leads on: to its thread, its JSON, and the form filled in", async () => {
    const links = hrefs(await page(`/stories/${plain.id}`));
    expect(links).toEqual(
      expect.arrayContaining([
        "/threads/thr_navies",
        `/v1/stories/${plain.id}`,
        "/?topics=maritime&countries=KR#subscribe",
      ]),
    );
    const form = await page("/?topics=maritime&countries=KR");
    const checked = elements(form, "input").filter((input) => "checked" in input.attribs);
    expect(checked.map((input) => input.attribs["value"])).toEqual(["maritime", "KR"]);
  });

  it("is reached from every row of a list, whose title leads to the report", async () => {
    const links = hrefs(await page("/threads/thr_navies"));
    expect(links).toContain(`/stories/${plain.id}`);
    expect(links).toContain(plain.url);
  });
});

describe("the page of a thread", () => {
  it("tells its stories, newest first", async () => {
    const html = await page("/threads/thr_navies");
    const titles = elements(html, "h2").map((title) => DomUtils.textContent(title));
    expect(titles).toEqual([plain.title, ARABIC, "Follow or mute it by mail"]);
    expect(textOf(html)).toContain("2 stories, newest first");
  });
});

describe("the page of the sources", () => {
  it("says of each feed how it is, in words", async () => {
    const text = textOf(await page("/sources"));
    expect(text).toContain("newest entry 3 hours ago, usually one every 6 hours");
    expect(text).toContain("silent for 12 days, usually one every 6 hours");
    expect(text).toContain("its server refuses us (it answers with an error, 403)");
    expect(text).toContain("switched off");
    expect(text).toMatch(/Official sources 1.*News agencies 1.*Trade press 2.*Think tanks 1/);
  });

  it("judges as the API does, and shows the sources of one state alone", async () => {
    const { items } = (await (await service.call("/v1/sources")).json()) as {
      items: { health: string; name: string }[];
    };
    const nav = elements(await page("/sources"), "nav").at(-1);
    const counts = elements(DomUtils.getOuterHTML(nav!), "a").map((link) => [
      link.attribs["href"],
      Number(/\d+/.exec(DomUtils.textContent(link))?.[0]),
    ]);
    const states = [...new Set(items.map(({ health }) => health))];
    expect(new Map(counts as [string, number][])).toEqual(
      new Map([
        ["/sources", items.length],
        ...states.map((state): [string, number] => [
          `/sources?state=${state}`,
          items.filter(({ health }) => health === state).length,
        ]),
      ]),
    );
    const silent = elements(await page("/sources?state=silent"), "h3");
    expect(silent.map((name) => DomUtils.textContent(name))).toEqual(["quay"]);
    expect(textOf(await page("/sources?state=gone"))).toContain("None at the moment");
    expect(elements(await page("/sources?state=rumour"), "h3")).toHaveLength(5);
  });

  it("leads to the same as OPML", async () => {
    expect(hrefs(await page("/sources"))).toContain("/v1/sources.opml");
  });
});

describe("all of them", () => {
  const pages = () => [
    `/stories/${evil.id}`,
    `/stories/${plain.id}`,
    "/threads/thr_evil",
    "/sources",
    `/sources?state=${encodeURIComponent(XSS)}`,
  ];

  it("run nothing, whatever a feed or a catalogue says", async () => {
    for (const path of pages()) {
      const html = await page(path);
      expect(elements(html, "script"), path).toEqual([]);
      expect(elements(html, "img"), path).toEqual([]);
      for (const element of elements(html)) {
        for (const [attribute, value] of Object.entries(element.attribs)) {
          expect(attribute, path).not.toMatch(/^on|^style$|^srcdoc$/);
          expect(value, path).not.toMatch(/^\s*(javascript|data|vbscript):/i);
        }
      }
    }
    expect(textOf(await page(pages()[0] ?? ""))).toContain(XSS);
  });

  it("have one main heading and no id twice", async () => {
    for (const path of pages()) {
      const html = await page(path);
      expect(elements(html, "h1"), path).toHaveLength(1);
      const ids = elements(html).flatMap((element) => element.attribs["id"] ?? []);
      expect(ids.length, path).toBe(new Set(ids).size);
    }
  });

  it.each([
    ["/digests/dig_missing", "/digests"],
    ["/week?week=2026-W02", "/week"],
    ["/threads/thr_missing", "/stories"],
  ])("that are not there lead to those of their kind: %s", async (path, way) => {
    const response = await service.call(path);
    expect(response.status).toBe(404);
    const main = (await response.text()).split("<main")[1]?.split("</main>")[0] ?? "";
    expect(elements(main, "a").map(({ attribs }) => attribs["href"])).toEqual([way]);
  });

  it.each([
    "/stories/sto_20261120_missing",
    "/stories/sto_1",
    "/stories/%2e%2e%2f",
    "/threads/thr_missing",
    "/threads/a%00b",
  ])("say so as a page where there is nothing: %s", async (path) => {
    const response = await service.call(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(textOf(await response.text())).toMatch(/kept here\.\s*To the stories/);
  });
});
