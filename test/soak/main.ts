import "#local/quiet.ts";
import { LONG, PLANTED, SHORT } from "./forms.ts";
import { Month } from "./month.ts";
import { Play } from "./play.ts";

const has = (flag: string): boolean => process.argv.includes(flag);
const numberOf = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const planted = PLANTED.find((name) => has(`--planted=${name}`));
const form = has("--short") ? SHORT : LONG;
const options = {
  ...form,
  seed: numberOf("--seed", form.seed),
  days: numberOf("--days", form.days),
  feeds: numberOf("--feeds", form.feeds),
  subscribers: numberOf("--subscribers", form.subscribers),
  ...(planted && { planted }),
  progress: (line: string) => void process.stderr.write(`${line}\n`),
};
const month = await Month.open(options);
const play = new Play(month);
await play.run();
console.log(
  play.polls,
  play.failures,
  month.watch,
  month.deaths,
  month.faults.counts,
  month.provider.faults,
  month.feeds.answers,
  play.deeds.refused,
  process.cpuUsage(),
  await month.engineCpu(),
);
await month.close();
