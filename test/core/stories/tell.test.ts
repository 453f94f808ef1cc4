import { describe, expect, it } from "vitest";
import type { Item } from "#lib/core/model/item.ts";
import { Story } from "#lib/core/model/story.ts";
import { docOf } from "#lib/core/stories/doc.ts";
import { createMemory, remember } from "#lib/core/stories/memory.ts";
import { tellStory } from "#lib/core/stories/tell.ts";
import { FRIGATE, itemOf, subjects } from "./samples.ts";

const items = (): [Item, Item, Item] => {
  const [a, b, c] = FRIGATE;
  return [itemOf(a), itemOf(b), itemOf(c)];
};

/** Tells items into one story, as the writer does. */
const tellAll = (told: readonly Item[]): Story => {
  const memory = createMemory([]);
  let story: Story | undefined;
  for (const item of told) {
    const sketch = remember(memory, "sto_1", "thr_1", docOf(item));
    story = tellStory(story, item, { id: "sto_1", threadId: "thr_1", sketch });
  }
  if (!story) throw new Error("nothing told");
  return story;
};

describe("tellStory", () => {
  it("begins a story with its first report, a valid row", () => {
    const [first] = items();
    const story = tellAll([first]);
    expect(Story.parse(story)).toEqual(story);
    expect(story).toMatchObject({
      id: "sto_1",
      threadId: "thr_1",
      title: first.title,
      url: first.url,
      firstSeen: first.firstSeen,
      lastSeen: first.firstSeen,
      backfill: false,
    });
  });

  it("keeps when each report says it happened, and nothing where none is said", () => {
    const [first, second] = items();
    const eventDate = {
      date: "2026-03-04",
      basis: { phrase: "on 4 March", in: "text" as const, at: 12, rule: "day and month" },
      confidence: 0.9,
    };
    const dated = { ...first, classification: { ...first.classification, eventDate } };
    const undated = {
      ...second,
      classification: { ...second.classification, eventDate: "not stated" as const },
    };
    const story = tellAll([dated, undated]);
    expect(story.reports.map((report) => report.eventDate)).toEqual([eventDate, undefined]);
    expect(Story.parse(story)).toEqual(story);
  });

  it("grows: every report once, last seen moves, first seen stays", () => {
    const [a, b, c] = items();
    const story = tellAll([b, a, c]);
    expect(story.reports.map(({ itemId }) => itemId)).toEqual(["f2", "f1", "f3"]);
    expect([story.firstSeen, story.lastSeen]).toEqual([b.firstSeen, c.firstSeen]);
    expect(story.sketch.reports).toBe(3);
  });

  it("gives the same row when an item is told again", () => {
    const [a, b] = items();
    const story = tellAll([a, b]);
    const place = { id: "sto_1", threadId: "thr_1", sketch: { ...story.sketch, reports: 99 } };
    expect(tellStory(story, b, place)).toEqual(story);
    expect(tellStory(story, a, place)).toEqual(story);
  });

  it("renews the words of a revised report and counts nothing twice", () => {
    const [a, b] = items();
    const story = tellAll([a, b]);
    const place = { id: "sto_1", threadId: "thr_1", sketch: story.sketch };
    const revised = tellStory(story, { ...a, title: "Norway orders five frigates" }, place);
    expect(revised.title).toBe("Norway orders five frigates");
    expect({ ...revised, title: "", reports: [] }).toEqual({ ...story, title: "", reports: [] });
  });

  it("tells what a revision corrected, until another does", () => {
    const [a, b] = items();
    const story = tellAll([a, b]);
    const place = { id: "sto_1", threadId: "thr_1", sketch: story.sketch };
    const changed = { title: true, numbers: { out: ["four"], in: ["five"] } };
    const at = "2026-03-05T09:00:00.000Z";
    const first = { at, title: a.title, summary: "", changed };
    const corrected = tellStory(story, { ...a, title: "Five frigates", revisions: [first] }, place);
    const told = [
      {
        at,
        before: a.title,
        changed: [{ kind: "numbers", out: ["four"], in: ["five"] }],
      },
      undefined,
    ];
    expect(corrected.reports.map((report) => report.corrected)).toEqual(told);
    expect(Story.parse(corrected)).toEqual(corrected);
    // An item forgets its first revisions in the end.
    const rephrased = { ...first, at: "2026-03-06T09:00:00.000Z", changed: { title: true } };
    const again = tellStory(corrected, { ...a, title: "Frigates", revisions: [rephrased] }, place);
    expect(again.reports.map((report) => report.corrected)).toEqual(told);
    const second = { ...first, at: "2026-03-07T09:00:00.000Z" };
    const anew = tellStory(again, { ...a, revisions: [rephrased, second] }, place);
    expect(anew.reports[0]?.corrected?.at).toBe("2026-03-07T09:00:00.000Z");
    expect(tellStory(anew, { ...a, revisions: [rephrased, second] }, place)).toEqual(anew);
  });

  it("keeps the three topics most reports give, with the highest score of each", () => {
    const [a, b, c] = items();
    const topics = (...labels: [Item["classification"]["topics"][number]["slug"], number][]) =>
      labels.map(([slug, score]) => ({ slug, score, evidence: [slug] }));
    const labelled = (item: Item, labels: ReturnType<typeof topics>): Item => ({
      ...item,
      classification: { ...item.classification, topics: labels },
    });
    const story = tellAll([
      labelled(a, topics(["maritime", 1], ["land", 9], ["cyber", 8], ["cbrn", 7])),
      labelled(b, topics(["industry", 3], ["maritime", 4])),
      labelled(c, topics(["industry", 2], ["maritime", 2])),
    ]);
    expect(story.topics.map(({ slug, score }) => [slug, score])).toEqual([
      ["maritime", 4],
      ["industry", 3],
      ["land", 9],
    ]);
  });

  it("gives a country the strongest role that a third of its reports support", () => {
    const [a, b, c] = items();
    const mentioned = [{ code: "SE", role: "mentioned" as const, evidence: ["Swedish"] }];
    const withCountries = (item: Item, countries: Item["classification"]["countries"]): Item => ({
      ...item,
      classification: { ...item.classification, countries },
    });
    const fourth = { ...c, id: "f4" };
    const story = tellAll([
      withCountries(a, [...subjects("NO"), ...subjects("SE")]),
      withCountries(b, mentioned),
      withCountries(c, mentioned),
      withCountries(fourth, [...subjects("NO"), ...mentioned]),
    ]);
    expect(story.countries).toEqual([
      { code: "NO", role: "subject", evidence: ["NO"] },
      { code: "SE", role: "mentioned", evidence: ["SE", "Swedish"] },
    ]);
  });

  it("is never mailed when born of a backfilled item, and stays mailable when one joins", () => {
    const [a, b] = items();
    expect(tellAll([{ ...a, backfill: true }]).backfill).toBe(true);
    expect(tellAll([a, { ...b, backfill: true }]).backfill).toBe(false);
  });

  it("can be loaded back into memory from its row", () => {
    const [a, b] = items();
    const story = tellAll([a, b]);
    const memory = createMemory([story]);
    const [loaded] = memory.stories.values();
    const words = (loaded?.held.terms ?? []).map((term) => memory.terms.wordOf(term));
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => word.startsWith("@"))).toEqual([]);
  });
});
