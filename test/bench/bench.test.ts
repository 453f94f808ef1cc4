import { describe, expect, it } from "vitest";
import { chance } from "../../bench/chance.ts";
import { mixedReports } from "../../bench/reports.ts";
import { classify } from "#lib/core/classify.ts";
import { command, jsonLinesOf } from "#test/helpers/command.ts";

describe("npm run bench", () => {
  it("says which benchmarks there are when asked for another", async () => {
    const { code, stdout, stderr } = await command("bench/main.ts", ["render", "sorting"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/sorting: there are ingest, classify, .*capacity/);
  });

  it("does not take what means nothing for a figure", async () => {
    const { code, stderr } = await command("bench/main.ts", ["--tiny", "--write"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "bench: --tiny has no figures to --write\n",
    });
  });

  it("still runs: each benchmark loads, and the cheap ones do a little of their work", async () => {
    const { code, stdout, stderr } = await command("bench/main.ts", ["--tiny"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const figures = jsonLinesOf(stdout);
    const names = figures.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["ingest", "ingest.again", "cluster"]));
    for (const { work, value, tiny } of figures) {
      expect({ work, tiny }).toEqual({ work: expect.stringMatching(/\w/), tiny: true });
      expect(value).toBeGreaterThan(0);
    }
  }, 120_000);

  it("lists them on --help", async () => {
    const { code, stdout } = await command("bench/main.ts", ["--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ingest[\s\S]+classify[\s\S]+cluster[\s\S]+capacity/);
  });
});

describe("the reports it measures on", () => {
  const reports = mixedReports(110, 1024, chance(1));

  it("are the same for the same seed", () => {
    expect(mixedReports(110, 1024, chance(1))).toEqual(reports);
    expect(mixedReports(110, 1024, chance(2))).not.toEqual(reports);
  });

  it("read like news to the classifier: in their language, most on defence, some not", () => {
    const found = reports.map(({ title, text }) => classify({ title, text }));
    const right = found.filter(({ lang }, i) => lang === reports[i]?.language).length;
    expect(right / reports.length).toBeGreaterThan(0.9);
    const relevant = found.filter((each) => each.relevant).length / reports.length;
    expect(relevant).toBeGreaterThan(0.5);
    expect(relevant).toBeLessThan(0.95);
  });
});
