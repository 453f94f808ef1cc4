import "./quiet.ts";
import { systemClock } from "#functions/edges.ts";
import { handler as countWeeks } from "#functions/count-weeks.ts";
import { handler as planDigests } from "#functions/plan-digests.ts";
import { handler as planPolls } from "#functions/plan-polls.ts";
import { handler as sweep } from "#functions/sweep.ts";
import { type Config, readConfig } from "#lib/config.ts";
import { errorFields } from "#lib/log.ts";
import { syncCatalogue } from "#lib/jobs/catalogue.ts";
import { readCatalogue } from "./catalogue.ts";
import { plural } from "./words.ts";
import { Terminal } from "./console.ts";
import { explain } from "./explain.ts";
import { outboxDir } from "./mail.ts";
import { startSchedules } from "./schedule.ts";
import { type LocalService, openService } from "./service.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Brings the feeds of the catalogue into the table. */
async function loadCatalogue(config: Config, service: LocalService) {
  const { feeds, skipped } = await readCatalogue(config);
  for (const { title, reason } of skipped) say(`  skipped ${title}: ${reason}`);
  await syncCatalogue(service.runtime.stores, feeds, systemClock());
  return feeds;
}

/** Amazon's DynamoDB deletes expired rows by itself, so there is no function that would log it. */
const expireRows =
  ({ runtime }: LocalService) =>
  async (at: Date): Promise<void> => {
    try {
      runtime.log("expire", { rows: await runtime.expire(at) });
    } catch (error) {
      runtime.log("expire failed", errorFields(error));
    }
  };

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const terminal = new Terminal(say, systemClock);
  const service = await openService(config, { clock: systemClock, log: terminal.log });
  const feeds = await loadCatalogue(config, service).catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const enabled = feeds.filter((feed) => feed.enabled).length;
  const mail = config.RESEND_API_KEY ? "goes out through Resend" : `is put in ${outboxDir(config)}`;
  say(`Sitrep is up at ${service.url}: ${plural(enabled, "feed")}; mail ${mail}. Ctrl-C ends it.`);

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
      { name: "count-weeks", everyMinutes: 60, run: round(countWeeks) },
      { name: "expire", everyMinutes: 24 * 60, run: expireRows(service) },
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
