import { readFile } from "node:fs/promises";
import { mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");
/** Inside the project, where a bundle finds the packages that it leaves out. */
const CACHE = join(ROOT, "node_modules/.cache");

/** A bundled module still looks for files beside where it was written. */
const whereWritten: Plugin = {
  name: "where-written",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/infra\/local\/.*\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: (await readFile(path, "utf8"))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
    })),
};

async function bundleAll(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const outdir = mkdtempSync(join(CACHE, "sitrep-"));
  process.once("exit", () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["infra/local/cli/main.ts", "infra/local/start.ts"],
    outbase: ".",
    outdir,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    jsx: "automatic",
    plugins: [whereWritten],
    logLevel: "error",
  });
  return outdir;
}

let bundled: Promise<string> | undefined;

/**
 * The command line or the service as one bundle, made once: its process is up in half the time, for tests that start many.
 * That they also start from their sources is seen where few are started.
 */
export async function bundleOf(script: "infra/local/cli/main" | "infra/local/start") {
  return join(await (bundled ??= bundleAll()), `${script}.js`);
}
