import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "#local/lock.ts";
import { signingKey } from "#local/signing-key.ts";

const random = (bytes: number) => "5e".repeat(bytes);
const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe("the signing key of a data folder", () => {
  let parent: string;
  let dir: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "sitrep-key-"));
    dir = join(parent, "data");
    takeLock(dir, new Date("2026-11-20T08:00:00.000Z"));
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it("is made once, and can be read by its owner alone, as can the folder", () => {
    const key = signingKey(dir, random);
    expect(key).toBe("5e".repeat(32));
    expect(signingKey(dir, () => "other")).toBe(key);
    expect([modeOf(dir), modeOf(join(dir, "signing-key"))]).toEqual([0o700, 0o600]);
  });

  it.each(["", "short", "5e".repeat(31), `${"5e".repeat(32)}\n${"5e".repeat(32)}`])(
    "is not taken for one, nor made anew, where the file holds %j",
    (text) => {
      const path = join(dir, "signing-key");
      writeFileSync(path, text);
      expect(() => signingKey(dir, random)).toThrow(/expected 64 hex digits/);
      expect(readFileSync(path, "utf8")).toBe(text);
    },
  );
});
