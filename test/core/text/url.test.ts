import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl, withoutTracking } from "#lib/core/text/url.ts";

const PAGE = "https://news.example/fleet/sails";

describe("canonicalUrl", () => {
  it.each([
    "http://news.example/fleet/sails",
    "https://www.news.example/fleet/sails/",
    "https://m.news.example/fleet/sails",
    "https://amp.news.example/fleet/sails",
    "https://NEWS.example:443/fleet/sails",
    "http://news.example:80/fleet/sails",
    "https://news.example./fleet/sails",
    "https://news.example//fleet/sails//",
    "https://news.example/fleet/sails/amp",
    "https://news.example/fleet/sails/amp/",
    "https://news.example/amp/fleet/sails",
    "https://news.example/fleet/sails/index.html",
    "https://news.example/fleet/sails#comments",
    "https://news.example/fleet/sails?utm_source=rss&utm_medium=feed",
    "https://news.example/fleet/sails?fbclid=1&GCLID=2&at_medium=RSS",
    " https://news.example/fleet/sails\n",
    "https://user:pass@news.example/fleet/sails",
  ])("%s is the page", (address) => expect(canonicalUrl(address)).toBe(PAGE));

  it.each([
    ["https://news.example/?p=12&utm_source=x", "https://news.example?p=12"],
    ["https://news.example/a?b=2&a=1&a=0", "https://news.example/a?a=0&a=1&b=2"],
    ["https://news.example:8443/a", "https://news.example:8443/a"],
    ["https://news.example/A", "https://news.example/A"],
    ["https://www.co/a", "https://www.co/a"],
    ["https://news.example/ampere", "https://news.example/ampere"],
    ["https://news.example/lamp", "https://news.example/lamp"],
    ["https://news.example/a.amp.html", "https://news.example/a.html"],
    ["https://news.example/a%20b?q=c+d", "https://news.example/a%20b?q=c+d"],
  ])("%s becomes %s", (address, canonical) => expect(canonicalUrl(address)).toBe(canonical));

  it.each(["https://news.example/fleet", "https://news.example/fleet/sails?page=2"])(
    "%s is another page",
    (address) => expect(canonicalUrl(address)).not.toBe(PAGE),
  );

  it.each(["urn:uuid:1", "tag:news.example,2026:1", "no url", "", "mailto:a@news.example"])(
    "%j is left alone",
    (address) => expect(canonicalUrl(address)).toBe(address),
  );

  it("is the same when done twice", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalUrl(address);
        expect(canonicalUrl(once)).toBe(once);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe("withoutTracking", () => {
  it.each([
    ["/a?utm_source=rss&utm_medium=feed", "/a"],
    ["/a?id=7&fbclid=x#part", "/a?id=7#part"],
    ["/a?b=%20&c=1&UTM_Campaign=x&b=2", "/a?b=%20&c=1&b=2"],
    ["/a?ref=harbour&feed=navy", "/a?ref=harbour&feed=navy"],
    ["/a#part?utm_source=x", "/a#part?utm_source=x"],
    ["/a?", "/a?"],
  ])("%s is opened as %s", (given, opened) => {
    expect(withoutTracking(`https://news.example${given}`)).toBe(`https://news.example${opened}`);
  });

  it("leads to the same page", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(canonicalUrl(withoutTracking(address))).toBe(canonicalUrl(address));
      }),
      { seed: 8, numRuns: 150 },
    );
  });
});
