import { describe, expect, it } from "vitest";
import { ParsedFeed } from "#lib/core/model/entry.ts";
import type { RawEntry } from "#lib/core/model/entry.ts";
import { parseFeed } from "#lib/feeds/parse.ts";

const BASE = "https://news.example/feeds/all.xml";
const TEN = "2024-08-05T10:00:00.000Z";

const read = (text: string, contentType: string | null = null) =>
  parseFeed(Buffer.from(text), contentType, BASE);
const feedOf = async (text: string): Promise<ParsedFeed> => {
  const outcome = await read(text);
  if (!outcome.ok) throw new Error(`not read: ${outcome.reason}`);
  return ParsedFeed.parse(outcome.feed);
};
const rss = (items: string, attributes = ""): string =>
  `<?xml version="1.0"?><rss version="2.0"${attributes}><channel><title>Fleet</title>${items}</channel></rss>`;
const atom = (entries: string, attributes = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Fleet</title>${entries}</feed>`;
const only = async (text: string): Promise<RawEntry> => {
  const { entries } = await feedOf(text);
  expect(entries).toHaveLength(1);
  return entries[0] as RawEntry;
};
const item = (inner: string, attributes = ""): Promise<RawEntry> =>
  only(rss(`<item>${inner}</item>`, attributes));
const entry = (inner: string, attributes = ""): Promise<RawEntry> =>
  only(atom(`<entry>${inner}</entry>`, attributes));

describe("formats", () => {
  it("reads RSS 2.0 whole", async () => {
    const feed = await feedOf(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel>
        <title>Harbour &amp; fleet</title><link>https://news.example/</link>
        <description>Ships, &lt;b&gt;mostly&lt;/b&gt;</description>
        <language>en-GB</language><ttl>60</ttl>
        <skipHours><hour>24</hour><hour>3</hour><hour>x</hour></skipHours><skipDays><day>Sunday</day><day>sat</day></skipDays>
        <lastBuildDate>Mon, 05 Aug 2024 10:00:00 GMT</lastBuildDate>
        <image><title>Logo</title><url>https://news.example/l.png</url></image>
        <item>
          <title>Frigate sails</title><link>https://news.example/1</link>
          <guid isPermaLink="false">n-1</guid><pubDate>Mon, 05 Aug 2024 12:00:00 +0200</pubDate>
          <description>&lt;p&gt;It left.&lt;/p&gt;&lt;p&gt;At noon.&lt;/p&gt;</description>
          <content:encoded><![CDATA[<p>It left <a href="/port">port</a>.</p><script>x()</script>]]></content:encoded>
          <enclosure url="/a.mp3" type="audio/mpeg" length="123"/>
        </item>
      </channel></rss>`);
    expect(feed).toEqual({
      format: "rss",
      title: "Harbour & fleet",
      link: "https://news.example/",
      id: null,
      updated: TEN,
      summary: "Ships, mostly",
      language: "en",
      wishes: { ttlMinutes: 60, skipHours: [0, 3], skipDays: [0, 6] },
      entries: [
        {
          id: "n-1",
          link: "https://news.example/1",
          title: "Frigate sails",
          summary: "It left.\nAt noon.",
          content: `<p>It left <a href="https://news.example/port">port</a>.</p>`,
          published: TEN,
          updated: null,
          enclosures: [{ url: "https://news.example/a.mp3", type: "audio/mpeg", length: 123 }],
        },
      ],
    });
  });

  it("reads Atom 1.0 whole", async () => {
    const feed = await feedOf(
      atom(
        `<id>tag:news.example,2024:all</id><subtitle>Ships</subtitle><updated>2024-08-05T10:00:00Z</updated>
        <link rel="self" href="/feeds/all.xml"/><link href="/"/>
        <entry>
          <id>tag:news.example,2024:1</id><title type="html">Frigate &lt;i&gt;sails&lt;/i&gt;</title>
          <link rel="enclosure" href="a.mp3" type="audio/mpeg" length="x"/>
          <link rel="self" href="/1.atom"/><link href="1.html"/>
          <published>2024-08-05T10:00:00Z</published><updated>2024-08-05T12:00:00Z</updated>
          <summary>Short: a &lt; b</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>one <b>two</b> three</p></div></content>
        </entry>`,
        ` xml:base="https://other.example/x/" xml:lang="fr"`,
      ),
    );
    expect(feed).toEqual({
      format: "atom",
      title: "Fleet",
      link: "https://other.example/",
      id: "tag:news.example,2024:all",
      updated: TEN,
      summary: "Ships",
      language: "fr",
      wishes: {},
      entries: [
        {
          id: "tag:news.example,2024:1",
          link: "https://other.example/x/1.html",
          title: "Frigate sails",
          summary: "Short: a < b",
          content: "<div><p>one <b>two</b> three</p></div>",
          published: TEN,
          updated: "2024-08-05T12:00:00.000Z",
          enclosures: [{ url: "https://other.example/x/a.mp3", type: "audio/mpeg" }],
        },
      ],
    });
  });

  it("reads RDF, whatever its prefixes", async () => {
    const feed =
      await feedOf(`<x:RDF xmlns:x="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel x:about="c"><title>Fleet</title><items><x:Seq><x:li x:resource="https://news.example/1"/></x:Seq></items></channel>
      <item x:about="https://news.example/1"><title>Sails</title><d:date>2024-08-05T10:00Z</d:date></item></x:RDF>`);
    expect(feed).toMatchObject({ format: "rdf", title: "Fleet" });
    expect(feed.entries).toMatchObject([
      {
        id: "https://news.example/1",
        link: "https://news.example/1",
        title: "Sails",
        published: TEN,
      },
    ]);
  });

  it("reads Atom 0.3", async () => {
    const feed = await feedOf(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><tagline>Ships</tagline><entry><title>Sails</title>
      <issued>2024-08-05T10:00:00Z</issued><modified>2024-08-05T12:00:00Z</modified>
      <content type="text/html" mode="escaped">&lt;p&gt;It left&lt;/p&gt;</content></entry></feed>`,
    );
    expect(feed.summary).toBe("Ships");
    expect(feed.entries).toMatchObject([
      { published: TEN, updated: "2024-08-05T12:00:00.000Z", content: "<p>It left</p>" },
    ]);
  });

  it.each([
    [
      "RSS in capitals",
      `<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>t</TITLE></ITEM></CHANNEL></RSS>`,
    ],
    ["RSS 0.91", `<rss version="0.91"><channel><item><title>t</title></item></channel></rss>`],
    ["RSS without a version", `<rss><channel><item><title>t</title></item></channel></rss>`],
    ["items outside the channel", `<rss><channel></channel><item><title>t</title></item></rss>`],
    ["a channel without rss", `<channel><item><title>t</title></item></channel>`],
    ["an entry on its own", `<entry xmlns="http://www.w3.org/2005/Atom"><title>t</title></entry>`],
    [
      "a prefixed Atom",
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>t</a:title></a:entry></a:feed>`,
    ],
    ["Atom without a namespace", `<feed><entry><title>t</title></entry></feed>`],
    [
      "a foreign default namespace",
      `<rss xmlns="https://odd.example/"><channel><item><title>t</title></item></channel></rss>`,
    ],
    [
      "two channels",
      `<rss><channel></channel><channel><item><title>t</title></item></channel></rss>`,
    ],
    [
      "blank lines first",
      `\n\n<?xml version="1.0"?><rss><channel><item><title>t</title></item></channel></rss>`,
    ],
    [
      "a server warning first",
      `Warning: x\n<?xml version="1.0"?><rss><channel><item><title>t</title></item></channel></rss>`,
    ],
    [
      "a mark before a mark",
      `\ufeff\ufeff<rss><channel><item><title>t</title></item></channel></rss>`,
    ],
    [
      "junk last",
      `<rss><channel><item><title>t</title></item></channel></rss><script>1</script> 12ms`,
    ],
    [
      "an undeclared prefix",
      `<rss><channel><item><foo:x>1</foo:x><title>t</title></item></channel></rss>`,
    ],
  ])("reads %s", async (_, text) => {
    expect(await only(text)).toMatchObject({ title: "t" });
  });
});

