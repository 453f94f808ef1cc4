import { parseFeed as feedsmith } from "feedsmith";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFeed } from "#lib/feeds/parse.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { DAY, HOUR, openService, type Service, storyId } from "./service.ts";

const HOSTILE = "A\u0000 frigate ]]> <script>alert(1)</script> \u202eسفينة";

let service: Service;
beforeAll(async () => {
  service = await openService();
  const story = (name: string, hours: number, over: Parameters<typeof sampleStory>[0] = {}) => {
    const seen = service.instant(-hours * HOUR);
    return sampleStory({ ...over, id: storyId(seen, name), seen });
  };
  const ships = story("ships", 2, {
    title: HOSTILE,
    topics: { maritime: 3 },
    countries: { KR: "subject", FR: "mentioned" },
    reports: [{ source: "gazette" }, { source: "herald" }],
  });
  await service.stores.stories.put([
    { ...ships, lastSeen: service.instant(-HOUR), url: "https://gazette.example/1?a=1&b=2" },
    { ...story("hack", 1, { topics: { cyber: 3 } }), url: "javascript:alert(1)" },
    {
      ...story("air", 5, { topics: { "air-space": 3 } }),
      lastSeen: service.instant(-9 * HOUR),
    },
    ...Array.from({ length: 60 }, (_, n) => story(`land${n}`, 30 + n, { topics: { land: 1 } })),
  ]);
});
afterAll(() => service.close());

const read = async (path: string) => {
  const response = await service.call(path);
  expect(response.status, path).toBe(200);
  const type = response.headers.get("content-type");
  const outcome = await parseFeed(new Uint8Array(await response.arrayBuffer()), type, path);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.feed;
};

describe.each([
  ["atom", "application/atom+xml"],
  ["json", "application/feed+json"],
])("GET /v1/stories.%s", (format, type) => {
  const path = `/v1/stories.${format}`;

  it("is of its own type and may be kept for a minute", async () => {
    const { headers } = await service.call(`${path}?topic=cyber`);
    expect(headers.get("content-type")).toContain(type);
    expect(headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
    expect(headers.get("etag")).toBeTruthy();
  });

  it("tells what the list of stories tells, 50 unless a limit says otherwise", async () => {
    const { entries } = await read(`${path}?from=2026-11-01`);
    expect(entries).toHaveLength(50);
    expect(entries[0]?.link).toMatch(/^https:\/\/sitrep\.example\/stories\/sto_20261120_hack$/);
    expect((await read(`${path}?limit=2`)).entries).toHaveLength(2);
    const found = await read(`${path}?topic=maritime&country=kr`);
    expect(found.entries).toMatchObject([
      { published: service.instant(-2 * HOUR), updated: service.instant(-HOUR) },
    ]);
    expect(found.entries[0]?.title).toMatch(/^A frigate .*\u202eسفينة$/);
  });

  it("says of no story that it was changed before it was published", async () => {
    const { entries } = await read(`${path}?topic=air-space`);
    const seen = service.instant(-5 * HOUR);
    expect(entries).toMatchObject([{ published: seen, updated: seen }]);
  });

  it("leads to the page that shows the same", async () => {
    const text = await (await service.call(`${path}?topic=cyber&limit=7`)).text();
    const page = /"home_page_url":"([^"]+)"|rel="alternate" href="([^"]+)"/.exec(text);
    const found = (page?.[1] ?? page?.[2] ?? "").replaceAll("&amp;", "&");
    expect(found).toBe("https://sitrep.example/stories?topic=cyber&limit=7");
    const shown = await (await service.call(found.replace("https://sitrep.example", ""))).text();
    expect(shown).toContain("/stories/sto_20261120_hack");
    expect(shown).not.toContain("/stories/sto_20261120_ships");
  });

  it("finds nothing without failing", async () => {
    expect((await read(`${path}?topic=humanitarian`)).entries).toEqual([]);
  });

  it("names what it cannot take", async () => {
    for (const query of ["cursor=abc", "topic=weather", "limit=101", "q=(", "from=2026-13-01"]) {
      const response = await service.call(`${path}?${query}`);
      expect(response.status, query).toBe(400);
      expect(await response.json()).toMatchObject({ code: "invalid-input" });
    }
  });
});

describe("the Atom feed", () => {
  it("links to our page and to the lead report, where that is a web address", async () => {
    const text = await (await service.call("/v1/stories.atom?topic=cyber,maritime")).text();
    const { feed } = feedsmith(text);
    expect(feed).toMatchObject({
      id: "tag:sitrep.example,2026:stories?topic=cyber%2Cmaritime",
      title: { value: "Sitrep: Topics: Cyber & information or Naval & maritime security" },
      updated: service.instant(-HOUR),
      links: [
        { rel: "self", href: "https://sitrep.example/v1/stories.atom?topic=cyber%2Cmaritime" },
        {
          rel: "alternate",
          href: "https://sitrep.example/stories?topic=cyber%2Cmaritime",
        },
      ],
      entries: [
        { links: [{ rel: "alternate" }] },
        {
          id: "tag:sitrep.example,2026-11-20:sto_20261120_ships",
          authors: [{ name: "GAZETTE" }, { name: "HERALD" }],
          categories: [{ term: "maritime" }, { term: "KR", label: "South Korea" }],
          links: [
            { rel: "alternate", href: "https://sitrep.example/stories/sto_20261120_ships" },
            { rel: "via", href: "https://gazette.example/1?a=1&b=2" },
          ],
        },
      ],
    });
    expect(text).not.toContain("javascript:");
  });

  it("is the same feed in whatever order its query is written", async () => {
    const [a, b] = await Promise.all(
      ["topic=maritime,cyber&country=us", "country=US&topic=cyber&topic=maritime"].map(
        async (query) => (await service.call(`/v1/stories.atom?${query}`)).text(),
      ),
    );
    expect(a).toBe(b);
  });
});

describe("public answers", () => {
  it("are remembered for a minute of our clock, and no longer", async () => {
    const other = await openService();
    try {
      const titles = async () => {
        const response = await other.call("/v1/stories?topic=land");
        const age = response.headers.get("cache-control");
        const { items } = (await response.json()) as { items: { title: string }[] };
        return [items.map(({ title }) => title).join(), age];
      };
      expect(await titles()).toEqual(["", "public, max-age=60"]);
      const seen = other.instant(-DAY);
      const topics = { land: 1 };
      const id = storyId(seen, "one");
      await other.stores.stories.put([sampleStory({ id, seen, topics, title: "New" })]);
      other.pass(20_000);
      expect(await titles()).toEqual(["", "public, max-age=40"]);
      other.pass(40_000);
      expect(await titles()).toEqual(["New", "public, max-age=60"]);
    } finally {
      await other.close();
    }
  });
});
