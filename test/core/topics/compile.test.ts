import { describe, expect, it } from "vitest";
import { TOPICS } from "#lib/core/model/topic.ts";
import { compileRules, RuleBook } from "#lib/core/topics/compile.ts";
import type { RuleTable } from "#lib/core/topics/rule.ts";
import { tablesFor } from "#lib/core/topics/rules/tables.ts";
import { scoreTopics } from "#lib/core/topics/score.ts";

const MARITIME = TOPICS.findIndex(({ slug }) => slug === "maritime");
const score = (table: RuleTable, title: string, text = "") =>
  scoreTopics(compileRules([table]), title, text);
const maritime = (table: RuleTable, title: string, text = "") =>
  score(table, title, text).topics[MARITIME];

describe("rule tables", () => {
  it("compile for every language", () => {
    for (const lang of [
      "en",
      "ko",
      "ja",
      "zh",
      "ru",
      "uk",
      "fr",
      "de",
      "es",
      "ar",
      "pl",
      "sr",
      "da",
    ])
      expect(() => compileRules(tablesFor(lang).tables)).not.toThrow();
  });

  it("are shared by near languages and fall back to English", () => {
    expect(tablesFor("sr").tables).toEqual(tablesFor("hr").tables);
    expect(tablesFor("und").key).toBe("en");
  });

  it("refuse a phrase without a word", () => {
    expect(() =>
      compileRules([{ topics: { maritime: [{ weight: 1, phrases: "ship | --" }] } }]),
    ).toThrow();
  });
});

describe("RuleBook", () => {
  it("keeps tables apart that stand in one book, and compiles a shared one once", () => {
    const shared: RuleTable = { topics: { maritime: [{ weight: 2, phrases: "ship" }] } };
    const own: RuleTable = { topics: { maritime: [{ weight: 1, phrases: "port" }] } };
    const book = new RuleBook();
    const both = compileRules([shared, own], book);
    const one = compileRules([shared], book);
    expect(scoreTopics(both, "", "ship in port").topics[MARITIME]).toBe(3);
    expect(scoreTopics(one, "", "ship in port").topics[MARITIME]).toBe(2);
    expect(book.rules).toHaveLength(2);
  });

  it("gives what each of several rows gives for the same phrase", () => {
    const table: RuleTable = {
      topics: {
        maritime: [
          { weight: 2, phrases: "ship", needs: ["military"] },
          { weight: 1, phrases: "port", needs: ["trade"] },
        ],
      },
      contexts: [
        { gives: ["military"], phrases: "escort" },
        { gives: ["trade"], phrases: "escort" },
      ],
    };
    expect(maritime(table, "", "ship in port")).toBe(0);
    expect(maritime(table, "", "escort of a ship in port")).toBe(3);
  });
});

describe("scoreTopics", () => {
  const plain: RuleTable = { topics: { maritime: [{ weight: 2, phrases: "ship* | war ship" }] } };

  it("weighs a title above a lead and a lead above the body", () => {
    const late = `${"word ".repeat(80)}ship`;
    expect(maritime(plain, "ship")).toBe(3);
    expect(maritime(plain, "", "ship")).toBe(2);
    expect(maritime(plain, "", late)).toBe(1);
  });

  it("adds less for each repetition, and nothing for the fifth", () => {
    expect(maritime(plain, "", "ship, ships")).toBe(2.5);
    expect(maritime(plain, "", "ship ".repeat(40))).toBe(3.5);
  });

  it("counts the longer of two phrases of a topic once", () => {
    expect(maritime(plain, "", "war ship")).toBe(2);
  });

  it("does not read what a mask swallows", () => {
    expect(maritime({ ...plain, masks: "ship of fools" }, "ship of fools")).toBe(0);
  });

  it("asks for context elsewhere, or nearby, or for its absence", () => {
    const table = (rule: object): RuleTable => ({
      topics: { maritime: [{ weight: 2, phrases: "ship", ...rule }] },
      contexts: [{ gives: ["military"], phrases: "army" }],
    });
    const far = `ship ${"word ".repeat(20)}army`;
    expect(maritime(table({ needs: ["military"] }), "", "ship")).toBe(0);
    expect(maritime(table({ needs: ["military"] }), "", far)).toBe(2);
    expect(maritime(table({ near: ["military"] }), "", far)).toBe(0);
    expect(maritime(table({ near: ["military"] }), "", "army ship")).toBe(2);
    expect(maritime(table({ unless: ["military"] }), "", far)).toBe(0);
    expect(maritime(table({ early: true }), "", `${"word ".repeat(80)}ship`)).toBe(0);
  });

  it("finds a phrase of a script without spaces only in one piece", () => {
    const hangul: RuleTable = { topics: { maritime: [{ weight: 2, phrases: "해군" }] } };
    expect(maritime(hangul, "", "해군은")).toBe(2);
    expect(maritime(hangul, "", "위해 군사")).toBe(0);
  });

  it("asks for the case of an acronym, or for capitals throughout", () => {
    const exact: RuleTable = { topics: { maritime: [{ weight: 2, phrases: "=Taurus" }] } };
    expect(maritime(exact, "", "Taurus")).toBe(2);
    expect(maritime(exact, "", "TAURUS")).toBe(2);
    expect(maritime(exact, "", "taurus")).toBe(0);
  });

  it("sums what speaks for another kind of news, and tells hints apart", () => {
    const table: RuleTable = {
      ...plain,
      offTopic: [{ weight: 3, phrases: "football" }],
      hints: [{ topic: "maritime", weight: 1, phrases: "port" }],
    };
    const scores = score(table, "", "football at the port");
    expect(scores.offTopic).toBe(3);
    expect(scores.topics[MARITIME]).toBe(0);
    expect(scores.hinted[MARITIME]).toBe(1);
    expect(scores.evidence(MARITIME)).toEqual(["port"]);
  });
});
