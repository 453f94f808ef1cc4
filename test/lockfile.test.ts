import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Locked = { resolved?: string; optionalDependencies?: Record<string, string> };

const LOCK = join(import.meta.dirname, "../package-lock.json");
const { packages } = JSON.parse(readFileSync(LOCK, "utf8")) as {
  packages: Record<string, Locked>;
};
const entries = Object.entries(packages);
/** `node_modules/a/node_modules/@b/c` locks `@b/c`. */
const locked = new Set(entries.map(([path]) => path.split("node_modules/").at(-1)));

describe("package-lock.json", () => {
  it("locks packages, some with binaries for one platform each", () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.some(([, { optionalDependencies }]) => optionalDependencies)).toBe(true);
  });

  it("names no address to download from, so that any registry serves", () => {
    const addressed = entries.filter(([, { resolved }]) => resolved?.startsWith("http"));
    expect(addressed.map(([path]) => path)).toEqual([]);
  });

  it("locks the binaries of every platform, not just of the one it was written on", () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked.has(name))
        .map((name) => `${path} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
