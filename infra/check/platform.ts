import { readFile } from "node:fs/promises";
import path from "node:path";
import { offline } from "./offline.ts";
import { PLATFORM, PROJECT } from "./project.ts";
import { run } from "./run.ts";

const BIN = path.join(PROJECT, "node_modules/.bin");

/** Version of the SST CLI that npm installed. */
export async function sstVersion(): Promise<string> {
  const text = await readFile(path.join(PROJECT, "node_modules/sst/package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function isInstalled(version: string): Promise<boolean> {
  const text = (file: string) => readFile(path.join(PROJECT, file), "utf8").catch(() => "");
  // The lock is what an installation writes last.
  const [installed, lock] = await Promise.all([
    text(`${PLATFORM}/version`),
    text(".sst/provider-lock.json"),
  ]);
  return installed.trim() === version && lock !== "";
}

/** Has SST put its components, their types and packages into `.sst/`; answers whether it had to. */
export async function installPlatform(): Promise<boolean> {
  if (await isInstalled(await sstVersion())) return false;
  const { code, output } = await run(path.join(BIN, "sst"), ["install", "--stage", "ci"], {
    cwd: PROJECT,
    // It only asks whether there are credentials, and nobody listens there.
    env: { ...process.env, ...offline("http://127.0.0.1:9") },
    timeoutMs: 300_000,
  });
  if (code !== 0) throw new Error(`sst install failed:\n${output}`);
  return true;
}

/** The compiler's complaints about sst.config.ts and infra/; empty where it has none. */
export async function typeFaults(): Promise<string> {
  const { code, output } = await run(path.join(BIN, "tsc"), ["-p", "infra/tsconfig.json"], {
    cwd: PROJECT,
    env: process.env,
  });
  return code === 0 ? "" : output.trim() || "tsc failed";
}
