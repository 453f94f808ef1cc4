import { describe, expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";
import type { Source } from "#lib/core/model/feed.ts";
import { originOf, ownOrigin } from "#lib/core/origins/origin.ts";
import { type Case, CASES, ORDER, TRAPS } from "./cases.ts";

const GAZETTE: Source = { id: "gazette", name: "The Gazette", kind: "independent" };

const told = ({ text, title = "" }: Case, lang: string, source: Source = GAZETTE) => {
  const { countries } = classify({ title, text, lang });
  return originOf({ title, text, lang, source, countries });
};
const expected = ({ origin }: Case): string => (origin === "own" ? "outlet:gazette" : origin);

describe("originOf", () => {
  for (const [lang, cases] of Object.entries(CASES))
    it.each(cases)(`reads a report in ${lang}: $text`, (each) => {
      expect(told(each, lang).id).toBe(expected(each));
    });

  it.each(TRAPS)("is not misled by: $text", (each) => {
    expect(told(each, "en").id).toBe(expected(each));
  });

  it.each(ORDER)("takes a credit, else the first that the lead names: $text", (each) => {
    expect(told(each, "en").id).toBe(expected(each));
  });
});
