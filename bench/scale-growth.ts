import type { Figure } from "./bench.ts";
import { median, shortened } from "./measure.ts";

/** What one piece of work cost at a size of what is varied, each round. */
export type Sample = { size: number; costs: readonly number[] };

/** More than this between rounds, and the last digits of an exponent of processor time say nothing. */
const NOISE = 0.05;

/** The exponent of growth: least squares of the logarithm of cost over that of size; 0 where nothing grows, 1 where all does. */
export function exponentOf(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  if (!(over > 0)) throw new Error("an exponent needs two sizes at least");
  return logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) / over;
}

const middle = (samples: readonly Sample[]) =>
  samples.map(({ size, costs }) => ({ size, cost: median(costs) }));

/** Half of what the exponents of single rounds lie apart. */
function spreadOf(samples: readonly Sample[]): number {
  const rounds = Math.min(...samples.map(({ costs }) => costs.length));
  const each = Array.from({ length: rounds }, (_, round) =>
    exponentOf(samples.map(({ size, costs }) => ({ size, cost: costs[round]! }))),
  );
  return (Math.max(...each) - Math.min(...each)) / 2;
}

const costsOf = (samples: readonly Sample[]) =>
  Object.fromEntries(middle(samples).map(({ size, cost }) => [size, shortened(cost)]));

/** Growth over the last step alone: small sizes hide growth behind what every run costs. */
const lastOf = (samples: readonly Sample[]): number => exponentOf(middle(samples).slice(-2));

const rounded = (value: number): number => Number(value.toFixed(3));

/** Of ours alone and of the store alone. */
const partsOf = (parts: Parts) => ({
  ours: rounded(exponentOf(middle(parts.ours))),
  store: rounded(exponentOf(middle(parts.store))),
});

type Parts = Record<"ours" | "store", readonly Sample[]>;

/** Round by round. */
const together = ({ ours, store }: Parts): Sample[] =>
  ours.map(({ size, costs }, n) => ({
    size,
    costs: costs.map((cost, round) => cost + store[n]!.costs[round]!),
  }));

/**
 * How the processor time of a stage grows with a variable, and its request units. Units have no noise and are judged by the
 * steeper of all sizes and the last step alone, for which what every run costs cannot hide growth; the last step of
 * processor time is told beside that of all sizes.
 */
export function growthFigures(
  name: string,
  { units, ...parts }: Parts & { units: readonly Sample[] },
  { work, target }: { work: string; target: string },
): Figure[] {
  const cpu = together(parts);
  const [spread, last, lastOfUnits] = [spreadOf(cpu), lastOf(cpu), lastOf(units)].map(rounded);
  const [value, all] = [exponentOf(middle(cpu)), exponentOf(middle(units))].map(rounded);
  const doubt = spread! > NOISE ? ", more than can be judged: believe the units" : "";
  return [
    {
      name,
      value: value!,
      unit: "exponent",
      work: `${work}; CPU time, ±${spread} between rounds${doubt}; ${last} over the last step alone`,
      target,
      last,
      ...partsOf(parts),
      spread,
      cpuSeconds: costsOf(cpu),
    },
    {
      name: `${name}.units`,
      value: Math.max(all!, lastOfUnits!),
      unit: "exponent",
      work: `${work}; request units, one round: the steeper of all sizes (${all}) and the last step alone (${lastOfUnits})`,
      target,
      all,
      last: lastOfUnits,
      requestUnits: costsOf(units),
    },
  ];
}
