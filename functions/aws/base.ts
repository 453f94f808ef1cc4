import { type Config, readConfig } from "#lib/config.ts";
import { jsonLog } from "#lib/log.ts";
import type { Clock, Log, RandomHex } from "#lib/ports.ts";
import { systemClock, systemRandom } from "../edges.ts";

/** What every function has on AWS. */
export type Base = { config: Config; clock: Clock; random: RandomHex; log: Log };

export const awsBase = (): Base => ({
  config: readConfig(process.env),
  clock: systemClock,
  random: systemRandom,
  log: jsonLog((line) => process.stdout.write(`${line}\n`), systemClock),
});

/** A setting that may be absent on one machine, but never on AWS. Throws, naming it. */
export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined || value === "") throw new Error(`${name}: required on AWS`);
  return value;
}
