import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";
import { acrossLanguages } from "../../../bench/quality-score.ts";

/** `event` is null for a report of something else that is near to an event: the same countries on the same day. */
type Told = { event: string | null; lang: string; date: string; title: string; text: string };

const TOLD: Told[] = readFileSync(new URL("../../fixtures/events.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const docOf = ({ title, text, lang, date }: Told, index: number): StoryDoc => {
  const { topics, countries, parties, pairs } = classify({ title, text, lang });
  return {
    itemId: `t${index}`,
    title,
    text,
    language: lang,
    at: `${date}T00:00:00.000Z`,
    topics: topics.map(({ slug }) => slug),
    countries,
    parties,
    pairs,
  };
};

const score = (docs: readonly StoryDoc[]) =>
  acrossLanguages(
    clusterAll(docs).map(({ story }, index) => {
      const { event, lang } = TOLD[index]!;
      return { ours: story, theirs: event ?? `alone-${index}`, language: lang };
    }),
  );

describe("28 events in eleven languages, and 25 reports that are near to them", () => {
  const docs = TOLD.map(docOf);

  it("meet across languages in more than two thirds, without dates in nothing wrong", () => {
    const { meanPerEvent, falsePairs } = score(docs.map((doc) => ({ ...doc, at: null })));
    expect(meanPerEvent).toBeGreaterThan(2 / 3);
    expect(falsePairs).toBe(0);
  });

  it("meet so with dates too, and of 25 near misses few go wrong", () => {
    const { meanPerEvent, falsePairs } = score(docs);
    expect(meanPerEvent).toBeGreaterThan(2 / 3);
    expect(falsePairs).toBeLessThanOrEqual(10);
  });
});
