import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StorySketch } from "#lib/core/model/story.ts";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import { createMemory, forget, remember, type StoryMemory } from "#lib/core/stories/memory.ts";
import { place } from "#lib/core/stories/place.ts";
import {
  AVALANCHE,
  COLLISION,
  doc,
  FRIGATE,
  LANTERN_2025,
  LANTERN_2026,
  SEVENTH,
  SIXTH,
  subjects,
} from "./samples.ts";

const groups = (docs: readonly StoryDoc[]): string[] => {
  const found = new Map<string, string[]>();
  for (const { itemId, story } of clusterAll(docs))
    found.set(story, [...(found.get(story) ?? []), itemId]);
  return [...found.values()].map((ids) => ids.toSorted().join(" ")).toSorted();
};

const EVERYTHING = [...FRIGATE, AVALANCHE, COLLISION, SIXTH, SEVENTH, LANTERN_2025, LANTERN_2026];
const EXPECTED = ["a1", "c1", "d6", "d7", "f1 f2 f3", "l25", "l26"];
const ARBITRARY = { seed: 20260304, numRuns: 40 };

describe("clusterAll", () => {
  it("joins the reports of one event and keeps everything else apart", () => {
    expect(groups(EVERYTHING)).toEqual(EXPECTED);
  });

  it("answers one line for each report, in the order given", () => {
    const given = [...EVERYTHING].toReversed();
    expect(clusterAll(given).map(({ itemId }) => itemId)).toEqual(
      given.map(({ itemId }) => itemId),
    );
  });

  it("gives the same stories, ids and threads in whatever order the reports come", () => {
    const byItem = (docs: readonly StoryDoc[]) =>
      clusterAll(docs).toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1));
    const expected = byItem(EVERYTHING);
    fc.assert(
      fc.property(fc.shuffledSubarray(EVERYTHING, { minLength: EVERYTHING.length }), (docs) => {
        expect(byItem(docs)).toEqual(expected);
      }),
      ARBITRARY,
    );
  });

  it("sets no time gate for reports without a date", () => {
    const undated = FRIGATE.map((report) => ({ ...report, at: null }));
    expect(groups(undated.slice(0, 2))).toEqual(["f1 f2"]);
    expect(groups([FRIGATE[0], { ...FRIGATE[1], at: null }])).toEqual(["f1 f2"]);
  });

  it("keeps equal words apart when more than three days lie between them", () => {
    const again = { ...FRIGATE[0], itemId: "f9", at: "2026-03-08T09:00:01.000Z" };
    expect(groups([FRIGATE[0], again])).toEqual(["f1", "f9"]);
    expect(groups([FRIGATE[0], { ...again, at: "2026-03-07T08:59:59.000Z" }])).toEqual(["f1 f9"]);
  });

  it("answers nothing for nothing, and bears empty and wordless reports", () => {
    expect(clusterAll([])).toEqual([]);
    expect(groups([doc("e1", "", ""), doc("e2", "", ""), doc("e3", "...", "!?")])).toEqual([
      "e1",
      "e2",
      "e3",
    ]);
  });
});

describe("editions of a series", () => {
  it.each([
    ["numbered in English", SIXTH, SEVENTH],
    ["named by year", LANTERN_2025, LANTERN_2026],
    [
      "numbered in Korean",
      doc(
        "k6",
        "제6차 칠레-핀란드 국방전략대화 개최",
        "칠레와 핀란드가 제6차 국방전략대화를 산티아고에서 열고 협력 방안을 논의했다.",
        { language: "ko" },
      ),
      doc(
        "k7",
        "제7차 칠레-핀란드 국방전략대화 개최",
        "칠레와 핀란드가 제7차 국방전략대화를 산티아고에서 열고 협력 방안을 논의했다.",
        { language: "ko" },
      ),
    ],
  ])("stay apart though they read alike: %s", (_, one, other) => {
    expect(groups([one, other])).toHaveLength(2);
    expect(groups([one, { ...one, itemId: "again" }])).toHaveLength(1);
  });
});

describe("reports of one event in two languages", () => {
  const english = doc(
    "x1",
    "Kyiv receives 47 Leopard tanks from Croatia",
    "Ukraine received 47 tanks and 1,250 shells from Croatia on Friday, minister Oleksii Danylenko said in Ternopil. The K9 howitzers follow later.",
    { countries: subjects("UA", "HR") },
  );
  const russian = doc(
    "x2",
    "Киев получил 47 танков от Хорватии",
    "Украина получила 47 танков и 1250 снарядов от Хорватии, сообщил министр Алексей Даныленко в городе Тернополь. Гаубицы K9 поступят позже.",
    { language: "ru", countries: subjects("UA", "HR") },
  );

  it("meet by numbers, designations and names", () => {
    expect(groups([english, russian])).toEqual(["x1 x2"]);
  });

  it("stay apart where the acting countries differ", () => {
    expect(groups([english, { ...russian, countries: subjects("PL", "LT") }])).toEqual([
      "x1",
      "x2",
    ]);
  });
});

const memoryOf = (...reports: readonly StoryDoc[]) => {
  const memory = createMemory([]);
  for (const report of reports) remember(memory, `sto_${report.itemId}`, "thr_1", report);
  return memory;
};

