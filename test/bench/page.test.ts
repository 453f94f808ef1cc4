import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../bench/bench.ts";
import { besideLeast } from "../../bench/capacity-least.ts";
import { page, renewed } from "../../bench/page.ts";
import { judged } from "../../bench/targets.ts";
import { leasts } from "../../infra/cost/least.ts";
import { readMeasured } from "../../infra/cost/measured.ts";
import { figuresIn, MEASURED, PAGE, pageOf } from "../../bench/written.ts";

const ASKED = join(import.meta.dirname, "../../infra/cost/measured.jsonl");
const MACHINE = { processor: "Abacus 9", cores: 2, memoryGb: 8, system: "Linux", node: "20.20.2" };
const whole = (bench: string, machine = MACHINE): Figure => ({
  name: `${bench}.whole`,
  value: 61.5,
  unit: "s",
  date: "2026-11-20",
  load: 0.25,
  machine,
});
const BENCHES = [
  { name: "sorting", summary: "letters sorted" },
  { name: "stamping", summary: "letters stamped" },
];
const SORTING: Figure = {
  name: "sorting",
  value: 12_345.678,
  unit: "letters/CPU s",
  work: "1,000 letters sorted",
  target: ">= 20000",
  cpu: 0.081,
  wall: 0.1,
  peers: { "pigeonholes 3.1": { value: 2469, ratio: 5, goal: 4, note: "by hand" } },
};
const rows = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("| `"));

describe("docs/benchmarks.md", () => {
  it("has work, figure, unit, target, a round, peer and ratio in a row, and no row for start-up", () => {
    const startUp = { name: "sorting.start-up", value: 1, unit: "CPU s" };
    expect(rows(page(BENCHES, [startUp, SORTING, whole("sorting")]))).toEqual([
      "| `sorting`: 1,000 letters sorted | 12,350 | letters/CPU s | 20,000 or more: **missed** | 0.081 CPU s, 0.1 s | pigeonholes 3.1: 2,469 (by hand) | 5, goal 4: met |",
    ]);
  });

  it("says where, when, for how long and beside what load each ran", () => {
    const text = page(BENCHES, [SORTING, whole("sorting"), whole("stamping")]);
    expect(text).toContain("Measured on Abacus 9, 2 cores, 8 GB of memory, Linux, Node 20.20.2.");
    expect(text).toContain(
      "Letters sorted.\nMeasured on 2026-11-20, in 61.5 s, the load being 0.25",
    );
  });

  it("names the machine with each where they ran on several", () => {
    const other = { ...MACHINE, processor: "Slide Rule" };
    const text = page(BENCHES, [whole("sorting"), whole("stamping", other)]);
    expect(text).toMatch(/## sorting[^#]+on Abacus 9[^#]+## stamping[^#]+on Slide Rule/);
  });

  it("counts what was reached and names what was not", () => {
    expect(page(BENCHES, [SORTING])).toContain(
      "Of 2 targets and goals 1 are met; missed by `sorting`.",
    );
  });

  it("measures a figure by the least that is possible where that is known", () => {
    const units = { name: "stamping", value: 3, unit: "units", target: "<= 2", least: 2 };
    expect(rows(page(BENCHES, [units]))[0]).toContain(
      "2 or less times the least: met |  | the least possible: 2 | 1.5 times the least |",
    );
  });

  it("says of work that asks more than twice its least that it missed, as the benchmark's own lines have it", () => {
    const dearer = figuresIn(readFileSync(ASKED, "utf8")).map((line) =>
      line.name === "capacity.poll.unchanged" ? { ...line, write: 9 } : line,
    );
    const found = page([{ name: "capacity", summary: "units" }], besideLeast(dearer));
    const measured = readMeasured(dearer.map((line) => JSON.stringify(line)).join("\n"));
    for (const { name, times } of leasts(measured)) {
      const row = rows(found).find((line) => line.startsWith(`| \`capacity.least.${name}\``))!;
      expect(row).toContain(`times the least: ${times > 2 ? "**missed**" : "met"}`);
      expect(Number(/([\d.]+) times the least \|/.exec(row)?.[1])).toBeCloseTo(times, 2);
    }
    expect(found).toMatch(/missed by .*`capacity\.least\.poll\.unchanged`/);
  });

  it("leaves out what has not run, and shows the rest in the usual order", () => {
    expect(page(BENCHES, [SORTING])).not.toContain("stamping");
    const both = page(BENCHES, [{ ...SORTING, name: "stamping" }, SORTING]);
    expect(both.indexOf("## sorting")).toBeLessThan(both.indexOf("## stamping"));
  });

  it("is what the last lines of each benchmark say", () => {
    if (existsSync(MEASURED))
      expect(readFileSync(PAGE, "utf8")).toBe(pageOf(figuresIn(readFileSync(MEASURED, "utf8"))));
  });
});

describe("renewing a benchmark", () => {
  it("replaces its lines and leaves those of others, even of like names", () => {
    const before = ["sorting", "sorting.fast", "sorting-late"].map((name) => ({
      ...SORTING,
      name,
    }));
    const found = renewed(before, "sorting", [{ ...SORTING, name: "sorting.new" }]);
    expect(found.map(({ name }) => name)).toEqual(["sorting-late", "sorting.new"]);
  });
});

describe("a target", () => {
  it.each([
    [4, "< 4", "less than 4", false],
    [3.9, "< 4", "less than 4", true],
    [12, "12 or less", "12 or less", true],
    [2999, "3000 or more", "3,000 or more", false],
    [10_000, ">= 10000", "10,000 or more", true],
    [5, "> 4", "more than 4", true],
    [5, "as few as may be", "as few as may be", undefined],
  ])("%d against %s", (value, target, words, met) => {
    expect(judged(value, target)).toEqual({ words, met });
  });

  it.each(["10 times another or more", "~ 4", "4", "below 4"])(
    "with a number that nobody would judge is refused: %s",
    (target) => {
      expect(() => judged(5, target)).toThrow(`not "${target}"`);
    },
  );
});
