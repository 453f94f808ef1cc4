import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import type { Machine } from "./page.ts";

const GB = 1024 ** 3;
/** Of a release, without what its builder added. */
const VERSION = /^[\d.]*\d/;

/** What the system calls itself, where it says so. */
function distribution(): string | undefined {
  try {
    return /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
  } catch {
    return undefined;
  }
}

/** The machine that this runs on, without its name. */
export const machine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? "a processor that does not say",
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / GB),
  system: [distribution(), `${type()} ${VERSION.exec(release())?.[0]}`].filter(Boolean).join(", "),
  node: process.version.slice(1),
});
