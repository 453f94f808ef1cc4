import { ConfigError } from "#lib/config.ts";
import { DataDirTaken } from "./lock.ts";

const NO_SUCH_HOST = new Set(["ENOTFOUND", "EADDRNOTAVAIL", "EAI_AGAIN"]);

/** Tells the person at the terminal why a command could not start, and answers its exit code: 2 is theirs to mend. */
export function explain(error: unknown): 1 | 2 {
  const say = (text: string): void => void process.stderr.write(`sitrep: ${text}\n`);
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    say("PORT is in use: choose another, such as PORT=8788");
    return 2;
  }
  if (NO_SUCH_HOST.has(code)) {
    say("HOST is no address of this machine: expected one such as 127.0.0.1 or 0.0.0.0");
    return 2;
  }
  const known = error instanceof ConfigError || error instanceof DataDirTaken;
  say(known ? error.message : String((error as Error).stack));
  return known ? 2 : 1;
}
