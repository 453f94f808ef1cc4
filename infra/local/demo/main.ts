import "#local/quiet.ts";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { handler as countWeeks } from "#functions/count-weeks.ts";
import { handler as planDigests } from "#functions/plan-digests.ts";
import { handler as planPolls } from "#functions/plan-polls.ts";
import { systemClock } from "#functions/edges.ts";
import { readConfig } from "#lib/config.ts";
import { newFeed } from "#lib/core/model/catalogue.ts";
import { slotsBetween } from "#lib/core/schedule/slots.ts";
import { explain } from "#local/explain.ts";
import { outboxDir } from "#local/mail.ts";
import { type LocalService, openService } from "#local/service.ts";
import { type DemoClock, demoClock, lastThursday } from "./clock.ts";
import { startFeedServer } from "./feed-server.ts";
import { READERS } from "./readers.ts";
import { readOutbox, subscribeAll } from "./subscribe.ts";
import { inWords, Tally } from "./tally.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Less than a day of half hours: what is older than a day when it is seen raises no alert. */
const MOST_ROUNDS = 44;

const { values: options } = parseArgs({ options: { once: { type: "boolean", default: false } } });
// With --once the last line on stdout is for machines, so the account for people goes beside it.
const say = (line = "") => (options.once ? process.stderr : process.stdout).write(`${line}\n`);

/**
 * Polls whatever is due and waits until everything new stands in its story; again every half hour until so many items
 * have come, since each feed is polled in its own rhythm.
 */
async function pollRound(
  service: LocalService,
  clock: DemoClock,
  tally: Tally,
  wanted: number,
): Promise<string> {
  for (let rounds = 0; rounds === 0 || (tally.created < wanted && rounds < MOST_ROUNDS); rounds++) {
    if (rounds > 0) clock.moveTo(new Date(clock.now().getTime() + HOUR_MS / 2));
    await planPolls({ time: clock.now().toISOString() });
    await service.queue.idle();
  }
  return inWords(tally.takePolls());
}

async function failing(service: LocalService): Promise<string[]> {
  const feeds = await service.runtime.stores.feeds.list();
  return feeds
    .filter((feed) => feed.failures > 0)
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(
      (feed) =>
        `${feed.title}: ${feed.lastOutcome?.kind}, ${feed.lastOutcome?.reason ?? "no reason given"}`,
    );
}

async function play(): Promise<void> {
  const started = performance.now();
  const start = lastThursday(systemClock());
  const clock = demoClock(systemClock, start);
  const tally = new Tally();
  const dataDir = mkdtempSync(join(tmpdir(), "sitrep-demo-"));
  const feeds = await startFeedServer({ now: start });
  const config = readConfig({
    DATA_DIR: dataDir,
    PORT: options.once ? "0" : (process.env["PORT"] ?? "8787"),
    ALLOW_PRIVATE_NETWORK: new URL(feeds.url).host,
    RATE_LIMIT_CLIENT: "100",
    ADMIN_TOKEN: process.env["ADMIN_TOKEN"],
  });
  const service = await openService(config, { clock: clock.now, log: tally.log });
  const { stores } = service.runtime;

  say("Sitrep: a week of defence news from a sample world, on this machine\n");
  for (const outlet of feeds.outlets)
    await stores.feeds.sync(newFeed(outlet, "catalogue", clock.now()));
  const reported = new Set<string>();
  const round = async (label: string, wanted = 0): Promise<void> => {
    say(`  ${label.padEnd(15)}${await pollRound(service, clock, tally, wanted)}`);
    for (const line of await failing(service)) {
      if (!reported.has(line)) say(`                 - ${line}`);
      reported.add(line);
    }
  };
  await round("first poll");

  clock.moveTo(new Date(start.getTime() + DAY_MS + HOUR_MS));
  await round("next day");

  feeds.moveTo("corrected");
  clock.moveTo(new Date(start.getTime() + 3 * DAY_MS));
  await round("two days on");
  await report(service, start);

  clock.moveTo(new Date(start.getTime() + HOUR_MS));
  await subscribeAll(service, outboxDir(config), READERS);
  say(`  subscribed     ${READERS.length} readers, confirmed by their mails`);
  for (const slot of slotsAfter(clock.now(), new Date(start.getTime() + 4 * DAY_MS))) {
    clock.moveTo(new Date(slot));
    await planDigests({ time: slot });
  }
  clock.moveTo(new Date(start.getTime() + 4 * DAY_MS));
  await countWeeks({ time: clock.now().toISOString() });
  await service.queue.idle();

  feeds.moveTo("breaking");
  clock.moveTo(new Date(start.getTime() + 4 * DAY_MS + HOUR_MS / 2));
  await round("news breaks", 2);
  feeds.moveTo("growing");
  clock.moveTo(new Date(start.getTime() + 5 * DAY_MS + HOUR_MS / 2));
  await round("a state joins", 1);
  await feeds.close();
  await finish(service, tally, started);
}

