import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { counts, polling } from "../../infra/cost/counts.ts";
import { blocks, fill } from "../../infra/cost/document.ts";
import { leasts } from "../../infra/cost/least.ts";
import { limits } from "../../infra/cost/limits.ts";
import { readMeasured } from "../../infra/cost/measured.ts";
import { bill, month, planFor } from "../../infra/cost/month.ts";
import { type Priced, PRICES } from "../../infra/cost/prices.ts";
import { WORKLOADS } from "../../infra/cost/workloads.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const lines = read("infra/cost/measured.jsonl");
const measured = readMeasured(lines);
const [small, medium] = WORKLOADS as [(typeof WORKLOADS)[0], (typeof WORKLOADS)[0]];

describe("docs/cost.md", () => {
  it("holds the tables that the model makes", () => {
    const document = read("docs/cost.md");
    expect(fill(document, blocks(measured))).toBe(document);
  });

  it("is refused where a table has no place", () => {
    expect(() => fill("# What it costs", { bill: "" })).toThrow(/no place for bill/);
  });
});

describe("the figures that were measured", () => {
  it("are refused when one is missing", () => {
    const without = lines.split("\n").filter((line) => !line.includes("capacity.delivery.full"));
    expect(() => readMeasured(without.join("\n"))).toThrow(/capacity\.delivery\.full/);
  });

  it("stand for themselves: an unchanged feed costs one read and three writes", () => {
    expect(measured.pollUnchanged).toMatchObject({ read: 1, write: 3, calls: 2 });
    expect(measured.relevant).toBeGreaterThan(0.5);
    expect(measured.relevant).toBeLessThanOrEqual(1);
  });
});

describe("the least that the size of data allows", () => {
  const beside = (name: string, of = measured) => leasts(of).find((each) => each.name === name);

  it("is never more than what is asked, but for what is read among others", () => {
    for (const { name, asked, least, times } of leasts(measured)) {
      expect(times, name).toBeGreaterThan(0.9);
      expect(Number.isFinite(asked + least), name).toBe(true);
    }
  });

  it("of an unchanged feed is its row, read and written: one unit each, and more for a row that is larger", () => {
    expect(beside("poll.unchanged")).toMatchObject({ asked: 4, least: 2, times: 2 });
    const larger = { ...measured, sizes: { ...measured.sizes, FEED: 4097 } };
    expect(beside("poll.unchanged", larger)).toMatchObject({ least: 2 + 5 });
  });

  it("counts against work that asks for more", () => {
    const dearer = { ...measured, pollUnchanged: { ...measured.pollUnchanged, write: 9 } };
    expect(beside("poll.unchanged", dearer)?.times).toBe(5);
  });

  it("is not known where the sizes of rows were not measured", () => {
    const unsized = lines.replace(/"sizes":\{[^}]*\}/, '"sizes":{}');
    expect(() => leasts(readMeasured(unsized))).toThrow(/size of FEED: measure again/);
  });
});

describe("a month", () => {
  it("has polls by the service's own rule: once a day for a quiet feed, every 15 minutes at most", () => {
    expect(polling(0.1).pollsADay).toBeCloseTo(0.95, 1);
    expect(polling(1000).pollsADay).toBeLessThan(96);
    expect(polling(1000).withNews).toBeCloseTo(1);
  });

  it("costs more of everything with more feeds and readers, and never less than nothing", () => {
    const [less, more] = [month(small, measured), month(medium, measured)];
    for (const part of Object.keys(PRICES) as Priced[]) {
      expect(less[part], part).toBeGreaterThanOrEqual(0);
      expect(more[part], part).toBeGreaterThanOrEqual(less[part]);
    }
  });

  it("is billed whole: the lines are its quantities at their prices", () => {
    const used = month(small, measured);
    const whole = (Object.keys(PRICES) as Priced[]).reduce(
      (sum, part) => sum + used[part] * PRICES[part].usd,
      0,
    );
    expect(bill(small, measured).aws).toBeCloseTo(whole, 9);
  });

  it("has a weekly mail for each reader, and one for each sign-up", () => {
    const { deliveries, signUps, mails } = counts(small, measured);
    expect(deliveries).toBeCloseTo((1000 * 30) / 7);
    expect(mails).toBe(deliveries + signUps);
  });
});

describe("a plan of Resend", () => {
  it("is the cheapest that takes the month and its busiest day", () => {
    expect(planFor(2_900, 90)).toEqual({ name: "Free", usd: 0 });
    expect(planFor(2_900, 700)).toEqual({ name: "Pro", usd: 20 });
    expect(planFor(51_415, 20_000)).toEqual({ name: "Pro", usd: 20 + 2 * 0.9 });
  });
});

describe("what has an end", () => {
  it("is enough for the small workload, and grows with the workload", () => {
    const [few, many] = [limits(small, measured), limits(medium, measured)];
    expect(few.filter(({ asked, most }) => asked > most)).toEqual([]);
    for (const [index, { asked }] of few.entries())
      expect(many[index]!.asked).toBeGreaterThanOrEqual(asked * 0.99);
  });
});
