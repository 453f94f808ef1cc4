/**
 * What a peer came to on the same work in the same run, and how many times better ours is: above 1 we are. `goal` is what
 * the ratio should reach, where that is set; `note` what must be known to read the value.
 */
export type Beside = { value: number; ratio: number; goal?: number; note?: string };

/** One figure, as a JSON line. `target` is what it should stay above or below, where one is set. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  /** The work that was done, in a few plain words with its size; a row of docs/benchmarks.md. */
  work?: string;
  target?: string;
  /** By the peer's name and version. */
  peers?: Record<string, Beside>;
  /** Processor seconds and seconds by the clock of one round, where `value` is neither. */
  cpu?: number;
  wall?: number;
  [detail: string]: unknown;
};

/** A benchmark. What it imports and `start` together are its start-up; `run` makes its work, then measures it. */
export type Bench = {
  start(): Promise<void> | void;
  run(): Promise<Figure[]>;
  /** The same with so little work that its figures mean nothing: it shows that the benchmark still runs. */
  tiny?(): Promise<Figure[]>;
};
