import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "./bench.ts";
import { BENCHES } from "./benches.ts";
import { page, renewed } from "./page.ts";

/** The figures of the last run of each benchmark, and the page made of them. */
export const MEASURED = join(import.meta.dirname, "measured.jsonl");
export const PAGE = join(import.meta.dirname, "../docs/benchmarks.md");

export const figuresIn = (lines: string): Figure[] =>
  lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Figure);

/** The page of these figures, with the benchmarks in their usual order. */
export const pageOf = (figures: readonly Figure[]): string =>
  page(
    Object.entries(BENCHES).map(([name, { summary }]) => ({ name, summary })),
    figures,
  );

/** Puts what a benchmark printed in the place of what it printed before, and makes the page again. */
export function write(bench: string, printed: string): void {
  const before = existsSync(MEASURED) ? figuresIn(readFileSync(MEASURED, "utf8")) : [];
  const all = renewed(before, bench, figuresIn(printed));
  writeFileSync(MEASURED, all.map((figure) => `${JSON.stringify(figure)}\n`).join(""));
  writeFileSync(PAGE, pageOf(all));
}
