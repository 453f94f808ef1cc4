import { describe, expect, it } from "vitest";
import { bitsApart, isSameText, MOST_BITS, printOf } from "#lib/core/origins/print.ts";

const EN =
  "Norway signed a contract on Wednesday for four Skarn-class frigates, to be built by Halden Yard at a price of 3.1 billion euros. " +
  "The first ship is to be handed over in 2031 and the last three years later, Defence Minister Ingrid Solberg told reporters in Oslo. " +
  "The yard will take on six hundred workers and train a hundred apprentices. Opposition parties asked why no foreign yard was invited.";
const OTHER_HAND =
  "Four new frigates will replace the ageing ships of the Norwegian navy, under a 3.1 billion euro deal that Defence Minister Ingrid Solberg signed in Oslo. " +
  "Halden Yard beat two rivals and begins cutting steel next spring; deliveries run from 2031 to 2034. " +
  "Analysts call it the country's largest naval order in decades, and expect the price to rise as weapons are chosen.";
const KO =
  "해군은 7일 남해안의 한 조선소에서 3600톤급 신형 호위함 진수식을 거행했다. 이 함정은 잠수함을 탐지하는 선체 고정형 소나와 예인형 소나를 모두 갖췄으며 " +
  "시험 운항을 거쳐 내후년 해군에 인도된다. 해군은 2030년까지 같은 급의 함정 여섯 척을 확보할 계획이다.";

const apart = (a: string, b: string): number => bitsApart(printOf(a)!, printOf(b)!);
const same = (a: string, b: string): boolean =>
  isSameText({ print: printOf(a) }, { print: printOf(b) });

describe("printOf", () => {
  it("is 16 hex digits, the same for the same text", () => {
    expect(printOf(EN)).toMatch(/^[0-9a-f]{16}$/);
    expect(apart(EN, EN)).toBe(0);
  });

  it.each([
    ["capitals and marks", EN, EN.toUpperCase().replaceAll(",", " -")],
    ["a dateline put before it", EN, `OSLO, March 4 (Coastal Wire) - ${EN}`],
    ["a house's own last sentence", EN, EN.replace(/ Opposition .*/, " More follows.")],
    [
      "some words exchanged",
      EN,
      EN.replace("handed over", "delivered").replace("workers", "people"),
    ],
    ["what stands after the first 1,000 characters", EN.repeat(3), `${EN.repeat(3)} ${OTHER_HAND}`],
    ["a Korean text with a word changed", KO, KO.replace("거행했다", "열었다")],
  ])("is nearly the same whatever %s", (_, one, other) => {
    expect(apart(one, other)).toBeLessThanOrEqual(MOST_BITS);
    expect(same(one, other)).toBe(true);
  });

  it("differs for reports of one event by two hands, and in two languages", () => {
    expect(apart(EN, OTHER_HAND)).toBeGreaterThan(MOST_BITS + 2);
    expect(same(EN, KO)).toBe(false);
  });

  it("has none of a text that is too short, and such texts are never the same", () => {
    expect(printOf("Norway orders four frigates from Halden Yard.")).toBeUndefined();
    expect(printOf("")).toBeUndefined();
    expect(isSameText({}, {})).toBe(false);
  });
});
