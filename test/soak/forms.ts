/** How much of a month there is, and how much goes wrong in it. */
export type SoakOptions = {
  seed: number;
  days: number;
  feeds: number;
  subscribers: number;
  /** Minutes between two rounds of polls. */
  roundMinutes: number;
  /** Polls at once. */
  width: number;
  /** A process ends within twice so many calls through its ports. */
  life: number;
  /** Commands to the table that fail, in 100,000. */
  tableFaults: number;
  /** Milliseconds of the machine's clock that one fetch may take. */
  deadlineMs: number;
  planted?: Planted;
  progress?(line: string): void;
};

/** What breaks the promise on purpose, so that the judge can be seen to find it. */
export const PLANTED = ["forgetful", "no-sweep", "leaky"] as const;
export type Planted = (typeof PLANTED)[number];

/** The month of `npm run soak`. */
export const LONG: SoakOptions = {
  seed: 1,
  days: 30,
  feeds: 500,
  subscribers: 5000,
  roundMinutes: 60,
  width: 6,
  life: 10_000,
  tableFaults: 60,
  deadlineMs: 2000,
};

/** The form of `npm test`: the same in small, over the change of clocks. */
export const SHORT: SoakOptions = {
  ...LONG,
  days: 2,
  feeds: 14,
  subscribers: 40,
  roundMinutes: 120,
  width: 1,
  life: 200,
  tableFaults: 300,
  deadlineMs: 1000,
};
