import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParsedFeed } from "#lib/core/model/entry.ts";
import { parseFeed } from "#lib/feeds/parse.ts";

const BASE = "https://news.example/";
const ITEM = `<item><title>Ship &amp; crew</title><link>/1</link><guid>g1</guid><pubDate>Mon, 05 Aug 2024 10:00:00 GMT</pubDate>
<description><![CDATA[<p>It <b>left</b></p>]]></description><enclosure url="/a" length="1"/></item>`;
const SEEDS = [
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title>${ITEM.repeat(3)}</channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/x/"><entry><id>/1</id><title type="html">a &lt;b&gt;</title><link href="y"/>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">é <i>x</i></div></content><updated>2024-08-05T10:00:00Z</updated></entry></feed>`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":1,"url":"/1","content_html":"<p>x</p>","date_published":"2024-08-05T10:00:00Z"}]}`,
];
const SPLICES = [
  "<",
  ">",
  "&",
  "]]>",
  "<![CDATA[",
  "<!--",
  "</item>",
  "<item>",
  '"',
  "\u0000",
  "\ufffe",
  "&#xD800;",
  "&#x110000;",
  "<__proto__>",
  "xmlns='x'",
  "{",
  "]",
];

/** A seed document with pieces cut, doubled and put in. */
const mutant = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(40),
        put: fc.oneof(fc.constantFrom(...SPLICES), fc.string({ maxLength: 6 })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + cut);
    }, seed),
  );

/** Feeds made to cost their reader more than themselves. */
const HOSTILE: Record<string, string> = {
  "entities of entities": `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(240)}">]><rss><channel><item><title>${"&a;".repeat(300_000)}</title></item></channel></rss>`,
  "deep markup in a body": `<rss><channel><item><body><![CDATA[${"<div>".repeat(200_000)}]]></body></item></channel></rss>`,
  "escaped tags without end": `<rss><channel><item><description>${"x&lt;p".repeat(50_000)}</description></item></channel></rss>`,
  "nothing but <": `<rss><channel><item><description><![CDATA[${"<".repeat(300_000)}]]></description></item></channel></rss>`,
  "nothing but &": `<rss><channel><item><title>${"&".repeat(1_000_000)}</title></item></channel></rss>`,
  "tiny elements": `<rss><channel>${"<a/>".repeat(1_000_000)}</channel></rss>`,
  "tiny items": `<rss><channel>${"<item/>".repeat(500_000)}</channel></rss>`,
  "many attributes": `<rss><channel><item ${Array.from({ length: 50_000 }, (_, at) => `a${at}=""`).join(" ")}/></channel></rss>`,
  "many prefixes": `<rss><channel>${`<media:group ${Array.from({ length: 200 }, (_, at) => `xmlns:a${at}="u"`).join(" ")}>`.repeat(400)}`,
  "closing what never opened": `<rss><channel>${"<channel>".repeat(400)}${"</b>".repeat(500_000)}`,
  "one long name": `<rss><channel><item><${"a".repeat(2_000_000)}/></item></channel></rss>`,
  "an endless preamble": "< ".repeat(2_000_000),
  "open declarations": "<!DOCTYPE ".repeat(300_000),
  "deep JSON": "[".repeat(1_000_000),
  "JSON items": `{"version":"1","items":[${"{},".repeat(300_000)}{}]}`,
};

describe("no input throws or hangs", () => {
  it("whatever was broken in a feed", async () => {
    const property = fc.asyncProperty(mutant, async (text) => {
      const outcome = await parseFeed(Buffer.from(text), null, BASE);
      if (outcome.ok) expect(() => ParsedFeed.parse(outcome.feed)).not.toThrow();
      else expect(outcome.reason).toMatch(/^[a-z-]+$/);
    });
    await fc.assert(property, { seed: 42, numRuns: 400 });
  });

  it("whatever bytes come, under whatever name", async () => {
    const property = fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(null, "text/xml; charset=utf-16", "text/xml; charset=big5", "; charset=%%"),
      async (bytes, type) => {
        const outcome = await parseFeed(bytes, type, "no base");
        if (outcome.ok) ParsedFeed.parse(outcome.feed);
      },
    );
    await fc.assert(property, { seed: 43, numRuns: 300 });
  });

  it.each(Object.keys(HOSTILE))("%s", async (name) => {
    const body = Buffer.from(HOSTILE[name] ?? "");
    const started = performance.now();
    const outcome = await parseFeed(body, null, BASE);
    expect(performance.now() - started).toBeLessThan(5_000);
    if (outcome.ok) expect(JSON.stringify(outcome.feed).length).toBeLessThan(1_000_000);
  });
});

it("reads no more than its limits of a feed", async () => {
  const outcome = await parseFeed(
    Buffer.from(`<rss><channel>${"<item><title>t</title></item>".repeat(5_000)}</channel></rss>`),
    null,
    BASE,
  );
  expect(outcome.ok && outcome.feed.entries.length).toBe(2_000);
});
