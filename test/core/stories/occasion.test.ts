import { describe, expect, it } from "vitest";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";
import { createMemory, remember } from "#lib/core/stories/memory.ts";
import { place } from "#lib/core/stories/place.ts";

const doc = (
  itemId: string,
  language: string,
  title: string,
  over: Partial<StoryDoc> = {},
): StoryDoc => ({
  itemId,
  title,
  text: "",
  language,
  at: "2026-05-04T09:00:00.000Z",
  topics: [],
  countries: [
    { code: "KR", role: "subject", evidence: [] },
    { code: "NO", role: "subject", evidence: [] },
  ],
  parties: [],
  pairs: ["KR-NO"],
  ...over,
});
const english = doc("en", "en", "South Korea and Norway hold fifth defence dialogue in Oslo");
const korean = doc("ko", "ko", "제5차 한·노르웨이 국방대화 오슬로서 개최");
const LATER = { at: "2026-05-04T15:00:00.000Z" };
const together = (...docs: StoryDoc[]) =>
  new Set(clusterAll(docs).map(({ story }) => story)).size === 1;

describe("a numbered occasion of a pair", () => {
  it("is one story in two languages", () => {
    expect(together(english, korean)).toBe(true);
    expect(together(korean, english)).toBe(true);
  });

  it.each<[string, StoryDoc]>([
    ["another edition", doc("ko", "ko", "제4차 한·노르웨이 국방대화 서울서 개최")],
    ["another pair", { ...korean, pairs: ["KR-SE"] }],
    ["a week apart", { ...korean, at: "2026-05-12T09:00:00.000Z" }],
    ["a number that counts something else", doc("ko", "ko", "한·노르웨이, 제5차 출하분 인도")],
  ])("is not met by %s", (_, other) => {
    expect(together(english, other)).toBe(false);
  });

  it("is named by its first number, not by the one it looks back to", () => {
    const text = "The fourth defence dialogue was held in Seoul.";
    const fourth = doc("ko", "ko", "제4차 한·노르웨이 국방대화 개최");
    expect(together({ ...english, text }, fourth)).toBe(false);
  });

  it("is met where it was told last, whatever order the stories are held in", () => {
    const rows = [
      ["sto_a", english],
      ["sto_b", doc("b", "en", "Norway at fifth defence dialogue with South Korea", LATER)],
      ["sto_c", doc("c", "en", "Fifth dialogue of Seoul and Oslo ends", LATER)],
    ] as const;
    const met = [rows, rows.toReversed()].map((told) => {
      const memory = createMemory([]);
      for (const [id, report] of told) remember(memory, id, id, report);
      const grown = place(memory, korean).storyId;
      const held = [...memory.stories.values()].toReversed();
      return [grown, place(createMemory(held), korean).storyId];
    });
    expect(met.flat()).toEqual(["sto_b", "sto_b", "sto_b", "sto_b"]);
  });

  it("is met in the same story after another one of it grew", () => {
    const memory = createMemory([]);
    for (const id of ["sto_a", "sto_b"]) remember(memory, id, id, english);
    remember(memory, "sto_a", "sto_a", english);
    const rebuilt = createMemory([...memory.stories.values()]);
    expect(place(memory, korean).storyId).toBe(place(rebuilt, korean).storyId);
  });
});