describe("one bad entry costs no other", () => {
  const good = `<entry><title>good</title><updated>2024-08-05T10:00:00Z</updated></entry>`;
  it.each([
    `<entry/>`,
    `<entry><link>text</link></entry>`,
    `<entry><title>bad</title><updated>yesterday</updated></entry>`,
    `<entry><updated x="1"/></entry>`,
    `<entry><title><b>unclosed</title></entry>`,
    `<entry><content type="base64">%%%</content></entry>`,
    `<entry><id></id><link href=""/><link href="http://["/></entry>`,
    `<entry><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor></entry>`,
    `<entry __proto__="x" constructor="y" hasOwnProperty="z"><toString>x</toString></entry>`,
  ])("%s", async (bad) => {
    const feed = await feedOf(atom(good + bad + good));
    expect(feed.entries.filter(({ title }) => title === "good")).toHaveLength(2);
    expect({}).not.toHaveProperty("polluted");
  });

  it("ends an entry that was never closed where the next begins", async () => {
    const { entries } = await feedOf(
      rss(`<item><title>one</title><item><title>two</title></item>`),
    );
    expect(entries.map(({ title }) => title)).toEqual(["one", "two"]);
  });

  it("leaves an entry cut off by the end for the next poll", async () => {
    const { entries } = await feedOf(
      rss(`<item><title>one</title></item>`).slice(0, -17) + "<item><title>tw",
    );
    expect(entries.map(({ title }) => title)).toEqual(["one"]);
  });
});

