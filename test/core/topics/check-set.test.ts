import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";

/** Items in our own words, labelled by the guideline before the rules were written: topics, language, title, text. */
const rows = readFileSync(new URL("check-set.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [topics: string, lang: string, title: string, text: string]);

type Labelled = { title: string; wanted: string[]; found: string[] };
const without = (some: string[], others: string[]) => some.filter((slug) => !others.includes(slug));

const microF1 = (items: readonly Labelled[]): number => {
  const sum = (count: (item: Labelled) => number) =>
    items.reduce((all, item) => all + count(item), 0);
  const missed = sum(({ wanted, found }) => without(wanted, found).length);
  const added = sum(({ wanted, found }) => without(found, wanted).length);
  const right = sum(({ wanted }) => wanted.length) - missed;
  return (2 * right) / (2 * right + missed + added);
};

const misses = (items: readonly Labelled[]): string =>
  items
    .filter(
      ({ wanted, found }) => without(wanted, found).length + without(found, wanted).length > 0,
    )
    .map(({ title, wanted, found }) => `${title}: ${wanted.join("+")}, found ${found.join("+")}`)
    .join("\n");

describe("topics of the check set", () => {
  let about: Labelled[] = [];
  let offTopic: Labelled[] = [];

  beforeAll(() => {
    const items = rows.map(([topics, lang, title, text]) => ({
      title,
      wanted: topics.split("+").filter(Boolean),
      found: classify({ lang, title, text }).topics.map(({ slug }) => slug as string),
    }));
    about = items.filter(({ wanted }) => wanted.length > 0);
    offTopic = items.filter(({ wanted }) => wanted.length === 0);
  });

  it("agree with the guideline nine times in ten", () => {
    expect(about.length).toBeGreaterThan(300);
    expect(microF1(about), misses(about)).toBeGreaterThan(0.92);
  });

  it("are none for what is not about defence, but for one in twenty", () => {
    const kept = offTopic.filter(({ found }) => found.length > 0);
    expect(kept.length, misses(kept)).toBeLessThanOrEqual(offTopic.length / 20);
  });
});
