import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, titleFrom, withoutContacts } from "#lib/core/text/furniture.ts";

const STORY = "The corvette left port on Tuesday with ninety sailors on board.";

describe("clean", () => {
  it.each([
    "News Zone",
    "Recent News",
    "READ ALSO: Ten things about submarines",
    "Read more: How radars work",
    "Leave a Reply",
    "Main Zone | Latest | Photo | Video | Opinion",
    "Spread the love",
    "Share this:",
    "Facebook | Twitter | WhatsApp",
    "Subscribe to our newsletter",
    "This site uses cookies to improve your visit.",
    "<Copyright ⓒ The Daily Sample, All rights reserved>",
    "© 2026 Sample Media. All rights reserved.",
    "• (Presentation and Follow-on discussion)",
    "By Min-ho, Park < >",
    "By Ann Writer",
    "Photo: Navy archive",
    "Comments (12)",
    "관련기사",
    "홍길동 기자 = 서울",
    "무단전재 및 재배포 금지",
    "あわせて読みたい",
    "延伸阅读",
    "Читайте также: Что известно о фрегате",
    "Все права защищены",
    "Lire aussi : Le nouveau radar",
    "Werbung",
    "Publicidad",
    "اقرأ أيضا: تقرير آخر",
  ])("removes the line %s", (line) => {
    expect(clean(`${line}\n${STORY}\n${line}`)).toBe(STORY);
  });

  it("removes furniture glued to the text", () => {
    expect(clean(`News ZoneRecent News${STORY}`)).toBe(STORY);
    expect(clean(`${STORY} READ ALSO: Ten things about submarines`)).toBe(STORY);
    expect(clean(`${STORY} Leave a Reply`)).toBe(STORY);
    expect(clean(`${STORY} <Copyright ⓒ The Daily Sample, All rights reserved>`)).toBe(STORY);
    expect(clean(`${STORY} By Min-ho, Park <park@sample.example>`)).toBe(STORY);
  });

  it("keeps what only looks like furniture", () => {
    const lines = [
      "By Tuesday the fleet had left.",
      "Share of defence in the budget rises to three per cent",
      "Related: was the word the minister avoided in a long answer that told reporters how the fleet would be paid for, crewed, housed and armed over the coming two decades of service.",
    ];
    expect(clean(lines.join("\n"))).toBe(lines.join("\n"));
  });

  it("answers in NFC, one paragraph a line", () => {
    expect(clean("  Cafe\u0301\u00a0talks \r\n\r\n  go on today  ")).toBe(
      "Café talks\ngo on today",
    );
  });
});

describe("contacts", () => {
  it.each([
    ["Write to desk@paper.example today", "desk"],
    ["Write to desk @ paper.example today", "paper.example"],
    ["Write to desk[at]paper.example today", "paper.example"],
    ["Call +82 2 123 4567 today", "4567"],
    ["전화 02-123-4567 문의", "4567"],
    ["Tel: (202) 555-0143 now", "0143"],
  ])("takes them out of: %s", (text, gone) => {
    expect(withoutContacts(text)).not.toContain(gone);
  });

  it("leaves figures and dates alone", () => {
    const text = "In 2022-2026 the army bought 1,200,000 shells for 3.4 billion on 2026-03-04.";
    expect(withoutContacts(text)).toBe(text);
  });

  it("never lets an @ through", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("@", "a", ".", " ", "<", "＠", "\n", "é", "9") }),
        (text) => {
          expect(clean(text)).not.toMatch(/[@＠]/);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("titleFrom", () => {
  it("takes the first line that is the article's", () => {
    expect(titleFrom(`News Zone\n\nNavy launches corvette\n${STORY}`)).toBe(
      "Navy launches corvette",
    );
  });

  it("cuts a long first paragraph after its first sentence", () => {
    expect(titleFrom(`${STORY} ${"It will patrol the strait. ".repeat(20)}`)).toBe(STORY);
    expect(titleFrom("word ".repeat(100)).length).toBeLessThanOrEqual(200);
  });

  it("has nothing to say of nothing", () => {
    expect(titleFrom("")).toBe("");
  });
});
