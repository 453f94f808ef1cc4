import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { costs } from "./cost.ts";
import { LONG, SHORT } from "./forms.ts";
import { PLANTED } from "./planted.ts";
import { quarter } from "./quarter.ts";
import { figures } from "./report.ts";
import { brokenIn, judge } from "./verdict.ts";

const PAGE = join(import.meta.dirname, "../../../docs/reliability.md");
const BETWEEN = /(<!-- quarter -->\n)[\s\S]*(<!-- end of quarter -->)/;
const MOST_SHOWN = 20;
const COUNTS = [5_000, 20_000, 80_000];
/** Stories and readers that are enough to say what raising costs. */
const SOME = { stories: 1500, readers: 2000 };

const has = (flag: string): boolean => process.argv.includes(flag);
const numberOf = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const planted = PLANTED.find((name) => has(`--planted=${name}`));
const form = has("--short") ? SHORT : LONG;
const result = await quarter({
  ...form,
  seed: numberOf("--seed", form.seed),
  items: numberOf("--items", form.items),
  readers: numberOf("--readers", form.readers),
  days: numberOf("--days", form.days),
  ...(planted && { planted }),
  progress: (line) => void process.stderr.write(`${line}\n`),
});
const verdict = judge(result);
const { tellings, readers, world } = result;
const cost = has("--short")
  ? []
  : await costs(tellings.slice(0, SOME.stories), readers.slice(0, SOME.readers), COUNTS);
const waits = new Map<string, number>();
for (const { counts } of await world.alerts.waits("", "9999"))
  for (const [bound, count] of Object.entries(counts))
    waits.set(bound, (waits.get(bound) ?? 0) + count);
const told = figures(result, verdict, cost, waits);
process.stdout.write(`${told}\n`);
const broken = brokenIn(verdict);
for (const [name, list] of Object.entries({ ...broken, failed: result.failures }))
  for (const line of list.slice(0, MOST_SHOWN)) process.stdout.write(`${name}: ${line}\n`);

const isWhole = [...Object.values(broken), result.failures].every((list) => list.length === 0);
if (has("--write") && isWhole) {
  const text = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    text.replace(BETWEEN, (_, before: string, after: string) => `${before}\n${told}\n\n${after}`),
  );
}
process.exitCode = isWhole ? 0 : 1;
