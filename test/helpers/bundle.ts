import { readFile } from "node:fs/promises";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");
/** Inside the project, where a bundle finds the packages that it leaves out; each worker of the tests has its own. */
const OUT = join(ROOT, `node_modules/.cache/sitrep-test-${process.env["VITEST_POOL_ID"] ?? 0}`);

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

async function bundleAll(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["infra/local/cli/main.ts", "infra/local/start.ts"],
    outbase: ".",
    outdir: OUT,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    jsx: "automatic",
    plugins: [whereWritten],
    logLevel: "error",
  });
}

let bundled: Promise<void> | undefined;

/**
 * The script bundled, once for all who ask: its process is up in half the time, for tests that start many. That it also
 * starts from its source is seen where few are started.
 */
export async function bundleOf(script: "infra/local/cli/main.ts" | "infra/local/start.ts") {
  await (bundled ??= bundleAll());
  return join(OUT, script.replace(/ts$/, "js"));
}

/** In a bundle packages are loaded before the line that would say so (`infra/local/quiet.ts`). */
export const QUIET = {
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  NODE_ENV: "production",
};
