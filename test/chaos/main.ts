import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { missedOf } from "./aims.ts";
import { LONG, SHORT } from "./forms.ts";
import { PLANTED } from "./orders.ts";
import { coverage, figures } from "./report.ts";
import { storm } from "./storm.ts";

const PAGE = join(import.meta.dirname, "../../docs/reliability.md");
const BETWEEN = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/;
const MOST_SHOWN = 20;
/** Kills that the page promises. */
const LEAST_KILLS = 500;

const has = (flag: string): boolean => process.argv.includes(flag);
const numberOf = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const planted = PLANTED.find((name) => process.argv.includes(`--planted=${name}`));
const form = has("--short") ? SHORT : LONG;
const options = {
  ...form,
  seed: numberOf("--seed", form.seed),
  kills: numberOf("--kills", form.kills),
  deliveries: numberOf("--deliveries", form.deliveries),
  workers: numberOf("--workers", form.workers),
  ...(planted && { planted }),
  progress: (line: string) => void process.stderr.write(`${line}\n`),
};
const result = await storm(options);
const { duplicates, lost, faults, unknown } = result.verdict;
const told = figures(options, result);
process.stdout.write(`${told}\n\n${coverage(result)}\n`);
for (const [name, list] of Object.entries({ duplicates, lost, faults, unknown }))
  for (const line of list.slice(0, MOST_SHOWN)) process.stdout.write(`${name}: ${line}\n`);
for (const { event, error } of result.troubles.slice(0, MOST_SHOWN))
  process.stdout.write(`failed: ${event}: ${error}\n`);

const broken = duplicates.length + lost.length + faults.length + result.troubles.length;
if (has("--write") && broken === 0) {
  const text = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    text.replace(BETWEEN, (_, before: string, after: string) => `${before}\n${told}\n\n${after}`),
  );
}
const missed = missedOf(result.aims);
for (const name of missed) process.stdout.write(`never died both before and after: ${name}\n`);
const isWhole = has("--short") || (missed.length === 0 && result.aims.kills >= LEAST_KILLS);
process.exitCode = broken === 0 && isWhole ? 0 : 1;
