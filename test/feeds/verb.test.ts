import { describe, expect, it } from "vitest";
import { ParseRequest, parseReport } from "#lib/feeds/verb.ts";

const ITEM = `<rss version="2.0"><channel><title>Fleet</title><language>de</language>
<item><title>Läuft aus</title><link>/1</link><pubDate>Mon, 05 Aug 2024 10:00:00 GMT</pubDate></item></channel></rss>`;

const report = (line: object, body = Buffer.from(ITEM)) =>
  parseReport(ParseRequest.parse({ file: "a.xml", ...line }), body);

describe("the parse verb", () => {
  it("prints the feed and its items", async () => {
    expect(await report({ base: "https://news.example/feed" })).toEqual({
      file: "a.xml",
      ok: true,
      feed: { title: "Fleet", link: null, id: null, date: null, summary: null, language: "de" },
      items: [
        {
          id: null,
          title: "Läuft aus",
          link: "https://news.example/1",
          date: "2024-08-05T10:00:00.000Z",
          summary: null,
          content: null,
        },
      ],
    });
  });

  it("prints why a file is unreadable", async () => {
    expect(await report({}, Buffer.from("<html/>"))).toEqual({
      file: "a.xml",
      ok: false,
      error: "html",
    });
  });

  it("believes the headers, whatever their case", async () => {
    const headers = { "Content-Type": "text/xml; charset=iso-8859-1" };
    const { items } = await report({ headers }, Buffer.from(ITEM, "latin1"));
    expect(items?.[0]?.title).toBe("Läuft aus");
  });

  it.each([
    ["https://other.example/x/", undefined, "https://other.example/1"],
    ["/x/", "https://news.example/feed", "https://news.example/1"],
    ["javascript:alert(1)", "https://news.example/feed", "https://news.example/1"],
    ["javascript:alert(1)", undefined, "/1"],
  ])("resolves against Content-Location %s within %s", async (location, base, link) => {
    const { items } = await report({ base, headers: { "content-location": location } });
    expect(items?.[0]?.link).toBe(link);
  });

  it("takes null for absent and ignores what it does not know", () => {
    const line = { file: "a", headers: null, base: null, expects: [] };
    expect(ParseRequest.safeParse(line).success).toBe(true);
  });
});
