import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Locked = {
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
};

const LOCK = join(import.meta.dirname, "../package-lock.json");
const { packages } = JSON.parse(readFileSync(LOCK, "utf8")) as {
  packages: Record<string, Locked>;
};
const own = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
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

  it("knows every package by the hash of its bytes", () => {
    const unknown = entries.filter(
      ([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"),
    );
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  it("has scripts at install of two packages alone, which do without (`npm ci --ignore-scripts`)", () => {
    const scripted = entries.flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? path : [],
    );
    expect(scripted).toEqual(["node_modules/classic-level", "node_modules/esbuild"]);
    expect(Object.keys(own.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
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

describe("package.json", () => {
  it("names exact versions alone", () => {
    const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });
});
