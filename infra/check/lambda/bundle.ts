import { builtinModules } from "node:module";
import { join, resolve } from "node:path";
import { build, type BuildOptions, type Metafile } from "esbuild";
import { externals } from "../../externals.ts";
import plugins from "../../plugins.mjs";

export const PROJECT = resolve(import.meta.dirname, "../../..");

/** SST leaves these two out of every bundle, and `infra/lambda.ts` the others. */
const EXTERNAL = ["sharp", "pg-native", ...externals];

/** SST 4.17.1 begins every bundle so (`pkg/runtime/node/build.go`, as are the options below). */
const BANNER = [
  `import { createRequire as topLevelCreateRequire } from 'module';`,
  `const require = topLevelCreateRequire(import.meta.url);`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"`,
  `const __filename = topLevelFileUrlToPath(import.meta.url)`,
  `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))`,
  "",
].join("\n");

const OPTIONS = {
  absWorkingDir: PROJECT,
  platform: "node",
  format: "esm",
  target: "es2024",
  mainFields: ["module", "main"],
  external: EXTERNAL,
  plugins,
  keepNames: false,
  bundle: true,
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  banner: { js: BANNER },
  logLevel: "error",
} satisfies BuildOptions;

export type Bundle = {
  file: string;
  bytes: number;
  /** Bytes by source file, as paths from the project's root; what fell away is not in it. */
  parts: ReadonlyMap<string, number>;
  /** Packages that it asks for when it is loaded and does not bring along. */
  missing: string[];
  /** The shortest way of imports from the handler to a source file, both included. */
  chain(part: string): string[];
};

/** Bundles a handler (`functions/poll.handler`) into `folder/bundle.mjs`, as SST does when it deploys. */
export async function bundleOf(handler: string, folder: string): Promise<Bundle> {
  const entry = handler.replace(/\.\w+$/, ".ts");
  const file = join(folder, "bundle.mjs");
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [entry],
    outfile: file,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  if (!output) throw new Error(`esbuild made nothing of ${entry}`);
  const parts = new Map(
    Object.entries(output.inputs)
      .map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
      .filter(([, bytes]) => bytes > 0),
  );
  return {
    file,
    bytes: output.bytes,
    parts,
    missing: output.imports
      .filter(({ external, kind, path }) => external && kind !== "dynamic-import" && !isOwn(path))
      .map(({ path }) => path),
    chain: (part) =>
      chainTo(metafile, entry, part, (path) => parts.has(path)) ??
      chainTo(metafile, entry, part, () => true) ??
      [],
  };
}

const isOwn = (path: string): boolean => path.startsWith("node:") || builtinModules.includes(path);

/** Breadth first through the files that `through` lets pass. */
function chainTo(
  { inputs }: Metafile,
  entry: string,
  part: string,
  through: (path: string) => boolean,
): string[] | undefined {
  const from = new Map<string, string | undefined>([[entry, undefined]]);
  for (const path of from.keys()) {
    if (path === part) break;
    for (const { path: next } of inputs[path]?.imports ?? [])
      if (next in inputs && !from.has(next) && through(next)) from.set(next, path);
  }
  if (!from.has(part)) return undefined;
  const chain: string[] = [];
  for (let path: string | undefined = part; path; path = from.get(path)) chain.unshift(path);
  return chain;
}

/** The package a source file belongs to, or undefined for our own files. */
export const packageOf = (path: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
