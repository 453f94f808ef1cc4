import type { QuarterOptions } from "./quarter.ts";

/** A week, for `npm test`. */
export const SHORT: QuarterOptions = {
  seed: 3,
  items: 1200,
  readers: 300,
  days: 7,
  crashes: 40,
  outage: { from: 60, to: 90 },
};

/** The whole one, of `npm run quarter`. */
export const LONG: QuarterOptions = {
  seed: 1,
  items: 40_000,
  readers: 20_000,
  days: 90,
  crashes: 20,
  outage: { from: 1000, to: 1030 },
};
