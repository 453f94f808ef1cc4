import { expect, it } from "vitest";
import { tablesFor } from "#lib/core/topics/rules/tables.ts";

const LANGUAGES = "ar cs de en es fi fr hr id it ja ko nl pl pt ro ru sv tr uk vi zh".split(" ");

it.each(LANGUAGES)("no row of the %s rules stands twice, and so counts twice", (lang) => {
  const { key, tables } = tablesFor(lang);
  expect(key).toBe(lang);
  const rows = tables.flatMap(({ topics, contexts = [], offTopic = [], hints = [] }) => [
    ...Object.entries(topics).flatMap(([topic, own]) => own.map((row) => ({ topic, row }))),
    ...contexts.map((row) => ({ topic: "contexts", row })),
    ...offTopic.map((row) => ({ topic: "offTopic", row })),
    ...hints.map((row) => ({ topic: "hints", row })),
  ]);
  const written = rows.map((row) => JSON.stringify(row));
  expect(written.filter((row, at) => written.indexOf(row) !== at)).toEqual([]);
});
