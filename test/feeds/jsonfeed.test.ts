import { describe, expect, it } from "vitest";
import { ParsedFeed } from "#lib/core/model/entry.ts";
import { parseFeed } from "#lib/feeds/parse.ts";

const BASE = "https://news.example/feed.json";
const TEN = "2024-08-05T10:00:00.000Z";

const feedOf = async (items: unknown[], more: object = {}): Promise<ParsedFeed> => {
  const document = { version: "https://jsonfeed.org/version/1.1", title: "Fleet", items, ...more };
  const outcome = await parseFeed(Buffer.from(JSON.stringify(document)), null, BASE);
  if (!outcome.ok) throw new Error(outcome.reason);
  return ParsedFeed.parse(outcome.feed);
};

describe("JSON Feed", () => {
  it("is read whole", async () => {
    const feed = await feedOf(
      [
        {
          id: "1",
          url: "/1",
          title: "Frigate sails",
          summary: "It left",
          content_html: "<p>It <a href='/port'>left</a></p><script>x</script>",
          date_published: "2024-08-05T12:00:00+02:00",
          date_modified: "2024-08-05T10:00:00Z",
          attachments: [{ url: "/a.mp3", mime_type: "audio/mpeg", size_in_bytes: 5 }, {}, 1],
        },
      ],
      { home_page_url: "/", feed_url: BASE, description: "Ships", language: "pt-BR" },
    );
    expect(feed).toEqual({
      format: "json",
      title: "Fleet",
      link: "https://news.example/",
      id: BASE,
      updated: null,
      summary: "Ships",
      language: "pt",
      wishes: {},
      entries: [
        {
          id: "1",
          link: "https://news.example/1",
          title: "Frigate sails",
          summary: "It left",
          content: `<p>It <a href="https://news.example/port">left</a></p>`,
          published: TEN,
          updated: TEN,
          enclosures: [{ url: "https://news.example/a.mp3", type: "audio/mpeg", length: 5 }],
        },
      ],
    });
  });

  it("loses only the items that are none", async () => {
    const { entries } = await feedOf([
      null,
      7,
      "x",
      [],
      { id: 12, title: 5, url: {} },
      { id: "b" },
    ]);
    expect(entries.map(({ id, title, link }) => [id, title, link])).toEqual([
      ["12", "5", null],
      ["b", null, null],
    ]);
  });

  it("makes paragraphs of plain content, which is no markup", async () => {
    const { entries } = await feedOf([{ id: "1", content_text: "a < b\nc\n\nd" }]);
    expect(entries[0]?.content).toBe("<p>a &lt; b<br />c</p><p>d</p>");
  });

  it("takes the external address where there is no other", async () => {
    const { entries } = await feedOf([{ id: "1", external_url: "https://navy.example/x" }]);
    expect(entries[0]?.link).toBe("https://navy.example/x");
  });

  it("lets no control character or half character through", async () => {
    const { entries } = await feedOf([{ id: "1", title: "a\u0000b\ud800c" }]);
    expect(entries[0]?.title).toBe("abc");
  });
});
