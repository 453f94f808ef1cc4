import { DAY, HOUR } from "#test/chaos/dice.ts";
import type { Planted } from "./planted.ts";
import { Play, type Raising } from "./play.ts";
import { type Reader, readersFor } from "./readers.ts";
import { storiesFor, type Telling } from "./stories.ts";
import { World } from "./world.ts";

/** Clocks change in many places in these days. */
const BEGIN = "2026-09-21T00:00:00.000Z";
/** After the last day: what is in doubt is tried for 23 hours, and who gets no digest waits for the next day. */
const SETTLING = 6 * DAY;

export type QuarterOptions = {
  seed: number;
  items: number;
  readers: number;
  /** How many of a thousand readers ask for much. */
  eager: number;
  days: number;
  /** How many of a thousand processes die. */
  crashes: number;
  /** Hours from the beginning in which the provider is away. */
  outage: { from: number; to: number };
  planted?: Planted;
  progress?(line: string): void;
};

export type Quarter = {
  options: QuarterOptions;
  world: World;
  tellings: Telling[];
  readers: Reader[];
  outage: { from: number; to: number };
  raising: Raising;
  failures: string[];
  /** Seconds. */
  cpu: number;
};

/** What is told in a quarter, and to whom. */
export type Scene = Pick<Quarter, "tellings" | "readers">;

export function sceneOf(options: QuarterOptions): Scene {
  const asked = { ...options, begin: BEGIN };
  const tellings = storiesFor(asked);
  return { tellings, readers: readersFor(asked, tellings) };
}

/** Lets a quarter pass, however short, and answers what there was and what came of it. */
export async function quarter(
  options: QuarterOptions,
  { tellings, readers }: Scene = sceneOf(options),
): Promise<Quarter> {
  const start = process.cpuUsage();
  const begin = Date.parse(BEGIN);
  const until = begin + options.days * DAY;
  const { from, to } = options.outage;
  const outage = { from: begin + from * HOUR, to: begin + to * HOUR };
  const { seed, crashes, planted } = options;
  const world = new World(
    { seed, crashes, weather: { outage, until }, ...(planted && { planted }) },
    begin,
  );
  const play = new Play(world, tellings, readers);
  await play.run(until + SETTLING, options.progress);
  const { user, system } = process.cpuUsage(start);
  const cpu = (user + system) / 1e6;
  return {
    options,
    world,
    tellings,
    readers,
    outage,
    raising: play.raising,
    failures: play.failures,
    cpu,
  };
}
