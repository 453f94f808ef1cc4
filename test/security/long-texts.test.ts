import { expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";
import { checkQuery } from "#lib/core/filter/query.ts";
import { wordingOf } from "#lib/core/normalise.ts";
import { docOf } from "#lib/core/stories/doc.ts";
import { createMemory, remember } from "#lib/core/stories/memory.ts";
import { tellStory } from "#lib/core/stories/tell.ts";
import { changesBetween } from "#lib/core/revision.ts";
import { plain } from "#emails/format.ts";
import { sampleItem } from "#test/helpers/samples.ts";

/** What patterns over words, marks, dates, amounts, credits and addresses might look at again and again. */
const PARTS = [
  "a",
  "A. ",
  "U.S. ",
  "1",
  "1,",
  "12 km ",
  "€1 million ",
  "3 May 2026 ",
  "of the ",
  "(",
  '"',
  "“",
  "’s ",
  "-",
  " - ",
  "/",
  ".",
  "...",
  ":",
  "\n",
  " ",
  "\u00a0",
  "北",
  "한국 ",
  "e\u0301",
  "\u0301",
  "😀",
  "ا ",
  "(Reuters) - ",
  "according to ",
  "Ministry of Defence ",
  "Ukraine and Russia ",
  "NATO ",
  "http://a.b/",
  "a@b.c ",
  "&amp;",
  "<b>",
  "- \n",
  "S-400",
];
/** Ten times what is kept of a report: time that grows as its square is then a hundredfold. */
const LENGTH = 120_000;
/** Of these the time does grow as the square; a report's text is cut to so much before. */
const CUT = 12_000;
const SQUARE = new Set(["\n", " ", "\u00a0", "- \n"]);
/** What takes a tenth of this at most where time grows as the text does, and far more where it grows as its square. */
const MOST_MS = 2_000;

const spent = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
};

it.each(PARTS)("a report and a query of nothing but %j are read in good time", (part) => {
  const of = (length: number) =>
    `${part.repeat(Math.ceil(length / part.length)).slice(0, length - 1)}\u0001`;
  const title = of(400);
  const length = SQUARE.has(part) ? CUT : LENGTH;
  const text = of(length);
  const took = spent(() => {
    wordingOf({ title: of(8_000), text: of(240_000) });
    const item = sampleItem({ title, text, classification: classify({ title, text }) });
    const sketch = remember(createMemory([]), "sto_1", "thr_1", docOf(item));
    tellStory(undefined, item, { id: "sto_1", threadId: "thr_1", sketch });
    changesBetween({ title, text }, { title: of(399), text: of(length - 1000) });
    checkQuery(of(500));
    plain(text);
  });
  expect(took).toBeLessThan(MOST_MS);
});