describe("text", () => {
  it.each([
    ["Q & A", "Q & A"],
    ["AT&amp;T", "AT&T"],
    ["AT&amp;amp;T", "AT&T"],
    ["caf&eacute;&nbsp;bar", "café bar"],
    ["<![CDATA[a <b>b</b>]]> c", "a b c"],
    ["Hello <b>big</b> world", "Hello big world"],
    ["a\u0008b\u0000c&#8;d", "abcd"],
    ["a\u0092s", "a’s"],
    ["two\n  lines", "two lines"],
  ])("title %j", async (source, title) => {
    expect((await item(`<title>${source}</title>`)).title).toBe(title);
  });

  it("reads a plain Atom title literally and an HTML one as HTML", async () => {
    expect((await entry(`<title type="text">a &lt;b&gt; c</title>`)).title).toBe("a <b> c");
    expect((await entry(`<title type="html">a &lt;b&gt; c</title>`)).title).toBe("a c");
    expect((await entry(`<title>Ships &amp;amp; crews</title>`)).title).toBe("Ships & crews");
  });

  it("decodes base64 that is text and leaves what is not", async () => {
    const base64 = (text: string | Buffer) => Buffer.from(text).toString("base64");
    const words = await entry(
      `<content type="application/octet-stream">${base64("It <b>left</b>")}</content>`,
    );
    expect(words.content).toBe("It <b>left</b>");
    const picture = base64(Buffer.from([0x89, 0x50, 0xff, 0x00]));
    const other = await entry(`<content type="image/png">${picture}</content>`);
    expect(other.content).toBe(picture);
  });

  it("knows entities the document declares, once and never nested", async () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY who "the fleet"><!ENTITY loop "&loop;&loop;">]>`;
    const feed = await feedOf(
      `${doctype}<rss><channel><item><title>&who; sails&loop;</title></item></channel></rss>`,
    );
    expect(feed.entries[0]?.title).toBe("the fleet sails&loop;&loop;");
  });

  it("keeps markup that was not escaped", async () => {
    const { summary } = await item(`<description>It <b>left</b> port<br/>today</description>`);
    expect(summary).toBe("It left port\ntoday");
  });

  it("takes the description as body where there is a summary too", async () => {
    const both = await item(`<summary>Short</summary><description>The long one</description>`);
    expect([both.summary, both.content]).toEqual(["Short", "The long one"]);
  });

  it("falls back on what media and podcast elements say", async () => {
    const found = await item(
      `<media:group><media:title>Clip</media:title><media:description>At sea</media:description>
      <media:content url="https://news.example/v.mp4" type="video/mp4" fileSize="9"/></media:group>`,
      ` xmlns:media="http://search.yahoo.com/mrss/"`,
    );
    expect(found).toMatchObject({
      title: "Clip",
      summary: "At sea",
      enclosures: [{ url: "https://news.example/v.mp4", type: "video/mp4", length: 9 }],
    });
  });
});

describe("links and identities", () => {
  it.each([
    ["<link>/a</link>", "https://news.example/a"],
    ["<link> https://news.example/a?x=1&y=2 </link>", "https://news.example/a?x=1&y=2"],
    ["<guid>https://news.example/a</guid>", "https://news.example/a"],
    [`<guid isPermaLink="false">https://news.example/a</guid>`, null],
    [`<link href="https://news.example/a"/>`, "https://news.example/a"],
    [
      "<link>https://news.example/1</link><link>https://news.example/2</link>",
      "https://news.example/1",
    ],
    [`<link>${"x".repeat(5_000)}</link>`, null],
    ["<link>javascript:alert(1)</link>", null],
    ["<link>java\tscript:alert(1)</link>", null],
    [`<link>data:text/html,x</link><guid>https://news.example/2</guid>`, "https://news.example/2"],
  ])("RSS %s", async (inner, link) => expect((await item(inner)).link).toBe(link));

  it.each([
    [`<link rel="enclosure" href="/a.mp3"/>`, null],
    [
      `<link type="application/pdf" href="/a.pdf"/><link type="text/html" href="/a"/>`,
      "https://news.example/a",
    ],
    [`<link rel="enclosure">/pic</link><link href="/a"/>`, "https://news.example/a"],
    [`<link>/a</link>`, "https://news.example/a"],
    [`<id>https://news.example/a</id>`, "https://news.example/a"],
    [`<link rel="related" href="/b"/>`, "https://news.example/b"],
  ])("Atom %s", async (inner, link) => expect((await entry(inner)).link).toBe(link));

  it("leaves identities as they are, relative addresses apart", async () => {
    expect((await entry(`<id>urn:uuid:1</id>`)).id).toBe("urn:uuid:1");
    expect((await entry(`<id>/a/1</id>`)).id).toBe("https://news.example/a/1");
    expect((await item(`<guid isPermaLink="false">/a/1</guid>`)).id).toBe("/a/1");
    expect((await item(`<guid>12345</guid>`)).id).toBe("12345");
  });
});

