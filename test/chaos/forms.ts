import type { StormOptions } from "./storm.ts";

/** The storm that `npm test` can wait for. */
export const SHORT: StormOptions = {
  seed: 9,
  deliveries: 120,
  kills: 34,
  days: 3,
  zones: 3,
  hours: 5,
  workers: 1,
  outage: { from: 25, to: 61 },
  idleHours: false,
  sweepMinutes: 90,
};

/** The whole one, of `npm run chaos`. */
export const LONG: StormOptions = {
  seed: 1,
  deliveries: 2000,
  kills: 550,
  days: 9,
  zones: 6,
  hours: 24,
  workers: 2,
  outage: { from: 60, to: 90 },
  idleHours: true,
  sweepMinutes: 15,
};
