import { readFileSync } from "node:fs";
import { join } from "node:path";

const MODULES = join(import.meta.dirname, "../node_modules");

/** The version of an npm package that is installed here. */
export const versionOf = (library: string): string =>
  (JSON.parse(readFileSync(join(MODULES, library, "package.json"), "utf8")) as { version: string })
    .version;
