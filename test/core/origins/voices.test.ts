import { describe, expect, it } from "vitest";
import type { Source } from "#lib/core/model/feed.ts";
import { Story } from "#lib/core/model/story.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import { docOf } from "#lib/core/stories/doc.ts";
import { createMemory, remember } from "#lib/core/stories/memory.ts";
import { tellStory } from "#lib/core/stories/tell.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { FRIGATE, itemOf } from "#test/core/stories/samples.ts";

const LONG =
  "The yard in Halden will build four Skarn-class frigates for the Norwegian navy under a contract worth 3.1 billion euros. " +
  "The first of the ships is to be handed over in 2031, the last three years later. Six hundred workers will be taken on.";

const at = (hour: number): string => `2026-03-04T${String(hour).padStart(2, "0")}:00:00.000Z`;
const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  name: id.toUpperCase(),
  kind: "independent",
  ...more,
});
const report = (hour: number, from: Source, text: string, id = `${from.id}${hour}`) =>
  itemOf(FRIGATE[0], { id, source: from, text, firstSeen: at(hour), effective: at(hour) });

/** Tells reports into one story, in the order given. */
const tell = (items: ReturnType<typeof report>[], begun?: Story): Story => {
  const memory = createMemory([]);
  let story = begun;
  for (const item of items) {
    const sketch = remember(memory, "sto_1", "thr_1", docOf(item));
    story = tellStory(story, item, { id: "sto_1", threadId: "thr_1", sketch });
  }
  return Story.parse(story);
};

const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => source(id)) as [
  Source,
  Source,
  Source,
  Source,
];
const wire = source("yna", { name: "Yonhap News Agency", kind: "wire", country: "KR" });
const cited = (hour: number, from: Source) =>
  report(hour, from, "Norway ordered four frigates on Wednesday, according to Yonhap.");

describe("originsOf", () => {
  it("hears five outlets that retell one agency as one origin", () => {
    const story = tell([
      cited(8, a),
      cited(9, b),
      report(10, wire, LONG),
      cited(11, c),
      cited(12, d),
    ]);
    expect(originsOf(story)).toEqual([
      { id: "agency:yonhap", name: "Yonhap", kind: "agency", outlets: ["a", "b", "yna", "c", "d"] },
    ]);
  });

  it("lists them in order of first appearance, whatever the order of telling", () => {
    const story = tell([report(12, b, "A frigate was ordered."), cited(9, a)]);
    expect(originsOf(story).map(({ name }) => name)).toEqual(["Yonhap", "B"]);
  });

  it("counts every outlet once, with the origin of its first report", () => {
    const story = tell([cited(8, a), report(9, a, "A frigate was ordered."), cited(10, b)]);
    expect(originsOf(story).map(({ outlets }) => outlets)).toEqual([["a", "b"]]);
  });

  it("hears sources of one owner, and all that speak for one state, as one", () => {
    const owned = { owner: "Quay Press" };
    const news = "Norway ordered four frigates on Wednesday.";
    const house = tell([report(8, source("a", owned), news), report(9, source("b", owned), news)]);
    expect(originsOf(house)).toMatchObject([{ name: "Quay Press", outlets: ["a", "b"] }]);
    const ministry = source("mod", { kind: "official", country: "RU" });
    const state = tell([
      report(8, ministry, news),
      report(9, source("ch", { kind: "state-media", country: "RU" }), news),
      report(10, a, "Norway ordered four frigates, TASS reported."),
    ]);
    expect(originsOf(state)).toMatchObject([{ id: "official:RU", outlets: ["mod", "ch", "a"] }]);
  });

  it("takes reports of before origins were asked for as their source's own", () => {
    const old = sampleStory({ reports: [{ source: "a" }, { source: "b" }] });
    expect(Story.parse(old).reports[0]).not.toHaveProperty("origin");
    expect(originsOf(old).map(({ id }) => id)).toEqual(["outlet:a", "outlet:b"]);
  });
});

describe("nearly the same text", () => {
  const copy = `${LONG} More follows.`;

  it("shares the origin of the earlier report", () => {
    const story = tell([report(8, a, LONG), report(9, b, copy)]);
    expect(originsOf(story)).toMatchObject([{ id: "outlet:a", outlets: ["a", "b"] }]);
    expect(story.reports[1]?.origin?.evidence).toBe("same text as A");
  });

  it("gives all of them the agency that one of them names", () => {
    const story = tell([
      report(8, a, LONG),
      report(9, b, copy),
      report(10, c, `OSLO (Reuters) - ${LONG}`),
    ]);
    expect(originsOf(story)).toMatchObject([{ name: "Reuters", outlets: ["a", "b", "c"] }]);
  });

  it("never makes an agency's report another's", () => {
    const story = tell([report(8, a, `OSLO (Reuters) - ${LONG}`), report(9, wire, LONG)]);
    expect(originsOf(story).map(({ name }) => name)).toEqual(["Reuters", "Yonhap"]);
  });

  it("is asked again of a revised report", () => {
    const story = tell([report(8, a, LONG), report(9, b, copy)]);
    const own =
      "Opposition leaders in Oslo asked on Thursday why no yard abroad was invited to bid, and want the auditor to look into the price of every ship before the first steel is cut.";
    const revised = tell([report(9, b, own)], story);
    expect(originsOf(revised).map(({ id }) => id)).toEqual(["outlet:a", "outlet:b"]);
    expect(originsOf(tell([report(9, b, copy)], revised))).toEqual(originsOf(story));
  });

  it("gives the same row when any of them is told again", () => {
    const items = [
      report(8, a, LONG),
      report(9, b, copy),
      report(10, c, `OSLO (Reuters) - ${LONG}`),
    ];
    const story = tell(items);
    for (const item of items) expect(originsOf(tell([item], story))).toEqual(originsOf(story));
  });
});
