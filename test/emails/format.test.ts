import { describe, expect, it } from "vitest";
import { period, plain, safeHref, textDirection } from "#emails/format.ts";
import { formatsOf } from "#emails/formats.ts";

describe("plain", () => {
  it("makes one line of any text, without what acts on its neighbours", () => {
    expect(plain(" a\r\n b\u2028c\u0000d ")).toBe("a b c d");
    expect(plain("x\u202ey\u2066z\ufeff\ud83d!")).toBe("xyz!");
  });

  it("keeps whole characters, joined emoji and accents", () => {
    expect(plain("é👩‍✈️한")).toBe("é👩‍✈️한");
  });

  it("cuts at a word where one is near, else anywhere, but never inside a character", () => {
    expect(plain("one two three four", 15)).toBe("one two three…");
    expect(plain("x".repeat(40), 10)).toBe(`${"x".repeat(9)}…`);
    expect(plain("🚢".repeat(9), 10)).toBe("🚢🚢🚢🚢…");
  });
});

describe("safeHref", () => {
  it.each([
    ["https://news.example/a?b=1&c=%20", "https://news.example/a?b=1&c=%20"],
    ["http://news.example", "https://news.example/"],
    [
      "HTTP://news.example:80/a?to=http://b.example#c",
      "https://news.example/a?to=http://b.example#c",
    ],
    ["http://news.example:443/a", null],
    ["http://news.example:8080/a", null],
    ["https://news.example:8443/a", "https://news.example:8443/a"],
    ["http://localhost:3000/a", "http://localhost:3000/a"],
    ["http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a"],
    ["http://127.1/a", "http://127.0.0.1/a"],
    ["http://[::1]:8080/a", "http://[::1]:8080/a"],
    ["http://localhost.example/a", "https://localhost.example/a"],
    // A name that looks like another (a Cyrillic e) is in an address what it is.
    ["https://nеws.example/a", "https://xn--nws-rdd.example/a"],
    ["http://127.0.0.1.example/a", "https://127.0.0.1.example/a"],
    ["http://user@localhost/a", null],
    ['https://news.example/"x', "https://news.example/%22x"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["//news.example/a", null],
    ["/a", null],
    ["https://user:pass@news.example/", null],
    [`https://news.example/${"x".repeat(1000)}`, null],
    [
      `http://news.example/${"x".repeat(1000 - "https://news.example/".length)}`,
      `https://news.example/${"x".repeat(979)}`,
    ],
    [`http://news.example/${"x".repeat(1000 - "http://news.example/".length)}`, null],
    [null, null],
  ])("%s becomes %s", (url, href) => expect(safeHref(url)).toBe(href));
});

describe("textDirection", () => {
  it("knows scripts that run from the right, and leaves the unknown to the client", () => {
    expect(textDirection("ar")).toEqual({ lang: "ar", dir: "rtl", rtl: true });
    expect(textDirection("ko")).toEqual({ lang: "ko", dir: "ltr", rtl: false });
    expect(textDirection("und")).toEqual({ dir: "auto", rtl: false });
  });
});

describe("dates", () => {
  const british = (timeZone: string) => formatsOf("en-GB", timeZone);
  const week = { from: "2026-10-18T22:30:00.000Z", to: "2026-10-25T23:30:00.000Z" };

  it("are the reader's own, whatever the machine's", () => {
    expect(british("Asia/Seoul").day("2026-11-18T20:00:00.000Z")).toBe("Thu 19 Nov");
    expect(british("America/New_York").moment("2026-11-18T20:00:00.000Z")).toBe(
      "Wed 18 Nov, 15:00",
    );
  });

  it("call a week a week through a change of the clocks", () => {
    expect(period(week)).toBe("week");
    expect(period({ from: week.from, to: "2026-10-19T22:30:00.000Z" })).toBe("day");
    expect(period({ from: week.from, to: "2026-11-17T22:30:00.000Z" })).toBe(30);
  });

  it("end a window with its last day, not the first day after it", () => {
    const midnights = { from: "2026-11-16T00:00:00.000Z", to: "2026-11-23T00:00:00.000Z" };
    expect(british("UTC").windowDates(midnights)).toBe("16–22 November 2026");
    expect(british("UTC").windowDates(midnights, "short")).toBe("16–22 Nov");
    expect(
      british("UTC").windowDates({
        from: "2026-12-28T00:00:00.000Z",
        to: "2027-01-04T00:00:00.000Z",
      }),
    ).toBe("28 December 2026 – 3 January 2027");
  });
});

describe("locales", () => {
  it("give our English the customs of the reader's region", () => {
    expect(formatsOf("en-US", "UTC").day("2026-11-18T20:00:00.000Z")).toBe("Wed Nov 18");
    expect(formatsOf("en-DE", "UTC").number(12_345)).toBe("12.345");
    expect(formatsOf("en-FR", "UTC").number(12_345)).toBe("12 345");
  });
});
