import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type Bundle, bundleOf } from "./bundle.ts";
import { FUNCTION_NAMES, type FunctionName, FUNCTIONS } from "./functions.ts";

export type Built = {
  bundles: Record<FunctionName, Bundle>;
  /** Where a function's bundle and bootstrap lie. */
  folderOf(name: FunctionName): string;
  remove(): Promise<void>;
};

/** Puts the bootstrap beside a bundle, where a process finds it. */
export async function addBootstrap(folder: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "bootstrap.ts")],
    outfile: join(folder, "bootstrap.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
}

/** Bundles every function into a temporary folder. */
export async function buildAll(): Promise<Built> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "sitrep-lambda-")));
  const folderOf = (name: FunctionName): string => join(root, name);
  const built = FUNCTION_NAMES.map(async (name) => {
    await mkdir(folderOf(name));
    await addBootstrap(folderOf(name));
    return [name, await bundleOf(FUNCTIONS[name].handler, folderOf(name))] as const;
  });
  return {
    bundles: Object.fromEntries(await Promise.all(built)) as Record<FunctionName, Bundle>,
    folderOf,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
