import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RandomHex } from "#lib/ports.ts";

/** The signing key kept in the data folder, made at the first start, readable by its owner only. */
export function signingKey(dataDir: string, random: RandomHex): string {
  const path = join(dataDir, "signing-key");
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const key = random(32);
    writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx" });
    return key;
  }
}
