/** What a piece of work cost, in seconds: processor time of this process (user and system) and time by the clock. */
export type Cost = { cpu: number; wall: number };

const MICRO = 1e6;
const MILLI = 1e3;

export async function costOf(work: () => unknown): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / MICRO, wall: (performance.now() - start) / MILLI };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : ((sorted[middle - 1] ?? NaN) + sorted[middle]!) / 2;
}

/** Runs the work so many times after one that does not count; answers every round. */
export async function rounds(count: number, work: () => unknown): Promise<Cost[]> {
  await work();
  const costs: Cost[] = [];
  for (let round = 0; round < count; round++) costs.push(await costOf(work));
  return costs;
}

/** The median round, as a figure has it beside its value. */
export const middle = (costs: readonly Cost[]): Cost => ({
  cpu: shortened(median(costs.map(({ cpu }) => cpu))),
  wall: shortened(median(costs.map(({ wall }) => wall))),
});

/** Four significant digits: more would be noise. */
export const shortened = (value: number): number => Number(value.toPrecision(4));
