import "#local/quiet.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LONG, PLANTED, SHORT } from "./forms.ts";
import { soak } from "./soak.ts";

const PAGE = join(import.meta.dirname, "../../docs/reliability.md");
const BETWEEN = /(<!-- soak -->\n)[\s\S]*(<!-- end of soak -->)/;
const MOST_SHOWN = 20;

const has = (flag: string): boolean => process.argv.includes(flag);
const numberOf = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const planted = PLANTED.find((name) => has(`--planted=${name}`));
const form = has("--short") ? SHORT : LONG;
const feeds = numberOf("--feeds", form.feeds);
const { verdict, told, failures } = await soak({
  ...form,
  seed: numberOf("--seed", form.seed),
  days: numberOf("--days", form.days),
  feeds,
  // With fewer feeds a day has fewer calls, and is to have as many deaths.
  life: Math.ceil((form.life * feeds) / form.feeds),
  subscribers: numberOf("--subscribers", form.subscribers),
  ...(planted && { planted }),
  progress: (line) => void process.stderr.write(`${line}\n`),
});
process.stdout.write(`${told}\n`);
for (const [name, list] of Object.entries(verdict.broken))
  for (const line of list.slice(0, MOST_SHOWN)) process.stdout.write(`${name}: ${line}\n`);
if (has("--failures"))
  for (const [kind, count] of failures) process.stdout.write(`failed ${count} times: ${kind}\n`);

const isWhole = Object.values(verdict.broken).every((list) => list.length === 0);
if (has("--write") && isWhole) {
  const text = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    text.replace(BETWEEN, (_, before: string, after: string) => `${before}\n${told}\n\n${after}`),
  );
}
process.exitCode = isWhole ? 0 : 1;
