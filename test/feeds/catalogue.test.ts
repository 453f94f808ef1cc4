import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CatalogueFeed, feedIdOf } from "#lib/core/model/catalogue.ts";
import { SourceKind } from "#lib/core/model/feed.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { objectionTo } from "#lib/feeds/address.ts";
import { readOpml } from "#lib/feeds/opml.ts";

const FILE = join(import.meta.dirname, "..", "..", "catalogue", "defence.opml");
const text = readFileSync(FILE, "utf8");
const outcome = readOpml(text);
const feeds = outcome.ok ? outcome.feeds : [];
const enabled = feeds.filter((feed) => feed.enabled);
const distinct = (values: readonly unknown[]): number => new Set(values).size;
const titled = (title: string): CatalogueFeed | undefined =>
  feeds.find((feed) => feed.title === title);
const sourcesAt = (...hosts: string[]): (string | undefined)[] =>
  hosts.map((host) => feeds.find(({ url }) => new URL(url).host === host)?.source.id);

describe("the default catalogue", () => {
  it("reads without a fault, each outline a feed of its own", () => {
    expect(outcome).toMatchObject({ ok: true, skipped: [] });
    expect(feeds).toHaveLength(text.match(/xmlUrl=/g)?.length ?? 0);
    expect(distinct(feeds.map(({ url }) => feedIdOf(url)))).toBe(feeds.length);
    for (const feed of feeds) CatalogueFeed.parse(feed);
  });

  it("names addresses on the public web alone", () => {
    for (const { url } of feeds) expect(objectionTo(new URL(url), new Set())).toBeUndefined();
  });

  it("is wide: feeds, countries, languages, every kind of source, most topics", () => {
    expect(feeds.length).toBeGreaterThanOrEqual(130);
    expect(enabled.length).toBeGreaterThanOrEqual(90);
    expect(distinct(enabled.map(({ source }) => source.country))).toBeGreaterThanOrEqual(20);
    expect(distinct(enabled.map(({ language }) => language))).toBeGreaterThanOrEqual(6);
    expect(distinct(enabled.map(({ source }) => source.kind))).toBe(SourceKind.options.length);
    expect(distinct(enabled.flatMap(({ topics }) => topics))).toBeGreaterThan(TOPICS.length * 0.7);
  });

  it("says language, source and groups of every feed", () => {
    for (const { language, groups, source } of feeds) {
      expect(language).toBeDefined();
      expect(groups).toHaveLength(2);
      expect(source.id).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
    }
  });

  it("counts the hosts of one publisher as one source", () => {
    for (const hosts of [
      ["www.war.gov", "www.defense.gov"],
      ["en.yna.co.kr", "www.yna.co.kr", "jp.yna.co.kr"],
      ["news.un.org", "press.un.org"],
      ["defence24.com", "www.defence24.pl"],
      ["www.defensenews.com", "www.armytimes.com", "www.navytimes.com", "www.airforcetimes.com"],
    ])
      expect(distinct(sourcesAt(...hosts))).toBe(1);
    const [main, fallback] = feeds.filter(({ source }) => source.name === "Breaking Defense");
    expect(main?.source).toEqual(fallback?.source);
  });

  it("keeps the ministries on one government's portal apart", () => {
    const ministries = feeds.filter(({ url }) =>
      /korea\.kr|gov\.uk\/gov|api\.io\.canada/.test(url),
    );
    expect(ministries).toHaveLength(6);
    expect(distinct(ministries.map(({ source }) => source.id))).toBe(6);
  });

  it("switches on what was seen to work, once", () => {
    expect(titled("Defense News")?.enabled).toBe(true);
    // Never fetched, contradictory, a firehose, a second way to the same reports.
    for (const title of [
      "US Navy top stories",
      "USNI News",
      "DVIDS all",
      "Breaking Defense (FeedBurner fallback)",
    ])
      expect(titled(title)?.enabled).toBe(false);
    expect(feeds.some(({ url }) => /nato\.int|janes\.com/.test(url))).toBe(false);
  });
});
