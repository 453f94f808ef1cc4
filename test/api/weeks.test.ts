import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countWeeks } from "#lib/jobs/count-weeks.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { DAY, openService, type Service, storyId } from "./service.ts";

let service: Service;
let empty: Service;
beforeAll(async () => {
  [service, empty] = await Promise.all([openService(), openService()]);
  const stories = [5, 12, 19, 26, 33].flatMap((days, week) =>
    // Ten in the week of 9 November, two in each before it.
    Array.from({ length: week === 0 ? 10 : 2 }, (_, index) => {
      const seen = service.instant(-days * DAY);
      return sampleStory({
        id: storyId(seen, `w${index}`),
        title: `Story ${week}-${index}`,
        seen,
        topics: { cyber: 2 },
        countries: { KR: "subject" },
      });
    }),
  );
  await service.stores.stories.put(stories);
  await countWeeks(service.stores, service.now());
});
afterAll(() => Promise.all([service.close(), empty.close()]));

const cells = (html: string) =>
  DomUtils.findAll((element) => element.name === "td", parseDocument(html).children);

describe("GET /v1/weeks/{week}", () => {
  it("answers a week beside those before, and the latest that has closed", async () => {
    const named = await service.call("/v1/weeks/2026-W46");
    expect(named.status).toBe(200);
    const body = await named.json();
    expect(body).toMatchObject({
      week: "2026-W46",
      from: "2026-11-09T00:00:00.000Z",
      to: "2026-11-16T00:00:00.000Z",
      final: true,
      stories: 10,
      matrix: { total: { stories: 10, usual: 2, mark: "high" } },
    });
    expect(await (await service.call("/v1/weeks/latest")).json()).toEqual(body);
  });

  it.each([
    ["2026-W30", 404],
    ["2025-W53", 404],
    ["2026-W60", 400],
    ["last", 400],
  ])("answers %s with %i", async (week, status) => {
    expect((await service.call(`/v1/weeks/${week}`)).status).toBe(status);
  });

  it("answers 404 before anything was counted", async () => {
    expect((await empty.call("/v1/weeks/latest")).status).toBe(404);
  });
});

describe("the page of the week", () => {
  it("tells each number with what is usual, in words too, and leads to its stories", async () => {
    const html = await (await service.call("/week")).text();
    const marked = cells(html).filter((cell) => cell.attribs["class"]?.includes("high"));
    expect(DomUtils.textContent(marked[0]!).replaceAll(/\s+/g, " ")).toBe(
      "10 ▲, usual 2, far above usual",
    );
    const [link] = DomUtils.findAll((element) => element.name === "a", marked);
    const href = link?.attribs["href"] ?? "";
    const list = await (await service.call(href)).text();
    expect(list.match(/<h3[^>]*>/g)).toHaveLength(10);
    expect(html).toContain("Cyber &amp; information: 10 stories where 2 are usual.");
    expect(html).toMatch(/role="region"[^>]*tabindex="0"/);
  });

  it("says of the running week that it runs", async () => {
    const html = await (await service.call("/week?week=2026-W47")).text();
    expect(html).toContain("This week so far");
    expect(html).toContain("/week?week=2026-W46");
    expect(html).not.toContain("2026-W48");
  });

  it("has a kind word before the first count, and none for a week that is no week", async () => {
    const first = await empty.call("/week");
    expect(first.status).toBe(200);
    expect(await first.text()).toContain("No week has been counted yet");
    expect((await service.call("/week?week=<b>")).status).toBe(400);
    expect((await service.call("/week?week=2026-W01")).status).toBe(404);
  });
});

describe("the page of stories", () => {
  it("lists what the query finds, page by page, with feeds of the same query", async () => {
    const path = "/stories?country=kr&topic=&from=2026-11-09&to=2026-11-16&limit=4";
    const html = await (await service.call(path)).text();
    expect(html.match(/<h3[^>]*>/g)).toHaveLength(4);
    expect(html).toContain(
      '<link rel="alternate" title="Atom" type="application/atom+xml" href="/v1/stories.atom?country=KR"/>',
    );
    const [next] = DomUtils.findAll(
      (element) => element.attribs["rel"] === "next",
      parseDocument(html).children,
    );
    const older = await (await service.call(next?.attribs["href"] ?? "")).text();
    expect(older.match(/Story 0-\d/g)).toHaveLength(6);
  });

  it("gives a query that cannot be read back with what is wrong with it", async () => {
    const response = await service.call("/stories?topic=knitting&q=ship+AND+%3Cscript%3E(");
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('id="q-error"');
    expect(html).not.toContain("<script");
    for (const query of ["cursor=abc", "from=2026-11-20&to=2026-11-01", "unknown=1"])
      expect((await service.call(`/stories?${query}`)).status).toBe(400);
  });
});
