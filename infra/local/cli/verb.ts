import type { Readable, Writable } from "node:stream";
import type { Config } from "#lib/config.ts";
import type { Clock } from "#lib/ports.ts";

/** What a verb gets to work with. */
export type VerbInput = {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  config: Config;
  publicUrl: string;
  /** The system's clock, or the fixed instant of `--at`. */
  clock: Clock;
};

export type Verb = { run(input: VerbInput): Promise<void> };
