import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoryReport } from "#lib/core/model/story.ts";
import { quote, QUOTE_LIMIT } from "#lib/core/stories/quote.ts";
import { summarise } from "#lib/core/stories/summarise.ts";

const report = (itemId: string, more: Partial<StoryReport> = {}): StoryReport => ({
  itemId,
  source: { id: itemId, name: itemId, kind: "independent" },
  title: `Title of ${itemId}`,
  summary: `Summary of ${itemId}.`,
  url: null,
  language: "en",
  effective: "2026-03-04T09:00:00.000Z",
  firstSeen: "2026-03-04T09:00:00.000Z",
  ...more,
});

const wire = { id: "w", name: "Wire", kind: "wire" } as const;
const state = { id: "s", name: "State", kind: "state-media" } as const;

describe("summarise", () => {
  it("lets a wire lead before an earlier state outlet, and the earlier of equals", () => {
    const early = { source: state, effective: "2026-03-04T01:00:00.000Z" };
    expect(summarise([report("a", early), report("b", { source: wire })]).lead.itemId).toBe("b");
    const later = report("a", { effective: "2026-03-04T10:00:00.000Z" });
    expect(summarise([later, report("b")]).lead.itemId).toBe("b");
  });

  it("speaks the language most reports are in, and prefers a report that can be quoted", () => {
    const korean = report("k", { language: "ko", source: wire });
    expect(summarise([korean, report("a"), report("b")]).lead.itemId).toBe("a");
    expect(summarise([report("a", { source: wire, summary: "" }), report("b")]).lead.itemId).toBe(
      "b",
    );
  });

  it("does not depend on the order of reports", () => {
    const reports = [report("a"), report("b", { source: state }), report("c", { language: "ko" })];
    expect(summarise([...reports].toReversed())).toEqual(summarise(reports));
  });

  it("refuses a story without reports", () => {
    expect(() => summarise([])).toThrow(RangeError);
  });
});

describe("quote", () => {
  const one = "The frigate left port at dawn with two hundred sailors aboard.";
  const two = "It is bound for the Gulf of Aden.";

  it("takes the first two sentences, word for word", () => {
    expect(quote(`${one} ${two} A third sentence follows.`, "Title")).toBe(`${one} ${two}`);
  });

  it("passes over the title, bylines and headings", () => {
    expect(quote(`Frigate sails\nBy Ann Berg\n${one} ${two}`, "Frigate sails")).toBe(
      `${one} ${two}`,
    );
  });

  it.each([
    "Lt. Gen. Anna Berg said the U.S. Navy would send the frigate to the Gulf of Aden.",
    "On Jan. 6 the frigate carried Maj. P. Lindqvist and 1.5 tons of stores out of port.",
  ])("does not end at an abbreviation: %s", (sentence) => {
    expect(quote(`${sentence}\n${two}`, "")).toBe(sentence);
  });

  it("quotes scripts without spaces", () => {
    expect(
      quote(
        "海军护卫舰周三离开港口，前往亚丁湾执行为期六个月的护航任务，舰上有二百名官兵以及两架直升机。该舰将与盟国舰艇会合。",
        "标题",
      ),
    ).toMatch(/。$/);
  });

  it("cuts only a sentence over the limit, after a whole word, with an ellipsis", () => {
    const long = `${"The convoy moved on through the night ".repeat(12)}at last.`;
    const cut = quote(long, "");
    expect(cut.length).toBeLessThanOrEqual(QUOTE_LIMIT);
    expect(cut.endsWith("…")).toBe(true);
    expect(long.startsWith(`${cut.slice(0, -1)} `)).toBe(true);
  });

  it("never says what the text does not, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(". ", "! ", "\n", one, "U.S. ", "。"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const quoted = quote(text, "Title");
        expect(quoted.length).toBeLessThanOrEqual(QUOTE_LIMIT);
        expect(text.includes(quoted) || text.includes(quoted.replace(/…$/, ""))).toBe(true);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
