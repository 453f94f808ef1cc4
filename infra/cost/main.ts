import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blocks, fill } from "./document.ts";
import { readMeasured } from "./measured.ts";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENT = join(ROOT, "docs/cost.md");

/** Prints the tables of docs/cost.md; with `--write` puts them there instead. */
const measured = readMeasured(readFileSync(join(import.meta.dirname, "measured.jsonl"), "utf8"));
const tables = blocks(measured);
if (process.argv.includes("--write"))
  writeFileSync(DOCUMENT, fill(readFileSync(DOCUMENT, "utf8"), tables));
else process.stdout.write(`${Object.values(tables).join("\n\n")}\n`);
