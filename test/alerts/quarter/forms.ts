import type { QuarterOptions } from "./quarter.ts";

/** A few days, for `npm test`. */
export const SHORT: QuarterOptions = {
  seed: 3,
  items: 500,
  readers: 250,
  eager: 700,
  days: 4,
  crashes: 40,
  outage: { from: 40, to: 70 },
};

/** The whole one, of `npm run quarter`. */
export const LONG: QuarterOptions = {
  seed: 1,
  items: 40_000,
  readers: 20_000,
  eager: 8,
  days: 90,
  crashes: 60,
  outage: { from: 1000, to: 1030 },
};
