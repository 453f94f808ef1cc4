import { parseFeed as feedsmith } from "feedsmith";
import { describe, expect, it } from "vitest";
import { atomFeed } from "#lib/core/syndication/atom.ts";
import { clean, type FeedDocument, type FeedEntry, tagUri } from "#lib/core/syndication/feed.ts";
import { jsonFeed } from "#lib/core/syndication/json.ts";
import { parseFeed } from "#lib/feeds/parse.ts";

const AT = "2026-11-20T08:00:00.000Z";
const LATER = "2026-11-21T08:00:00.000Z";

const entry = (over: Partial<FeedEntry> = {}): FeedEntry => ({
  id: "tag:sitrep.example,2026-11-20:sto_1",
  title: "Two navies meet",
  summary: "They met at sea.",
  alternate: "https://sitrep.example/stories/sto_1",
  via: "https://gazette.example/1?a=1&b=2",
  published: AT,
  updated: LATER,
  authors: ["Gazette", "Herald & Post"],
  categories: [{ term: "topic:maritime", label: "Naval & maritime security" }],
  language: "en",
  ...over,
});

const feed = (entries: readonly FeedEntry[]): FeedDocument => ({
  id: "tag:sitrep.example,2026:stories",
  title: "Everything",
  self: "https://sitrep.example/v1/stories.atom?topic=cyber&q=a+%26+b",
  alternate: "https://sitrep.example/",
  updated: LATER,
  entries,
});

const HOSTILE = [
  ["control characters", "A\u0000\u0008\u001b[31m frigate\u000c sails", "A[31m frigate sails"],
  ["the end of a CDATA section", "A ]]> frigate <![CDATA[x", "A ]]> frigate <![CDATA[x"],
  ["markup", "<script>alert(1)</script> & &amp; \"'", "<script>alert(1)</script> & &amp; \"'"],
  ["halves of surrogate pairs", "A \ud800 frigate \udc00\u{1F6A2}", "A frigate \u{1F6A2}"],
  ["noncharacters and line breaks", "A\ufffe\uffff\r\nfrigate\u2028sails", "A frigate sails"],
  ["letters from right to left", "\u202eسفينة حربية تبحر", "\u202eسفينة حربية تبحر"],
] as const;

const WRITTEN = [
  ["Atom", atomFeed, "application/atom+xml"],
  ["JSON Feed", jsonFeed, "application/feed+json"],
] as const;

describe.each(WRITTEN)("%s", (_, write, type) => {
  const readBack = async (document: FeedDocument) => {
    const outcome = await parseFeed(new TextEncoder().encode(write(document)), type, document.self);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.feed;
  };

  it("is read back by our own parser as it was meant", async () => {
    const read = await readBack(feed([entry(), entry({ id: "tag:sitrep.example,2026:2" })]));
    expect(read).toMatchObject({ title: "Everything", link: "https://sitrep.example/" });
    expect(read.entries).toHaveLength(2);
    expect(read.entries[0]).toMatchObject({
      id: entry().id,
      link: entry().alternate,
      title: "Two navies meet",
      published: AT,
      updated: LATER,
    });
  });

  it.each(HOSTILE)(
    "takes %s for words, and drops what no reader can read",
    (_name, title, told) => {
      const text = write(feed([entry({ title, summary: title, authors: [title] })]));
      const read = feedsmith(text).feed as unknown as {
        entries?: { title?: unknown; summary?: unknown; authors?: { name?: string }[] }[];
        items?: { title?: string; content_text?: string; authors?: { name?: string }[] }[];
      };
      const [one] = read.entries ?? read.items ?? [];
      expect(JSON.stringify(one)).toContain(JSON.stringify(told).slice(1, -1));
      expect(one?.authors?.[0]?.name).toBe(told);
      expect(clean(text)).toBe(text.replace(/\s+/g, " ").trim());
    },
  );

  it("may be empty", async () => {
    expect((await readBack(feed([]))).entries).toEqual([]);
  });
});

describe("Atom", () => {
  it("says of an entry whom it is from, what it is about, and where to read on", () => {
    const { format, feed: read } = feedsmith(atomFeed(feed([entry()])));
    expect(format).toBe("atom");
    expect(read).toMatchObject({
      id: "tag:sitrep.example,2026:stories",
      updated: LATER,
      authors: [{ name: "Sitrep" }],
      links: [
        { rel: "self", href: "https://sitrep.example/v1/stories.atom?topic=cyber&q=a+%26+b" },
        { rel: "alternate", href: "https://sitrep.example/" },
      ],
      entries: [
        {
          authors: [{ name: "Gazette" }, { name: "Herald & Post" }],
          categories: [{ term: "topic:maritime", label: "Naval & maritime security" }],
          links: [
            { rel: "alternate", href: "https://sitrep.example/stories/sto_1" },
            { rel: "via", href: "https://gazette.example/1?a=1&b=2" },
          ],
          summary: { value: "They met at sea." },
        },
      ],
    });
  });

  it("says the language of an entry, unless it is unknown", () => {
    expect(atomFeed(feed([entry({ language: "ar" })]))).toContain('<entry xml:lang="ar">');
    expect(atomFeed(feed([entry({ language: "und" })]))).toContain("<entry>");
  });
});

describe("JSON Feed", () => {
  it("is of version 1.1, with the address of our page and of the report", () => {
    expect(JSON.parse(jsonFeed(feed([entry()])))).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      home_page_url: "https://sitrep.example/",
      items: [
        {
          url: "https://sitrep.example/stories/sto_1",
          external_url: "https://gazette.example/1?a=1&b=2",
          content_text: "They met at sea.",
          authors: [{ name: "Gazette" }, { name: "Herald & Post" }],
          tags: ["Naval & maritime security"],
          language: "en",
        },
      ],
    });
  });
});

it("names things by host and day, whatever port the service listens on", () => {
  expect(tagUri("http://localhost:8787", AT, "sto_1")).toBe("tag:localhost,2026-11-20:sto_1");
});
