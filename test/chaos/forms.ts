import type { StormOptions } from "./play.ts";

/** The storm that `npm test` can wait for. */
export const SHORT: StormOptions = {
  seed: 9,
  deliveries: 60,
  kills: 26,
  days: 2,
  zones: 3,
  hours: 5,
  workers: 1,
  outage: { from: 16, to: 46 },
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
