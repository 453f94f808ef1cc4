import { describe, expect, it } from "vitest";
import type { Rule } from "#lib/core/topics/rule.ts";
import { tablesFor } from "#lib/core/topics/rules/tables.ts";

const LANGUAGES = "ar cs de en es fi fr hr id it ja ko nl pl pt ro ru sv tr uk vi zh".split(" ");

type Row = { place: string; row: Rule };

const rowsOf = (lang: string): Row[] =>
  tablesFor(lang).tables.flatMap(({ topics, contexts = [], offTopic = [], hints = [] }) => [
    ...Object.entries(topics).flatMap(([place, own]) => own.map((row) => ({ place, row }))),
    ...contexts.map((row) => ({ place: "contexts", row })),
    ...offTopic.map((row) => ({ place: "offTopic", row })),
    ...hints.map((row) => ({ place: `hints of ${row.topic}`, row })),
  ]);
const phrasesOf = ({ row }: Row): string[] => row.phrases.split("|").map((phrase) => phrase.trim());
const repeated = (list: readonly string[]): string[] =>
  list.filter((each, at) => list.indexOf(each) !== at);

describe.each(LANGUAGES)("the %s rules", (lang) => {
  const rows = rowsOf(lang);

  it("hold no row twice, which would count twice", () => {
    expect(tablesFor(lang).key).toBe(lang);
    expect(repeated(rows.map((row) => JSON.stringify(row)))).toEqual([]);
  });

  it("hold no phrase twice in one row", () => {
    const twice = rows.flatMap((row) =>
      repeated(phrasesOf(row)).map((phrase) => `${row.place}: ${phrase}`),
    );
    expect(twice).toEqual([]);
  });

  it("hold phrases that can match: split by bars, none empty, exact ones without a star", () => {
    const odd = rows.flatMap((row) =>
      phrasesOf(row)
        .filter((phrase) => !/[\p{L}\p{N}]/u.test(phrase) || /;|^=.*\*/u.test(phrase))
        .map((phrase) => `${row.place}: "${phrase}"`),
    );
    expect(odd).toEqual([]);
  });

  it("have rows that do something: a weight, or a context to give", () => {
    const idle = rows.filter(
      ({ row }) => !row.weight && !row.gives && Object.keys(row.also ?? {}).length === 0,
    );
    expect(idle).toEqual([]);
  });
});