describe("place", () => {
  it("finds the story of a late report and says why", () => {
    const memory = memoryOf(FRIGATE[0], AVALANCHE);
    const placement = place(memory, FRIGATE[2]);
    expect(placement.storyId).toBe("sto_f1");
    expect(placement.reasons).toContain("frigat");
  });

  it("changes nothing", () => {
    const memory = memoryOf(FRIGATE[0]);
    const first = place(memory, FRIGATE[1]);
    expect(place(memory, FRIGATE[1])).toEqual(first);
    expect([...memory.stories.keys()]).toEqual(["sto_f1"]);
  });

  it("never puts a live report into a story born of a backfilled one; a backfilled one may join a live story", () => {
    const [live] = FRIGATE;
    const old = { ...FRIGATE[1], backfill: true };
    expect(place(memoryOf(old), live).storyId).toBeNull();
    expect(place(memoryOf(old), { ...live, backfill: true }).storyId).toBe("sto_f2");
    expect(place(memoryOf(live), old).storyId).toBe("sto_f1");
  });

  it("knows a story no longer once it is forgotten", () => {
    const memory = memoryOf(FRIGATE[0]);
    forget(memory, "2026-03-04T09:00:00.000Z");
    expect(place(memory, FRIGATE[1]).storyId).toBe("sto_f1");
    forget(memory, "2026-03-04T09:00:00.001Z");
    expect(place(memory, FRIGATE[1]).storyId).toBeNull();
    expect([memory.byKey.size, memory.terms.size]).toEqual([0, 0]);
  });
});

type Row = { id: string; threadId: string; backfill: boolean; sketch: StorySketch };

/** Who holds which term and key, and how often it was told, whatever the order of learning it. */
const contents = ({ terms, stories, slots, byKey }: StoryMemory) => {
  const held = new Set([...stories.values()].flatMap((story) => story.held.terms));
  const about = (term: number) => {
    const { slots: at, sums } = terms.postingsOf(term);
    const holders = Object.fromEntries(at.map((slot, i) => [slots[slot]?.id, sums[i]]));
    return { holding: terms.holdingOf(term), log: terms.logs[term], holders };
  };
  return {
    reports: terms.reports,
    terms: Object.fromEntries([...held].map((term) => [terms.wordOf(term), about(term)])),
    keys: Object.fromEntries(
      [...byKey].map(([key, holders]) => [key, holders.map(({ id }) => id).toSorted()]),
    ),
  };
};

describe("a memory rebuilt from sketches", () => {
  const SYLLABLES = ["bar", "dun", "kel", "mor", "sig", "tov", "var", "zen"];
  const WORDS = SYLLABLES.flatMap((one) => SYLLABLES.map((two) => `${one}${two}`));
  const report = fc.record({
    title: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 5 }),
    text: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 25 }),
    hours: fc.integer({ min: 0, max: 120 }),
    dated: fc.boolean(),
  });

  it("places every report as the living one does", () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 2, maxLength: 40 }), (reports) => {
        const living = createMemory([]);
        const rows = new Map<string, Row>();
        reports.forEach(({ title, text, hours, dated }, i) => {
          const at = dated ? new Date(Date.UTC(2026, 2, 1, hours)).toISOString() : null;
          const next = doc(`i${i}`, title.join(" "), `${text.join(" ")}.`, { at });
          const stored: Row[] = JSON.parse(JSON.stringify([...rows.values()].toReversed()));
          const placement = place(living, next);
          expect(place(createMemory(stored), next)).toEqual(placement);
          const id = placement.storyId ?? storyIdFor(next.itemId, at ?? "2026-03-01T00:00:00.000Z");
          rows.set(id, {
            id,
            threadId: "thr_1",
            backfill: false,
            sketch: remember(living, id, "thr_1", next),
          });
        });
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("knows what the living one knows, without the terms that a grown story gave up", () => {
    const living = createMemory([]);
    const rows = new Map<string, Row>();
    for (let i = 0; i < 24; i++) {
      const id = `sto_${i % 3}`;
      const words = WORDS.map((word, k) => (k % 5 === i % 5 ? `${word}${WORDS[i]}` : word));
      const report = doc(`i${i}`, "Long", `${words.join(" ")} ${20 + i} K${i % 7}.`);
      const sketch = remember(living, id, "thr_1", report);
      rows.set(id, { id, threadId: "thr_1", backfill: false, sketch });
    }
    expect(Object.keys(rows.get("sto_0")?.sketch.terms ?? {})).toHaveLength(120);
    const rebuilt = createMemory(JSON.parse(JSON.stringify([...rows.values()])));
    expect(contents(living)).toEqual(contents(rebuilt));
  });

  it("keeps a sketch small however many reports it holds", () => {
    const memory = createMemory([]);
    let sketch: StorySketch | undefined;
    for (let i = 0; i < 30; i++) {
      const words = Array.from(
        { length: 100 },
        (_, k) => `Word${String.fromCharCode(97 + (k % 26))}${i}x${k}`,
      );
      sketch = remember(memory, "sto_1", "thr_1", doc(`i${i}`, "Long", words.join(" ")));
    }
    expect(Object.keys(sketch?.terms ?? {}).length).toBeLessThanOrEqual(120);
    expect(JSON.stringify(sketch).length).toBeLessThan(8000);
    expect(sketch?.reports).toBe(30);
  });
});

describe("storyIdFor", () => {
  it("holds the day first seen, and is the same each time", () => {
    const id = storyIdFor("itm_1", "2026-03-04T23:59:59.999Z");
    expect(id).toMatch(/^sto_20260304_[0-9a-f]{16}$/);
    expect(storyIdFor("itm_1", "2026-03-04T23:59:59.999Z")).toBe(id);
    expect(storyIdFor("itm_2", "2026-03-04T23:59:59.999Z")).not.toBe(id);
  });
});
