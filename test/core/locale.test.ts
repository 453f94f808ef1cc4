import { describe, expect, it } from "vitest";
import { localeAsked, localeOf, OFFERED_LOCALES, writtenLocale } from "#lib/core/locale.ts";

describe("localeOf", () => {
  it("gives our English the customs of the reader's region", () => {
    expect(localeOf("en-US")).toBe("en-US");
    expect(localeOf("de")).toBe("en-DE");
    expect(localeOf("zh-Hans-SG-u-nu-hanidec")).toBe("en-SG");
  });

  it("falls back to Britain's where a region writes no English, and where there is none", () => {
    expect(localeOf("ko-KR")).toBe("en-GB");
    expect(localeOf(undefined)).toBe("en-GB");
    expect(localeOf("")).toBe("en-GB");
    expect(localeOf("not a locale!")).toBe("en-GB");
  });
});

describe("the locale of an Accept-Language header", () => {
  it.each([
    ["de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", "de-DE"],
    ["de", "de"],
    ["EN-us", "en-US"],
    ["en;q=0.3, sv-se ;q=0.8", "sv-SE"],
    ["fr-CH;q=1.0, *;q=0.1", "fr-CH"],
    ["en-GB", "en-GB"],
  ])("%s asks for %s", (header, locale) => expect(localeAsked(header)).toBe(locale));

  it("is not what a browser adds to a language that we have no customs of", () => {
    expect(localeAsked("ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7")).toBeUndefined();
  });

  it.each([
    undefined,
    "",
    "*",
    ",;q=1",
    "de;q=0",
    "de;q=much",
    "de;q=7",
    "not a locale!",
    "de-DE-u-ca-islamicc-nu-latn-ks-lev",
    `de${",de".repeat(1000)}`,
  ])("is none where %s is sent", (header) => expect(localeAsked(header)).toBeUndefined());
});

describe("the locales on offer", () => {
  it("are each written as they are named, Britain's first", () => {
    const offered = OFFERED_LOCALES();
    expect(offered.length).toBeGreaterThanOrEqual(10);
    for (const { locale } of offered) expect(localeOf(locale)).toBe(locale);
    expect(new Set(offered.map(({ region }) => region)).size).toBe(offered.length);
    expect(offered[0]).toEqual({
      locale: "en-GB",
      region: "United Kingdom",
      sample: "23 November 2026, 123,456",
    });
  });

  it.each([
    ["en-US", "United States", "November 23, 2026, 123,456"],
    ["de-DE", "Germany", "23 November 2026, 123.456"],
    ["hi-IN", "India", "23 November 2026, 1,23,456"],
    ["fr", "France", "23 November 2026, 123 456"],
    ["en-001", "World", "23 November 2026, 123,456"],
    ["en-150", "Europe", "23 November 2026, 123,456"],
  ])("show %s as %s: %s", (asked, region, sample) =>
    expect(writtenLocale(asked)).toMatchObject({ region, sample }),
  );
});
