import { describe, expect, it } from "vitest";
import type { Source } from "#lib/core/model/feed.ts";
import { UsageError } from "#local/cli/faults.ts";
import { feedInWords } from "#local/cli/feed-facts.ts";

const NAVY: Source = { id: "us-navy", name: "US Navy", kind: "official", country: "US" };
const HOST: Source = { id: "gazette.example", name: "The Gazette", kind: "wire" };
const KNOWN = [NAVY, { ...HOST, id: "gazette-example" }];

describe("a feed in the operator's words", () => {
  it("needs no more than an address", () => {
    expect(feedInWords("https://www.quay-news.example/rss#top", {}, [])).toMatchObject({
      url: "https://www.quay-news.example/rss#top",
      title: "www.quay-news.example/rss",
      source: { id: "quay-news-example", kind: "independent" },
      enabled: true,
    });
  });

  it.each(["us navy", "US Navy", "us-navy"])("knows a publisher by %j", (source) => {
    expect(feedInWords("https://blog.example/navy", { source }, KNOWN).source).toEqual(NAVY);
  });

  it("knows a publisher by its host", () => {
    const { source } = feedInWords("https://gazette.example/b", { title: "B" }, KNOWN);
    expect(source).toEqual({ id: "gazette-example", name: "The Gazette", kind: "wire" });
  });

  it("takes a new publisher by its name, in any script, with what else is said", () => {
    const said = { source: "국방일보", kind: "official", country: "kr", language: "KO" };
    const options = { ...said, "full-text": true };
    const feed = feedInWords("https://gazette.example/c", options, KNOWN);
    expect(feed).toMatchObject({ language: "ko", fullText: true });
    expect(feed.source).toMatchObject({ name: "국방일보", kind: "official", country: "KR" });
    expect(feed.source.id).toMatch(/^[a-z0-9-]+$/);
    expect(feed.source.id).not.toBe("gazette-example");
  });

  it("takes the owner a publisher has, by word or as it is known", () => {
    const options = { source: "us-navy", owner: "Quay Press" };
    expect(feedInWords("https://blog.example/navy", options, KNOWN).source).toEqual({
      ...NAVY,
      owner: "Quay Press",
    });
    const owned = [{ ...NAVY, owner: "Quay Press" }];
    expect(feedInWords("https://blog.example/b", { source: "us-navy" }, owned).source).toEqual(
      owned[0],
    );
  });

  it.each([
    ["gazette.example", {}, "URL: expected"],
    ["ftp://gazette.example/", {}, "URL: expected"],
    ["https://me:secret@gazette.example/", {}, "URL: expected"],
    ["https://gazette.example/", { kind: "rumour" }, "--kind: expected one of official"],
    ["https://gazette.example/", { country: "UK" }, "--country: expected"],
    ["https://gazette.example/", { language: "?" }, "--language: expected"],
  ])("refuses %s with %j", (url, options, message) => {
    expect(() => feedInWords(url, options, [])).toThrow(UsageError);
    expect(() => feedInWords(url, options, [])).toThrow(message);
  });
});
