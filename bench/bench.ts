/** One figure, as a JSON line. `target` is what it should stay above or below, where one is set. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  target?: string;
  [detail: string]: unknown;
};

/** A benchmark. What it imports and `start` together are its start-up; `run` makes its work, then measures it. */
export type Bench = {
  start(): Promise<void> | void;
  run(): Promise<Figure[]>;
};
