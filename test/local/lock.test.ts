import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "#local/lock.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");

describe("the lock of a data folder", () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "sitrep-lock-"));
  });
  const written = () => JSON.parse(readFileSync(join(dir, "lock.json"), "utf8")) as unknown;

  it("is given once and says who holds it and where the engine listens", () => {
    const first = takeLock(dir, NOW);
    if (!("lock" in first)) throw new Error("a new folder should be free");
    first.lock.announce("http://127.0.0.1:4567");
    const holder = {
      pid: process.pid,
      startedAt: NOW.toISOString(),
      endpoint: "http://127.0.0.1:4567",
    };
    expect(takeLock(dir, NOW)).toEqual({ holder });
    expect(written()).toEqual(holder);
  });

  it("is free again when released", () => {
    const first = takeLock(dir, NOW);
    if ("lock" in first) first.lock.release();
    expect(takeLock(dir, NOW)).toHaveProperty("lock");
  });

  it("counts for nothing when its process is gone, or was killed while writing it", () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(join(dir, "lock.json"), JSON.stringify({ pid, startedAt: NOW.toISOString() }));
    expect(takeLock(dir, NOW)).toHaveProperty("lock");
    writeFileSync(join(dir, "lock.json"), '{"pid":');
    expect(takeLock(dir, NOW)).toHaveProperty("lock");
  });
});
