import * as fc from "fast-check";
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

it("answers whatever the text, with an origin of bounded words", () => {
  const words = [...Object.values(CASES), TRAPS, ORDER]
    .flat()
    .flatMap(({ text }) => text.split(" "));
  const part = fc.oneof(fc.constantFrom(...words, "(", ")", "/", "[", "=", "\n"), fc.string());
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 60 }),
      fc.constantFrom(...Object.keys(CASES)),
      (parts, lang) => {
        const text = parts.join(" ");
        const origin = originOf({ title: text.slice(0, 80), text, lang, source: GAZETTE });
        expect(origin.id).toMatch(/^(agency|official|outlet):./);
        expect(origin.evidence.length).toBeLessThan(120);
      },
    ),
    { numRuns: 200 },
  );
});

describe("what an origin says", () => {
  it("names the agency or body and the words that say so", () => {
    expect(told({ text: "Two drones fell, according to Yonhap.", origin: "" }, "en")).toEqual({
      id: "agency:yonhap",
      name: "Yonhap",
      kind: "agency",
      evidence: "according to Yonhap",
    });
    const text = "Poland's defence ministry said in a statement that 40 howitzers came.";
    expect(told({ text, origin: "" }, "en")).toMatchObject({
      name: "Ministry of Defence (Poland)",
      kind: "official",
      state: "PL",
    });
  });

  it("never takes the publisher's country for that of a ministry", () => {
    const text = "The defence ministry said in a statement that the drill was over.";
    const source: Source = { ...GAZETTE, country: "FR" };
    expect(told({ text, origin: "" }, "en", source).id).toBe("official:defence-ministry");
  });

  it("is the same whether an agency tells it or is cited", () => {
    const wire: Source = { id: "yna", name: "Yonhap News Agency", kind: "wire", country: "KR" };
    expect(ownOrigin(wire)).toMatchObject({ id: "agency:yonhap", kind: "agency" });
    expect(told({ text: "Two drones fell, Reuters reported.", origin: "" }, "en", wire).id).toBe(
      "agency:yonhap",
    );
    const bbc: Source = { id: "b1", name: "BBC News", kind: "independent" };
    const told1 = told({ text: "He told the BBC that it was over.", origin: "" }, "en", bbc);
    expect(told1).toMatchObject({ id: "outlet:bbc", kind: "own" });
  });

  it("is the state's where the source is, the owner's where it has one", () => {
    const ministry: Source = { id: "mnd", name: "MND", kind: "official", country: "KR" };
    expect(ownOrigin(ministry)).toMatchObject({ id: "official:KR", kind: "official", state: "KR" });
    const owned = (id: string, owner: string): Source => ({ ...GAZETTE, id, owner });
    expect(ownOrigin(owned("a", "Quay Press"))).toMatchObject({
      id: "owner:quay-press",
      name: "Quay Press",
      kind: "own",
    });
    expect(ownOrigin(owned("b", "quay  press ")).id).toBe("owner:quay-press");
  });
});