/** When a reader's digest comes, as the hourly run would meet it. */
const slotsAfter = (from: Date, to: Date): string[] => {
  const slots = READERS.flatMap(({ schedule }) =>
    slotsBetween(schedule, from.toISOString(), to.toISOString()),
  );
  return [...new Set(slots)].toSorted();
};

async function report(service: LocalService, start: Date): Promise<void> {
  const from = new Date(start.getTime() - DAY_MS).toISOString();
  const to = new Date(start.getTime() + 5 * DAY_MS).toISOString();
  const stories = (await service.runtime.stores.stories.window(from, to)).filter(
    ({ backfill }) => !backfill,
  );
  const told = stories.toSorted(
    (a, b) => b.reports.length - a.reports.length || a.title.localeCompare(b.title),
  );
  const reports = stories.reduce((sum, story) => sum + story.reports.length, 0);
  say(
    `  stories        ${stories.length}, made of ${reports} reports (the other items are old or not about defence)`,
  );
  say("                 the most told:");
  for (const { title, reports } of told.slice(0, 3)) {
    const languages = [...new Set(reports.map(({ language }) => language))].join(", ");
    say(`                 - ${title} (${reports.length} reports; ${languages})`);
  }
}

/** Mails in the order they were planned in. */
async function inOrder<T extends { id: string }>(service: LocalService, mails: T[]): Promise<T[]> {
  const { deliveries } = service.runtime.stores;
  const planned = await Promise.all(
    mails.map(async (mail) => ({ mail, at: (await deliveries.get(mail.id))?.plannedAt ?? "" })),
  );
  return planned.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ mail }) => mail);
}

async function finish(service: LocalService, tally: Tally, started: number): Promise<void> {
  const { runtime, url } = service;
  const outbox = outboxDir(runtime.config);
  const mails = await readOutbox(outbox);
  const digests = mails
    .filter(({ kind }) => kind === "digest")
    .toSorted((a, b) => a.to.localeCompare(b.to));
  const alerts = mails.filter(({ kind }) => kind === "alert");
  say(`  delivered      ${digests.length} digests, ${alerts.length} alerts\n`);
  const show = ({ id, to, subject }: (typeof mails)[number]) =>
    say(`  ${to}\n    ${subject}\n    ${join(outbox, id, "message.html")}`);
  for (const mail of digests) {
    const { digestId } = (await runtime.stores.deliveries.get(mail.id)) ?? {};
    show(mail);
    if (!options.once) say(`    ${url}/digests/${digestId}`);
  }
  if (alerts.length > 0) say("\n  and at once, when a story broke and when a state joined in it:");
  for (const mail of await inOrder(service, alerts)) show(mail);
  for (const failure of tally.failures) say(`  ! ${failure}`);
  say(`\n  ${((performance.now() - started) / 1000).toFixed(1)} s in all. Outbox: ${outbox}`);
  if (options.once) {
    await service.close();
    const summary = {
      outbox,
      mails: mails.length,
      digests: digests.length,
      alerts: alerts.length,
      url,
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return;
  }
  say(`  The week in numbers: ${url}/week`);
  say(
    "  Links to preferences in the digests have run out (they last four hours): opening one offers a new one by mail.",
  );
  say(`  The service is up at ${url} (Ctrl-C ends it).`);
  const end = () => void service.close().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

try {
  await play();
} catch (error) {
  process.exitCode = explain(error);
}
