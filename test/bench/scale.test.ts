import { describe, expect, it } from "vitest";
import { exponentOf, growthFigures } from "../../bench/scale-growth.ts";

const SIZES = [10, 100, 1000];
const grown = (cost: (size: number) => number) => SIZES.map((size) => ({ size, cost: cost(size) }));
const steady = (cost: (size: number) => number) =>
  SIZES.map((size) => ({ size, costs: [cost(size), cost(size), cost(size)] }));
const details = { work: "work", target: "<= 1.05" };

describe("the exponent of growth", () => {
  it("is 1 for what doubles with its size, 2 for what goes with its square, 0 for what stays", () => {
    expect(exponentOf(grown((size) => 3 * size))).toBeCloseTo(1);
    expect(exponentOf(grown((size) => size * size))).toBeCloseTo(2);
    expect(exponentOf(grown(() => 7))).toBeCloseTo(0);
  });

  it("needs two sizes", () => {
    expect(() => exponentOf([{ size: 10, cost: 1 }])).toThrow(/two sizes/);
  });
});

describe("the figures of a stage and a variable", () => {
  it("are of the median of the rounds, so that one round that was disturbed counts for nothing", () => {
    const cpu = steady((size) => size).map(({ size, costs }, n) => ({
      size,
      costs: n === 2 ? [...costs.slice(1), 50 * size] : costs,
    }));
    const [time, units] = growthFigures(
      "scale.x.y",
      { ours: cpu, store: cpu, units: steady(() => 4) },
      details,
    );
    expect(time).toMatchObject({
      name: "scale.x.y",
      value: 1,
      unit: "exponent",
      target: "<= 1.05",
    });
    expect(units).toMatchObject({ name: "scale.x.y.units", value: 0, requestUnits: { 1000: 4 } });
  });

  it("say where rounds lie too far apart to believe the last digits, and how far", () => {
    const noisy = SIZES.map((size, n) => ({ size, costs: [1, 1 + n, 1] }));
    const [time] = growthFigures(
      "x",
      { ours: noisy, store: noisy, units: steady(() => 1) },
      details,
    );
    expect(time).toMatchObject({ value: 0, work: expect.stringMatching(/believe the units/) });
    expect(Number(time?.["spread"])).toBeCloseTo(Math.log10(3) / 4, 2);
    expect(time?.work).toContain(`CPU time, ±${Number(time?.["spread"])} between rounds`);
    const [calm] = growthFigures(
      "x",
      { ours: steady(() => 1), store: steady(() => 1), units: steady(() => 1) },
      details,
    );
    expect(calm?.work).toContain("CPU time, ±0 between rounds");
    expect(calm?.work).not.toContain("believe");
  });

  it("are of ours and the store's together, and of each", () => {
    const [time] = growthFigures(
      "x",
      { ours: steady((size) => size), store: steady(() => 1e-9), units: steady(() => 1) },
      details,
    );
    expect(time).toMatchObject({ value: 1, ours: 1, store: 0 });
  });

  it("tell the growth of the last step apart, which small sizes hide", () => {
    const cpu = steady((size) => (size < 1000 ? 1 : 10));
    const [time] = growthFigures("x", { ours: cpu, store: cpu, units: cpu }, details);
    expect(time).toMatchObject({ value: 0.5, last: 1 });
    expect(time?.work).toContain("1 over the last step alone");
  });

  it("judge request units by the steeper of all sizes and the last step", () => {
    const still = steady(() => 1);
    const judgedBy = (cost: (size: number) => number) => {
      const units = steady(cost);
      return growthFigures("x", { ours: still, store: still, units }, details)[1];
    };
    // What every round asks hides a square at small sizes.
    const square = judgedBy((size) => 50_000 + size * size);
    expect(square).toMatchObject({ value: square?.["last"], target: details.target });
    expect(square?.value).toBeGreaterThan(1);
    expect(square?.["all"]).toBeLessThan(0.7);
    // What has stopped growing has grown.
    expect(judgedBy((size) => Math.min(size, 100))).toMatchObject({ value: 0.5, last: 0 });
  });
});
