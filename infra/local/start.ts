import "./quiet.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { systemClock } from "#functions/edges.ts";
import { handler as planDigests } from "#functions/plan-digests.ts";
import { handler as planPolls } from "#functions/plan-polls.ts";
import { handler as sweep } from "#functions/sweep.ts";
import { type Config, ConfigError, readConfig } from "#lib/config.ts";
import { readOpml } from "#lib/feeds/opml.ts";
import { syncCatalogue } from "#lib/jobs/catalogue.ts";
import { Terminal } from "./console.ts";
import { explain } from "./explain.ts";
import { startSchedules } from "./schedule.ts";
import { type LocalService, openService } from "./service.ts";

const DEFAULT_CATALOGUE = join(import.meta.dirname, "../../catalogue/defence.opml");

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Brings the feeds of the catalogue into the table. Throws ConfigError for a file that is none. */
async function loadCatalogue({ CATALOGUE = DEFAULT_CATALOGUE }: Config, service: LocalService) {
  const text = await readFile(CATALOGUE, "utf8").catch(() => {
    throw new ConfigError([`CATALOGUE: ${CATALOGUE} cannot be read; expected an OPML file`]);
  });
  const read = readOpml(text);
  if (!read.ok) throw new ConfigError([`CATALOGUE: ${CATALOGUE}: ${read.reason}`]);
  for (const { title, reason } of read.skipped) say(`  skipped ${title}: ${reason}`);
  await syncCatalogue(service.runtime.stores, read.feeds, systemClock());
  return read.feeds;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const terminal = new Terminal(say, systemClock);
  const service = await openService(config, { clock: systemClock, log: terminal.log });
  const feeds = await loadCatalogue(config, service).catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const enabled = feeds.filter((feed) => feed.enabled).length;
  const mail = config.RESEND_API_KEY
    ? "goes out through Resend"
    : `is put in ${join(config.DATA_DIR, "outbox")}`;
  say(`Sitrep is up at ${service.url}: ${enabled} feeds; mail ${mail}. Ctrl-C ends it.`);

  const round = (work: (event: { time: string }) => Promise<unknown>) => async (at: Date) => {
    await work({ time: at.toISOString() });
    await service.queue.idle();
    terminal.endRound();
  };
  const schedules = startSchedules(
    [
      { name: "sweep", everyMinutes: 5, run: round(sweep) },
      { name: "plan-polls", everyMinutes: 5, run: round(planPolls) },
      { name: "plan-digests", everyMinutes: 60, run: round(planDigests) },
    ],
    systemClock,
  );
  const end = async (): Promise<void> => {
    say("\nEnding; what was begun is finished first.");
    const stopped = schedules.close();
    await service.queue.close();
    await stopped;
    await service.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void end());
  process.once("SIGTERM", () => void end());
}

try {
  await start();
} catch (error) {
  process.exitCode = explain(error);
}
