import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "esbuild";

/** A script of this folder as one bundle, so that nothing translates TypeScript where it runs. */
export type Bundle = { script: string; remove(): void };

export async function bundled(name: string): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-bundle-"));
  await build({
    entryPoints: [join(import.meta.dirname, name)],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    // What was written for `require` asks for it by name.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  return {
    script: join(folder, `${basename(name, ".ts")}.mjs`),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
