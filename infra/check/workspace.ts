import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { PLATFORM, PROJECT } from "./project.ts";

/** What an evaluation reads of the project; the tests and the machine of one's own are no part of it. */
const SOURCES = ["functions", "lib", "emails", "package.json", "tsconfig.json", "sst.config.ts"];

export type Workspace = {
  /** A copy of the project, to be evaluated and changed at will. */
  root: string;
  /** Home of the SST CLI, with the stand-in where it looks for Pulumi. */
  home: string;
  remove(): Promise<void>;
};

/** A copy of the project in a temporary folder, with the project's installed packages and SST platform. */
export async function createWorkspace(): Promise<Workspace> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "sitrep-infra-")));
  const root = path.join(folder, "project");
  const home = path.join(folder, "home");
  await mkdir(path.join(root, PLATFORM), { recursive: true });
  const copied = SOURCES.map((name) =>
    cp(path.join(PROJECT, name), path.join(root, name), { recursive: true }),
  );
  const infra = cp(path.join(PROJECT, "infra"), path.join(root, "infra"), {
    recursive: true,
    filter: (from) => !/infra\/(check|local)(\/|$)/.test(from),
  });
  // The CLI writes into the platform's folder, so the folder is a new one and only what it holds is the project's.
  const platform = await readdir(path.join(PROJECT, PLATFORM));
  const shared = platform.map((name) => `${PLATFORM}/${name}`);
  const linked = ["node_modules", ".sst/provider-lock.json", ...shared].map((name) =>
    symlink(path.join(PROJECT, name), path.join(root, name)),
  );
  await Promise.all([...copied, infra, ...linked, standInForPulumi(home)]);
  // The CLI may still be writing its last lines when it has answered.
  const remove = () =>
    rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  return { root, home, remove };
}

/** Where the CLI looks for Pulumi below its home; macOS knows no XDG folders. */
const BIN =
  process.platform === "darwin" ? "Library/Application Support/sst/bin" : ".config/sst/bin";

async function standInForPulumi(home: string): Promise<void> {
  const bin = path.join(home, BIN);
  const program = path.join(home, "pulumi.mjs");
  await mkdir(bin, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, "pulumi/main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
    logLevel: "error",
  });
  const script = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`;
  await writeFile(path.join(bin, "pulumi"), script, { mode: 0o755 });
}
