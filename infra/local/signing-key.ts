import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RandomHex } from "#lib/ports.ts";

const KEY = /^[0-9a-f]{64}$/;

/**
 * The signing key kept in the data folder, made at the first start, readable by its owner only. Throws where the file
 * holds anything else: a key that is empty or cut short would let anybody forge links.
 */
export function signingKey(dataDir: string, random: RandomHex): string {
  const path = join(dataDir, "signing-key");
  try {
    const key = readFileSync(path, "utf8").trim();
    if (KEY.test(key)) return key;
    throw new Error(
      `${path}: expected 64 hex digits; restore it, or remove it and lose every link mailed so far`,
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const key = random(32);
  // Written aside and moved, so that no crash leaves half a key.
  writeFileSync(`${path}.new`, `${key}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return key;
}
