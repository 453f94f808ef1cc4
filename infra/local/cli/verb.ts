import type { Readable, Writable } from "node:stream";
import type { Config } from "#lib/config.ts";
import type { Clock } from "#lib/ports.ts";
import type { Options } from "./options.ts";

/** What a verb gets to work with. */
export type VerbInput = {
  /** What stands after the command's name, as many as its usage says. */
  args: readonly string[];
  options: Options;
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Columns of the terminal; undefined where nobody looks, so that nothing need be cut. */
  columns: number | undefined;
  config: Config;
  publicUrl: string;
  /** The system's clock, or the fixed instant of `--at`. */
  clock: Clock;
};

export type Verb = { run(input: VerbInput): Promise<void> };
