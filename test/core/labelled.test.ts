import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Agreement } from "../../bench/quality-score.ts";
import { classify } from "#lib/core/classify.ts";

type Labelled = {
  lang: string;
  title: string;
  text: string;
  topics: string[];
  countries: string[];
  mentioned: string[];
};

const read = (half: string): Labelled[] =>
  readFileSync(new URL(`../fixtures/labelled/${half}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled);

const judged = (half: string) => {
  const [topics, involved, named] = [new Agreement(), new Agreement(), new Agreement()];
  let offTopic = 0;
  let keptOut = 0;
  for (const { lang, title, text, ...gold } of read(half)) {
    const found = classify({ lang, title, text });
    if (gold.topics.length === 0) {
      offTopic += 1;
      keptOut += Number(!found.relevant);
      continue;
    }
    const codes = found.countries.map(({ code }) => code);
    const part = found.countries.filter(({ role }) => role !== "mentioned");
    topics.add(
      gold.topics,
      found.topics.map(({ slug }) => slug),
    );
    involved.add(
      gold.countries,
      part.map(({ code }) => code),
    );
    named.add([...gold.countries, ...gold.mentioned], codes);
  }
  return {
    topics: topics.score.f1,
    involved: involved.score.f1,
    named: named.score.f1,
    keptOut: keptOut / offTopic,
  };
};

/** Hard reports of our own in fifteen languages; what `bench quality` prints, held from below. */
describe.each([
  { half: "open", least: { topics: 0.83, involved: 0.83, named: 0.86, keptOut: 0.75 } },
  { half: "held", least: { topics: 0.68, involved: 0.8, named: 0.84, keptOut: 0.55 } },
])("the $half half of the labelled reports", ({ half, least }) => {
  it("is understood no worse than it was", () => {
    const found = judged(half);
    for (const [what, figure] of Object.entries(least))
      expect(found, what).toMatchObject({ [what]: expect.toSatisfy((f: number) => f >= figure) });
  });
});
