import { describe, expect, it } from "vitest";
import { TOPICS } from "#lib/core/model/topic.ts";
import { TopicLabel } from "#lib/core/model/item.ts";
import { labelTopics } from "#lib/core/topics/label.ts";
import { type Case, DECIDED, ENGLISH, LANGUAGES, OFF_TOPIC } from "./cases.ts";

const label = ([, lang, title, text = ""]: Case) => labelTopics({ lang, title, text });
const slugs = (row: Case) => label(row).map(({ slug }) => slug);
const wanted = ([topics]: Case) => topics.split("+").filter(Boolean);

describe("labelTopics", () => {
  for (const row of [...ENGLISH, ...LANGUAGES])
    it(`finds ${row[0]} in ${row[1]}: ${row[2]}`, () => {
      expect(slugs(row)).toEqual(expect.arrayContaining(wanted(row)));
    });

  for (const row of OFF_TOPIC)
    it(`keeps out ${row[1]}: ${row[2]}`, () => {
      expect(label(row)).toEqual([]);
    });

  for (const row of DECIDED)
    it(`decides for ${row[0]} alone: ${row[2]}`, () => {
      expect(slugs(row).toSorted()).toEqual(wanted(row).toSorted());
    });

  it("names every topic of the catalogue in some sentence", () => {
    const named = new Set(ENGLISH.flatMap(wanted));
    expect(TOPICS.map(({ slug }) => slug).filter((slug) => !named.has(slug))).toEqual([]);
  });

  it("gives as evidence what stands in the item", () => {
    for (const row of [...ENGLISH, ...LANGUAGES, ...DECIDED]) {
      const source = `${row[2]}\n${row[3] ?? ""}`;
      for (const topic of label(row)) {
        expect(topic.evidence.length, row[2]).toBeGreaterThan(0);
        for (const phrase of topic.evidence) expect(source).toContain(phrase);
      }
    }
  });

  it("gives labels of the model, strongest first, three at most", () => {
    for (const row of [...ENGLISH, ...DECIDED]) {
      const labels = label(row);
      expect(TopicLabel.array().max(3).parse(labels)).toEqual(labels);
      const scores = labels.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it("says the same of the same item", () => {
    for (const row of ENGLISH) expect(label(row)).toEqual(label(row));
  });

  it("reads capitals as it reads small letters", () => {
    const title = "Army shells rebel positions as fighting spreads north";
    const [small] = labelTopics({ lang: "en", title, text: "" });
    const [capital] = labelTopics({ lang: "en", title: title.toUpperCase(), text: "" });
    expect(capital?.slug).toBe(small?.slug);
  });

  it("counts a headline above a late mention", () => {
    const late = `${"The council spoke of roads and schools. ".repeat(12)}A frigate passed.`;
    expect(slugs(["", "en", "Council meets", late])).toEqual([]);
    expect(slugs(["", "en", "A frigate passed", ""])).toEqual(["maritime"]);
  });

  it("reads a language it has no table for by its names", () => {
    expect(slugs(["", "is", "F-35 og Gripen yfir Íslandi, Eurofighter líka"])).toEqual([
      "air-space",
    ]);
  });
});
