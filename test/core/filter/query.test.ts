import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuery, describeQuery, parseQuery } from "#lib/core/filter/query.ts";
import { findQuery, queryText } from "#lib/core/filter/text.ts";

const read = (text: string) => {
  const outcome = parseQuery(text);
  if (!outcome.ok) throw new Error(`${outcome.error.message} at ${outcome.error.position}`);
  return outcome.query;
};
const holds = (query: string, ...fields: string[]) =>
  findQuery(read(query), queryText(fields)) !== undefined;

const TEXT =
  "Two destroyers fired ballistic missiles near Busan; the joint exercise ends on Friday.";

describe("what a query finds", () => {
  it.each([
    ["missiles", true],
    ["MISSILES", true],
    ["missile", false],
    ["missil*", true],
    ["destroyers Busan", true],
    ["destroyers AND Seoul", false],
    ["Seoul OR Busan", true],
    ["seoul or busan", true],
    ["NOT Seoul", true],
    ["destroyers NOT Busan", false],
    ["destroyers AND NOT Seoul", true],
    ['"joint exercise"', true],
    ['"exercise joint"', false],
    ['"ballistic missil*"', true],
    ["“joint exercise”", true],
    ["destroyers NEAR/3 missiles", true],
    ["missiles NEAR/3 destroyers", true],
    ["destroyers NEAR/2 missiles", false],
    ["ballistic NEAR/1 missiles", true],
    ["(frigates OR destroyers) NEAR/2 (fired OR launched)", true],
    ['"two destroyers" NEAR/3 missiles', true],
    ["destroyers NEAR/1 fired NEAR/2 missiles", true],
    ["destroyers NEAR/1 fired NEAR/1 missiles", false],
    ["missiles NEAR/9 missiles", false],
    ["NOT destroyers NEAR/1 missiles", true],
    ["(Seoul OR Busan) (exercise OR drill)", true],
    ["NOT (Seoul OR Busan)", false],
    ["NOT NOT Busan", true],
    ["Seoul OR Busan AND Tokyo", false],
    ["(Seoul OR Busan) AND Tokyo", false],
    ["Busan OR Seoul AND Tokyo", true],
  ])("%s: %s", (query, expected) => {
    expect(holds(query, TEXT)).toBe(expected);
  });

  it.each([
    ["Mali", "A malicious update hit the port"],
    ["Oman", "Romania buys howitzers"],
    ["arm", "The army has armed drones"],
    ["Niger", "Nigeria sends troops"],
    ["us*", "A consensus was reached"],
  ])("never finds %s inside a longer word of '%s'", (query, text) => {
    expect(holds(query, text)).toBe(false);
  });

  it("reads compound words, accents and possessives as their writer meant them", () => {
    expect(holds("anti-tank", "New anti-tank weapons")).toBe(true);
    expect(holds("anti-tank", "A tank and an anti aircraft gun")).toBe(false);
    expect(holds("Sao", "São Tomé trains divers")).toBe(true);
    expect(holds("Korea", "Korea's navy")).toBe(true);
  });

  it("keeps phrases and nearness within one field", () => {
    expect(holds('"joint exercise"', "They act joint", "exercise begins")).toBe(false);
    expect(holds("joint NEAR/5 exercise", "They act joint", "exercise begins")).toBe(false);
    expect(holds("joint exercise", "They act joint", "exercise begins")).toBe(true);
  });
});

describe("scripts without spaces", () => {
  it.each([
    ["연합훈련", "해군이 연합훈련을 시작했다", true],
    ["연합훈련", "해군이 연합 훈련을 시작했다", true],
    ["“연합 훈련”", "해군이 연합훈련을 시작했다", true],
    ["한국", "북한 국방부가 발표했다", false],
    ["한국", "한국은 호위함을 보냈다", true],
    ["미사일 NOT 시험", "미사일 배치를 논의했다", true],
    ["導弹", "試射導弹成功", true],
    ["弹導", "試射導弹成功", false],
    ["護衛艦", "新型護衛艦が就役", true],
    ["K2戦車", "K2戦車を公開", true],
  ])("finds %s in %s: %s", (query, text, expected) => {
    expect(holds(query, text)).toBe(expected);
  });
});