describe("dates", () => {
  it("believes an undated entry's dc:date only where nothing better is", async () => {
    const dc = ` xmlns:dc="http://purl.org/dc/elements/1.1/"`;
    const both = await entry(
      `<updated>2024-08-05T10:00:00Z</updated><dc:date>2023-01-01</dc:date>`,
      dc,
    );
    expect([both.published, both.updated]).toEqual([null, TEN]);
    expect((await item(`<dc:date>2024-08-05T10:00Z</dc:date>`, dc)).published).toBe(TEN);
  });
  it("looks on when the best place holds no date", async () => {
    const { published } = await item(
      `<pubDate>soon</pubDate><dcterms:issued>2024-08-05T10:00Z</dcterms:issued>`,
      ` xmlns:dcterms="http://purl.org/dc/terms/"`,
    );
    expect(published).toBe(TEN);
  });
});

describe("unreadable input has a reason", () => {
  it.each([
    ["", "empty"],
    [" \n\t", "empty"],
    ["\ufeff", "empty"],
    ["<!doctype html><html><body>gone</body></html>", "html"],
    ["<html><head></head></html>", "html"],
    ["plain words", "not-a-feed"],
    ["<opml version='2.0'><body/></opml>", "not-a-feed"],
    ["<!-- nothing -->", "not-a-feed"],
    ["{", "bad-json"],
    ["{}", "not-a-feed"],
    ["[1,2]", "not-a-feed"],
    [rss("<item>" + "<a>".repeat(600)), "too-deep"],
  ])("%j", async (text, reason) => {
    expect(await read(text)).toEqual({ ok: false, reason });
  });

  it("an empty feed is readable", async () => {
    expect((await feedOf("<rss version='2.0'></rss>")).entries).toEqual([]);
  });
});
