import { describe, expect, it } from "vitest";
import { isLoopback } from "#lib/core/loopback.ts";
import { linkOf, wordingOf } from "#lib/core/normalise.ts";

const MEGABYTE = 2 ** 20;

describe("wordingOf", () => {
  it("leaves a report of usual length as it is", () => {
    const report = {
      title: "Chile receives two patrol ships",
      text: "They came on Monday.\nBoth.",
    };
    expect(wordingOf(report)).toEqual(report);
  });

  it("titles a report that has text alone by its first words", () => {
    const text = "The Chilean navy received two patrol ships in Talcahuano. They came on Monday.";
    const { title } = wordingOf({ title: " ", text });
    expect(title).not.toBe("");
    expect(text).toContain(title);
  });

  it("keeps the first 400 characters of a title and 12,000 of a text, however long they are", () => {
    const { title, text } = wordingOf({
      title: "ship ".repeat(MEGABYTE),
      text: "The navy ordered ships. ".repeat(MEGABYTE),
    });
    expect([title.length, text.length]).toEqual([400, 12_000]);
  });

  it("counts what is left when page furniture has gone", () => {
    const text = `${"Read more\n".repeat(2_000)}The navy ordered four frigates.`;
    expect(wordingOf({ title: "Order", text }).text).toBe("The navy ordered four frigates.");
  });
});

describe("linkOf", () => {
  const mine = [
    "http://localhost:631/admin",
    "http://printer.localhost/",
    "https://127.0.0.1/",
    "http://[::1]:8080/x",
  ];
  const elsewhere = [
    "https://news.example/1",
    "http://localhost.news.example/",
    "http://10.0.0.1/",
  ];

  it("sends nobody to an address of their own machine, unless the feed is there too", () => {
    for (const link of mine) {
      expect(linkOf({ url: "https://news.example/feed" }, { link })).toBeNull();
      expect(linkOf({ url: "http://127.0.0.1:9000/feed" }, { link })).toBe(link);
    }
    expect(mine.map((link) => isLoopback(new URL(link)))).not.toContain(false);
  });

  it("leaves every other address, and none where there is none", () => {
    for (const link of elsewhere)
      expect(linkOf({ url: "https://news.example/feed" }, { link })).toBe(link);
    expect(linkOf({ url: "https://news.example/feed" }, { link: null })).toBeNull();
  });
});
