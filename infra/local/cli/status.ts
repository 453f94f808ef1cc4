import { countOf, quantile, together, within } from "#lib/core/alerts/waits.ts";
import { instant } from "#lib/core/model/common.ts";
import { DeliveryState, OPEN_STATES } from "#lib/core/model/delivery.ts";
import { Run } from "#lib/core/model/run.ts";
import { feedHealth, Health } from "#lib/core/polling/health.ts";
import type { Config } from "#lib/config.ts";
import { recentWaits } from "#lib/jobs/alerts/recent-waits.ts";
import { MOST_COUNTED } from "#lib/jobs/gauges.ts";
import { allPages } from "#lib/jobs/pages.ts";
import type { Stores } from "#lib/ports.ts";
import { type Holder, takeLock } from "#local/lock.ts";
import { write, writeLine } from "./lines.ts";
import { type Folder, once, type Work } from "./once.ts";
import { type Column, table } from "./table.ts";
import type { Verb } from "./verb.ts";
import { age, countBy, minute, plural, tally } from "#local/words.ts";

const DAYS = 7;
const DAY_MS = 86_400_000;

/** Who works on the data folder besides this command; nobody where another engine is in use. */
function holderOf({ DATA_DIR, DYNAMODB_ENDPOINT }: Config, now: Date): Holder | undefined {
  if (DYNAMODB_ENDPOINT) return undefined;
  const taken = takeLock(DATA_DIR, now);
  if ("holder" in taken) return taken.holder.pid === process.pid ? undefined : taken.holder;
  // Whoever held it when we joined has just ended.
  taken.lock.release();
  return undefined;
}

async function feedsNow({ feeds }: Stores, now: Date) {
  const all = await feeds.list();
  const lastPollAt = all
    .flatMap((feed) => feed.lastPollAt ?? [])
    .toSorted()
    .at(-1);
  return {
    total: all.length,
    health: countBy(
      Health.options,
      all.map((feed) => feedHealth(feed, now).health),
    ),
    ...(lastPollAt && { lastPollAt }),
  };
}

async function storiesNow({ stories }: Stores, now: Date) {
  const from = instant(new Date(now.getTime() - DAYS * DAY_MS));
  // A window is half-open; what was seen at this very instant counts.
  const found = await stories.window(from, instant(new Date(now.getTime() + 1)));
  const reports = found.reduce((sum, story) => sum + story.reports.length, 0);
  return { days: DAYS, total: found.length, reports };
}

/** What somebody has still to see to, however old; the others grow for good. */
const OPEN = new Set<DeliveryState>([...OPEN_STATES, "unknown", "failed"]);

async function deliveriesNow(
  { deliveries }: Stores,
  now: Date,
): Promise<Partial<Record<DeliveryState, number>>> {
  const recent = instant(new Date(now.getTime() - DAYS * DAY_MS));
  const counts: Partial<Record<DeliveryState, number>> = {};
  for (const state of DeliveryState.options) {
    const since = OPEN.has(state) ? undefined : recent;
    const found = await allPages((cursor) => deliveries.inState(state, cursor, since));
    counts[state] = found.length;
  }
  return counts;
}

/** Alerts that nothing held back, and how long they took from first seen to handed over. */
async function alertsNow({ alerts }: Stores, now: Date) {
  const counts = together(await recentWaits(alerts, now, DAYS));
  const total = countOf(counts);
  return {
    days: DAYS,
    total,
    ...(total > 0 && { within120: within(counts, 120) / total, p95: quantile(counts, 0.95) }),
  };
}

const lastRuns = async ({ runs }: Stores): Promise<Run[]> => {
  const last = await Promise.all(Run.shape.job.options.map((job) => runs.last(job)));
  return last.filter((run) => run !== undefined);
};

async function look(config: Config, { stores, gate }: Folder, now: Date) {
  const hold = await gate.held();
  return {
    dataDir: config.DATA_DIR,
    ...(config.DYNAMODB_ENDPOINT && { engine: config.DYNAMODB_ENDPOINT }),
    holder: holderOf(config, now) ?? null,
    feeds: await feedsNow(stores, now),
    itemsWaiting: (await stores.items.waiting(MOST_COUNTED)).length,
    stories: await storiesNow(stores, now),
    deliveries: await deliveriesNow(stores, now),
    alerts: await alertsNow(stores, now),
    ...(hold && { hold }),
    runs: await lastRuns(stores),
  };
}
type Status = Awaited<ReturnType<typeof look>>;

const heldBy = ({ dataDir, engine, holder }: Status): string => {
  if (engine) return `not used: the engine at ${engine} is (DYNAMODB_ENDPOINT)`;
  if (!holder) return `${dataDir}, in use by nobody`;
  return `${dataDir}, in use by process ${holder.pid} since ${minute(holder.startedAt)} UTC`;
};

const inWords = (run: Run, now: Date): string =>
  `${run.job} ${age(run.finishedAt, now)} ago, for ${minute(run.from)} to ${minute(run.to)} UTC` +
  Object.entries(run.counts)
    .map(([name, count]) => `, ${name} ${count}`)
    .join("");

type Fact = { name: string; value: string };
const COLUMNS: Column<Fact>[] = [
  { head: "", cell: ({ name }) => name },
  { head: "", cell: ({ value }) => value },
];

const toldOf = (deliveries: Status["deliveries"]): string => {
  const counts = tally(deliveries);
  return counts ? `${counts}; what has ended: of the last ${DAYS} days` : "none";
};

const speedOf = ({ days, total, within120 = 0, p95 }: Status["alerts"]): string => {
  const bound = p95 === "more" ? "not within 900 s" : `within ${p95} s`;
  const share = `${Math.floor(100 * within120)} % within 120 s of being seen, 95 % ${bound}`;
  return `${total} in the last ${days} days that nothing held${total > 0 ? `: ${share}` : ""}`;
};

function factsOf(status: Status, now: Date): Fact[] {
  const { feeds, itemsWaiting, stories, deliveries, alerts, hold, runs } = status;
  const polled = feeds.lastPollAt ? `; last poll ${age(feeds.lastPollAt, now)} ago` : "";
  const health = feeds.total > 0 ? `: ${tally(feeds.health)}${polled}` : "";
  const seen = stories.total > 0 ? `, ${plural(stories.reports, "report")}` : "";
  const lines = runs.map((run) => inWords(run, now));
  return [
    { name: "data folder", value: heldBy(status) },
    { name: "feeds", value: `${feeds.total}${health}` },
    { name: "items", value: `${itemsWaiting} waiting for a story` },
    { name: "stories", value: `${stories.total} in the last ${DAYS} days${seen}` },
    { name: "deliveries", value: toldOf(deliveries) },
    { name: "alerts", value: speedOf(alerts) },
    ...(hold
      ? [{ name: "mail", value: `held until ${minute(hold.until)} UTC: ${hold.reason}` }]
      : []),
    ...(lines.length > 0 ? lines : ["none yet"]).map((value, i) => ({
      name: i === 0 ? "last runs" : "",
      value,
    })),
  ];
}

const tell: Work = async ({ config, options, stdout, clock }, folder) => {
  const now = clock();
  const status = await look(config, folder, now);
  if (options.json) return writeLine(stdout, status);
  await write(stdout, table(COLUMNS, factsOf(status, now)).slice(1));
};

export const status: Verb = { run: once(tell) };
