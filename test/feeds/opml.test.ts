import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CatalogueFeed } from "#lib/core/model/catalogue.ts";
import { SourceKind } from "#lib/core/model/feed.ts";
import { TopicSlug } from "#lib/core/model/topic.ts";
import { readOpml } from "#lib/feeds/opml.ts";
import { writeOpml } from "#lib/feeds/opml-writer.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const HEAD = { title: "Feeds", now: NOW };

const opml = (body: string, root = `<opml version="2.0">`): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}<head><title>Mine</title></head><body>${body}</body></opml>`;
const ours = (attributes: string): string =>
  opml(
    `<outline text="Quay" xmlUrl="https://quay.example/rss" ${attributes}/>`,
    `<opml version="2.0" xmlns:sitrep="https://sitrep.example/ns/opml">`,
  );

const read = (text: string) => {
  const outcome = readOpml(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
};
const feedsOf = (text: string): CatalogueFeed[] => read(text).feeds;
const only = (text: string): CatalogueFeed => {
  const [feed, ...others] = feedsOf(text);
  if (!feed || others.length > 0) throw new Error("expected one feed");
  return feed;
};

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/[\p{C}\s]+/gu, " ").trim())
  .filter((text) => text !== "");
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const source = fc.record(
  {
    id: slug,
    name: words,
    kind: fc.constantFrom(...SourceKind.options),
    country: fc.constantFrom("KR", "US", "XK"),
  },
  { requiredKeys: ["id", "name", "kind"] },
);
const catalogueFeed = fc.record(
  {
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: words,
    source,
    language: fc.constantFrom("en", "ko", "kok"),
    fullText: fc.constant(true),
    enabled: fc.boolean(),
    topics: fc.uniqueArray(fc.constantFrom(...TopicSlug.options), { maxLength: 4 }),
    groups: fc.uniqueArray(words, { maxLength: 3 }),
  },
  { requiredKeys: ["url", "title", "source", "enabled", "topics", "groups"] },
) as fc.Arbitrary<CatalogueFeed>;

const byUrl = (feeds: readonly CatalogueFeed[]): CatalogueFeed[] =>
  feeds.toSorted((a, b) => (a.url < b.url ? -1 : 1));

describe("a catalogue written and read again", () => {
  it("is the same, whatever names and addresses hold", () => {
    const feeds = fc.uniqueArray(catalogueFeed, {
      maxLength: 12,
      selector: ({ url }) => url.replace(/^http:/, "https:"),
    });
    const property = fc.property(feeds, (written) => {
      const outcome = read(writeOpml(written, HEAD));
      expect(outcome.skipped).toEqual([]);
      expect(byUrl(outcome.feeds)).toEqual(byUrl(written));
      for (const feed of outcome.feeds) CatalogueFeed.parse(feed);
    });
    fc.assert(property, { seed: 7, numRuns: 200 });
  });

  it("is OPML 2.0 that other readers can import", () => {
    const text = writeOpml(feedsOf(ours(`sitrep:kind="trade"`)), { title: "Us & them", now: NOW });
    expect(text).toContain(`<opml version="2.0" `);
    expect(text).toContain("<title>Us &amp; them</title>");
    expect(text).toContain("<dateCreated>Fri, 20 Nov 2026 08:00:00 GMT</dateCreated>");
    expect(text).toContain(`<outline type="rss" text="Quay" xmlUrl="https://quay.example/rss"`);
  });

  it("gathers the feeds of a group in one outline", () => {
    const feed = only(ours(""));
    const text = writeOpml(
      [
        { ...feed, groups: ["Sea", "Ports"] },
        { ...feed, url: "https://b.example/", groups: ["Land"] },
        { ...feed, url: "https://c.example/", groups: ["Sea"] },
      ],
      HEAD,
    );
    expect(text.match(/text="Sea"/g)).toHaveLength(1);
    expect(feedsOf(text).map(({ url }) => url)).toEqual([
      "https://c.example/",
      "https://quay.example/rss",
      "https://b.example/",
    ]);
  });
});

describe("our attributes", () => {
  it("say who publishes, what kind it is and whether it is on", () => {
    const feed = only(
      ours(
        `language="pl" sitrep:source="quay-press" sitrep:sourceName="Quay Press" sitrep:kind="state-media" ` +
          `sitrep:country="PL" sitrep:owner="Quay Press &amp; Sons" sitrep:topics="maritime, land" sitrep:enabled="false" sitrep:fullText="true"`,
      ),
    );
    expect(feed).toEqual({
      url: "https://quay.example/rss",
      title: "Quay",
      source: {
        id: "quay-press",
        name: "Quay Press",
        kind: "state-media",
        country: "PL",
        owner: "Quay Press & Sons",
      },
      language: "pl",
      fullText: true,
      enabled: false,
      topics: ["maritime", "land"],
      groups: [],
    });
  });

  it("come back as they were written", () => {
    const feed = only(ours(`sitrep:kind="wire" sitrep:country="PL" sitrep:owner="A &amp; B"`));
    expect(feedsOf(writeOpml([feed], HEAD))).toEqual([feed]);
  });

  it("go by their namespace, whatever prefix a tool gave it", () => {
    const root = `<opml version="2.0" xmlns:sitrep="urn:other" xmlns:ns0="https://sitrep.example/ns/opml">`;
    const outline = `<outline text="Q" xmlUrl="https://q.example/" ns0:kind="wire" sitrep:kind="trade"/>`;
    expect(only(opml(outline, root)).source.kind).toBe("wire");
  });

  it.each([
    [`sitrep:kind="offical"`, "bad-kind"],
    [`sitrep:country="Korea"`, "bad-country"],
    [`sitrep:enabled="maybe"`, "bad-enabled"],
    [`sitrep:fullText="yes"`, "bad-fulltext"],
    [`sitrep:topics="maritime ships"`, "bad-topics"],
    [`sitrep:source="Quay Press"`, "bad-source"],
  ])("that are wrong (%s) are named, never guessed at", (attribute, reason) => {
    expect(readOpml(ours(attribute))).toEqual({
      ok: true,
      feeds: [],
      plain: new Set(),
      skipped: [{ title: "Quay", reason }],
    });
  });
});

describe("plain OPML of other readers", () => {
  it("gives enabled feeds that are their hosts' own", () => {
    const outline = `<outline type="rss" text="Harbour Watch" title="Harbour Watch" xmlUrl="https://www.harbour-watch.example/feed/" htmlUrl="https://www.harbour-watch.example/"/>`;
    expect(only(opml(outline))).toEqual({
      url: "https://www.harbour-watch.example/feed/",
      title: "Harbour Watch",
      source: { id: "harbour-watch-example", name: "Harbour Watch", kind: "independent" },
      enabled: true,
      topics: [],
      groups: [],
    });
  });

  it("may nest its folders and list a feed in several", () => {
    const a = `<outline text="A" xmlUrl="https://a.example/rss"/>`;
    const b = `<outline text="B" xmlUrl="https://b.example/rss"/>`;
    const found = feedsOf(
      opml(
        `<outline text="Europe"><outline text="North">${a}</outline>${b}</outline><outline title="Fleets">${a}</outline>${b}`,
      ),
    );
    expect(found.map(({ title, groups }) => [title, groups])).toEqual([
      ["A", ["Europe", "North", "Fleets"]],
      ["B", ["Europe"]],
    ]);
  });

  it("may spell attributes its own way, leave ampersands bare and declare entities", () => {
    const text = `\ufeff<!DOCTYPE opml [<!ENTITY desk "News desk">]>${opml(
      `<OUTLINE TITLE="&desk; &#233; &eacute; R&D" XMLURL="feed://a.example/?x=1&y=2" language="en-US"></OUTLINE>`,
    )}`;
    expect(only(text)).toMatchObject({
      title: "News desk é é R&D",
      url: "http://a.example/?x=1&y=2",
      language: "en",
    });
  });

  it("keeps two feeds of one host in one source", () => {
    const [a, b] = feedsOf(
      opml(
        `<outline text="World" xmlUrl="https://feeds.daily.example/world"/><outline text="Defence" xmlUrl="https://www.daily.example/defence"/>`,
      ),
    );
    expect(a?.source.id).toBe(b?.source.id);
  });

  it.each([
    ["http://127.0.0.1:9000/a.xml", "http://127.0.0.1:9000/b.xml"],
    ["http://[::1]:9000/a.xml", "http://[::1]:9000/b.xml"],
    ["http://localhost/a.xml", "http://localhost/b.xml"],
    ["https://feeds.feedburner.com/a", "https://feeds.feedburner.com/b"],
  ])("tells publishers on a host that many share by their titles (%s)", (first, second) => {
    const outline = (title: string, url: string) => `<outline text="${title}" xmlUrl="${url}"/>`;
    const found = feedsOf(
      opml(
        outline("국방 소식", first) +
          outline("해군 소식", second) +
          outline("Ship Log", `${first}2`),
      ),
    );
    expect(new Set(found.map(({ source }) => source.id)).size).toBe(3);
    expect(found[2]?.source.id).toBe("ship-log");
  });

  it("may leave titles out", () => {
    const found = feedsOf(
      opml(`<outline xmlUrl="http://127.0.0.1:9/a/"/><outline xmlUrl="http://127.0.0.1:9/b"/>`),
    );
    expect(found.map(({ title }) => title)).toEqual(["127.0.0.1:9/a", "127.0.0.1:9/b"]);
    expect(found[0]?.source.id).not.toBe(found[1]?.source.id);
  });

  it("counts http and https of one address as one feed, but never two queries", () => {
    const urls = [
      "http://a.example/?feed=x",
      "https://a.example:443/?feed=x#top",
      "https://a.example/?feed=y",
    ];
    const found = feedsOf(opml(urls.map((url) => `<outline text="T" xmlUrl="${url}"/>`).join("")));
    expect(found.map(({ url }) => url)).toEqual([urls[0], urls[2]]);
  });

  it("is not asked for what is no feed, and says why", () => {
    const outcome = read(
      opml(
        `<outline text="Note to self"/><outline text="Empty"></outline>` +
          `<outline text="Page" type="link" url="https://a.example/"/>` +
          `<outline text="File" xmlUrl="file:///tmp/feed"/>` +
          `<outline text="Secret" xmlUrl="https://me:word@a.example/"/>` +
          `<outline text="Broken" xmlUrl="https://"/>` +
          `<outline text="Endless" xmlUrl="https://a.example/${"x".repeat(9_000)}"/>` +
          `<outline text="Script" xmlUrl="javascript:alert(1)"/>` +
          `<outline text="Good" xmlUrl="https://a.example/rss"/>`,
      ),
    );
    expect(outcome.feeds.map(({ title }) => title)).toEqual(["Good"]);
    expect(outcome.skipped).toEqual([
      { title: "Page", reason: "no-address" },
      ...["File", "Secret", "Broken", "Endless", "Script"].map((title) => ({
        title,
        reason: "bad-address",
      })),
    ]);
  });
});

const GOOD = `<outline text="A" xmlUrl="https://a.example/"/>`;
const HOSTILE: Record<string, string> = {
  "entities of entities": `<!DOCTYPE opml [<!ENTITY a "${"x".repeat(240)}"><!ENTITY b "&a;&a;">]>${opml(`<outline text="${"&b;".repeat(900)}" xmlUrl="https://a.example/"/>`.repeat(1_000))}`,
  "many attributes": opml(
    `<outline ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(" ")} xmlUrl="https://a.example/"/>`,
  ),
  "names of prototypes": opml(
    `<outline __proto__="x" constructor="y" xmlUrl="https://a.example/" text="__proto__"/>`,
  ),
  "one long value": opml(
    `<outline text="${"&amp;".repeat(500_000)}" xmlUrl="https://a.example/"/>`,
  ),
  "closing what never opened": opml(`${"</b>".repeat(500_000)}${GOOD}`),
  "control characters": opml(`<outline text="a\u0000\u0007\ud800b" xmlUrl="https://a.example/"/>`),
};

describe("no OPML throws, hangs or grows", () => {
  it.each(Object.keys(HOSTILE))("%s", (name) => {
    const before = process.cpuUsage();
    const outcome = readOpml(HOSTILE[name] ?? "");
    // Of processor time: a machine that does other work beside it takes longer by the clock.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3_000);
    if (!outcome.ok) throw new Error(outcome.reason);
    for (const feed of outcome.feeds) CatalogueFeed.parse(feed);
    expect(JSON.stringify(outcome).length).toBeLessThan(1_000_000);
  });

  it.each([
    ["", "not-opml"],
    ["feeds, please", "not-opml"],
    ["<html><body><outline/></body></html>", "not-opml"],
    [`<rss version="2.0"><channel/></rss>`, "not-opml"],
    [opml(GOOD).replace("</opml>", ""), "cut-off"],
    [opml(GOOD.repeat(3)).slice(0, 180), "cut-off"],
    [opml(`<outline text="x">`.repeat(200)), "too-deep"],
    [opml("<a/>".repeat(30_000)), "too-large"],
    [opml(" ".repeat(6_000_000)), "too-large"],
  ])("what is no whole OPML is refused with a word (%#)", (text, reason) => {
    expect(readOpml(text)).toEqual({ ok: false, reason });
  });

  it("whatever was broken in it", () => {
    const seed = ours(`sitrep:kind="trade" sitrep:topics="land"`);
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      put: fc.oneof(
        fc.constantFrom("<", ">", `"`, "&", "</outline>", "<outline>", "<![CDATA[", "<!--", "\0"),
        fc.string({ maxLength: 6 }),
      ),
    });
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const text = edits.reduce((whole, { at, cut, put }) => {
        const from = Math.floor(at * whole.length);
        return whole.slice(0, from) + put + whole.slice(from + cut);
      }, seed);
      const outcome = readOpml(text);
      if (!outcome.ok) expect(outcome.reason).toMatch(/^[a-z-]+$/);
      else for (const feed of outcome.feeds) CatalogueFeed.parse(feed);
    });
    fc.assert(property, { seed: 11, numRuns: 1_000 });
  });
});
