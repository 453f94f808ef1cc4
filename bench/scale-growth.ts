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

/** How the processor time of a stage grows with a variable, and its request units, which have no noise. */
export function growthFigures(
  name: string,
  { units, ...parts }: Parts & { units: readonly Sample[] },
  details: { work: string; target: string },
): Figure[] {
  const cpu = together(parts);
  const spread = spreadOf(cpu);
  const of = (samples: readonly Sample[]) => ({
    value: rounded(exponentOf(middle(samples))),
    unit: "exponent",
    ...details,
    last: rounded(lastOf(samples)),
  });
  return [
    {
      name,
      ...of(cpu),
      ...partsOf(parts),
      spread: rounded(spread),
      ...(spread > NOISE && { noise: `rounds differ by more than ${NOISE}: believe the units` }),
      cpuSeconds: costsOf(cpu),
    },
    { name: `${name}.units`, ...of(units), requestUnits: costsOf(units) },
  ];
}