describe("the echo", () => {
  it.each([
    ["drone missile", "drone and missile"],
    ["drone OR (toy AND NOT kite)", "drone or (toy and not kite)"],
    ["NOT (a1 OR b2)", "not (a1 or b2)"],
    ['missil* "joint  exercise"', 'missil… and "joint exercise"'],
    ["(test OR launch) NEAR/5 missile", "(test or launch) within 5 words of missile"],
    ["launch near/1 missile", "launch within 1 word of missile"],
    ["near miss", "near and miss"],
  ])("%s reads: %s", (query, words) => {
    expect(describeQuery(read(query))).toBe(words);
  });

  it("names only the words that were found", () => {
    const found = (query: string) => findQuery(read(query), queryText([TEXT]));
    expect(found("Seoul OR Busan OR missil*")).toEqual(["Busan", "missil…"]);
    expect(found('"joint exercise" NOT Seoul')).toEqual(['"joint exercise"']);
    expect(found("NOT Seoul")).toEqual([]);
    expect(found("(launched OR fired) NEAR/2 missiles")).toEqual(["fired", "missiles"]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["", 0, "found the end"],
    ["   ", 3, "found the end"],
    ["drone AND", 9, "after AND"],
    ["OR drone", 0, "found OR"],
    ["drone OR OR kite", 9, "after OR"],
    ["(drone OR kite", 0, "never closed"],
    ["drone) kite", 5, "closes nothing"],
    ["()", 1, 'found ")"'],
    ["NOT", 3, "after NOT"],
    ['drone "toy kite', 6, "never close"],
    ['drone ""', 7, "no word"],
    ["drone & kite", 6, "no word"],
    ["drone -kite", 6, "NOT instead"],
    ["drone *", 6, "end of a word"],
    ["dr*ne", 2, "end of a word"],
    ["*drone", 0, "end of a word"],
    ["a*", 0, "at least 2 letters"],
    ["drone NEAR kite", 6, "distance"],
    ["drone NEAR/0 kite", 6, "distance"],
    ["drone NEAR/51 kite", 6, "distance"],
    ["drone NEAR/x kite", 6, "distance"],
    ["drone NEAR/3", 12, "after NEAR"],
    ["drone NEAR/3 NOT kite", 13, "found NOT"],
    ["drone NEAR/3 (kite AND toy)", 6, "joins words"],
    ["word ".repeat(101), 500, "500 characters"],
  ])("%j is refused at %i: %s", (query, position, message) => {
    const error = checkQuery(query);
    expect(error?.message).toContain(message);
    expect(error?.position).toBe(position);
  });
});

const bits = fc.constantFrom(
  ...'AND OR NOT ( ) " NEAR/2 NEAR near/3 or * - mali mali* anti-tank 훈련 導弹 “ ” é'.split(" "),
);

describe("any text at all", () => {
  const queries = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.array(bits, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.array(bits, { maxLength: 30 }).map((parts) => parts.join("")),
  );

  it("is either read, echoed and matched, or refused at a place inside it; nothing throws", () => {
    fc.assert(
      fc.property(queries, fc.string({ unit: "grapheme" }), (query, text) => {
        const outcome = parseQuery(query);
        if (!outcome.ok) {
          expect(outcome.error.message).not.toBe("");
          expect(outcome.error.position).toBeGreaterThanOrEqual(0);
          expect(outcome.error.position).toBeLessThanOrEqual(query.length);
          return;
        }
        expect(describeQuery(outcome.query)).not.toBe("");
        findQuery(outcome.query, queryText([text]));
      }),
      { seed: 2, numRuns: 2_000 },
    );
  });

  it("nested as deep as the length allows is still read", () => {
    expect(checkQuery(`${"(".repeat(249)}a${")".repeat(249)}`)).toBeUndefined();
    expect(checkQuery(`${"not ".repeat(124)}b`)).toBeUndefined();
  });
});

const word = fc.string({
  unit: fc.constantFrom("a", "b", "c", "d", "e"),
  minLength: 1,
  maxLength: 5,
});

describe("words", () => {
  it("are found exactly where a text split at its spaces holds them", () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), (sought, words) => {
        expect(holds(`"${sought}"`, words.join(" "))).toBe(words.includes(sought));
      }),
      { seed: 3, numRuns: 1_000 },
    );
  });

  it("are as near as counting them says", () => {
    const few = fc.array(fc.constantFrom("pa", "qu", "ro"), { maxLength: 12 });
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 8 }), (words, within) => {
        const counted = words.some(
          (one, i) =>
            one === "pa" && words.some((two, j) => two === "qu" && Math.abs(i - j) <= within),
        );
        expect(holds(`pa NEAR/${within} qu`, words.join(" "))).toBe(counted);
      }),
      { seed: 4, numRuns: 1_000 },
    );
  });

  it("obey De Morgan", () => {
    const text = fc.array(fc.constantFrom("pa", "qu", "ro"), { maxLength: 3 });
    fc.assert(
      fc.property(text, (words) => {
        const line = words.join(" ");
        expect(holds("NOT (pa OR qu)", line)).toBe(holds("NOT pa NOT qu", line));
        expect(holds("NOT (pa qu)", line)).toBe(holds("NOT pa OR NOT qu", line));
      }),
      { seed: 5 },
    );
  });
});

it("answers a hard query on a long text quickly", () => {
  const text = queryText(Array.from({ length: 50 }, () => "na nb ".repeat(200)));
  const query = read(Array.from({ length: 20 }, () => "(na* OR nb*)").join(" NEAR/1 "));
  const start = performance.now();
  expect(findQuery(query, text)).toBeDefined();
  expect(performance.now() - start).toBeLessThan(5_000);
});
