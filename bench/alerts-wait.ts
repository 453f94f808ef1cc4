import "#local/quiet.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "#functions/edges.ts";
import { readConfig } from "#lib/config.ts";
import { countOf, dailyP95, together } from "#lib/core/alerts/waits.ts";
import { recentWaits } from "#lib/jobs/alerts/recent-waits.ts";
import type { Stores } from "#lib/ports.ts";
import { startResendServer } from "#local/resend-server.ts";
import { type LocalService, openService } from "#local/service.ts";
import { itemsSeen, waitingReader } from "./alerts-wait-load.ts";
import type { Bench, Figure } from "./bench.ts";
import { shortened } from "./measure.ts";
import { SETTINGS } from "./settings.ts";

const READERS = 1000;
/** So many sign up at once. */
const TOGETHER = 20;
const SHARE = 0.95;
const TARGET_S = 120;

/** A mail that the provider took, with the request it came in. */
type Taken = { to: string; request: string; at: Date };

async function sign({ subscriptions }: Stores, now: Date): Promise<void> {
  for (let from = 0; from < READERS; from += TOGETHER)
    await Promise.all(
      Array.from({ length: TOGETHER }, (_, n) =>
        subscriptions.create(waitingReader(from + n, now)),
      ),
    );
}

/** What was raised of how many stories, and how much of it no mail has told: it came within minutes of an alert. */
async function raisedFor({ alerts }: Stores) {
  const stories = new Set<string>();
  const sum = { raised: 0, heldBack: 0 };
  for (let index = 0; index < READERS; index++) {
    const { raised, told } = await alerts.of(`sub_${index}`);
    const known = new Set(told.map(({ storyId, what }) => `${storyId} ${what}`));
    for (const { storyId } of raised) stories.add(storyId);
    sum.raised += raised.length;
    sum.heldBack += raised.filter(({ storyId, what }) => !known.has(`${storyId} ${what}`)).length;
  }
  return { stories: stories.size, ...sum };
}

/** All reports at once, as after a poll of all outlets; throws where a reader still has no alert after the target. */
async function seenAndTold(
  { runtime, queue }: LocalService,
  mails: readonly Taken[],
): Promise<Date> {
  const seen = systemClock();
  const items = itemsSeen(seen);
  await runtime.stores.items.put(items);
  await queue.send(items.map(({ id }) => ({ kind: "cluster", itemIds: [id] })));
  await Promise.race([queue.idle(), sleep(TARGET_S * 1000, undefined, { ref: false })]);
  const reached = new Set(mails.map(({ to }) => to)).size;
  if (reached !== READERS)
    throw new Error(`${reached} of ${READERS} readers had their alert within ${TARGET_S} s`);
  return seen;
}

/** The waits as the provider saw them end, and as the service itself counted them. */
async function figures(service: LocalService, mails: readonly Taken[]): Promise<Figure[]> {
  const { stores } = service.runtime;
  await sign(stores, systemClock());
  const seen = await seenAndTold(service, mails);
  const waits = mails.map(({ at }) => (at.getTime() - seen.getTime()) / 1e3);
  waits.sort((a, b) => a - b);
  const at = (share: number) => shortened(waits[Math.ceil(share * waits.length) - 1]!);
  const days = await recentWaits(stores.alerts, systemClock(), 2);
  const counts = together(days);
  const exact = {
    median: at(0.5),
    last: at(1),
    readers: READERS,
    ...(await raisedFor(stores)),
    alerts: mails.length,
    requests: new Set(mails.map(({ request }) => request)).size,
  };
  const sent = `95 of 100 alerts to ${READERS} readers of ${exact.stories} stories told at once have gone out; one run`;
  return [
    {
      name: "alerts-wait.p95",
      value: at(SHARE),
      unit: "s",
      work: `${sent}, as the provider saw it`,
      ...exact,
    },
    {
      name: "alerts-wait.within",
      value: dailyP95(days) ?? NaN,
      unit: "s",
      work: `${sent}, as the service counts it by classes`,
      target: `${TARGET_S} or less`,
      alerts: countOf(counts),
      counts,
    },
  ];
}

/**
 * How long alerts wait from first seen to handed over, by the clock: the service as `npm start` opens it, with its mailer
 * and its gate of four requests a second before a stand-in for Resend that refuses more than five. One run, which has a
 * thousand waits in it and takes two minutes.
 */
export const bench: Bench = {
  start() {},
  async run() {
    const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
    const mails: Taken[] = [];
    const resend = await startResendServer({
      now: systemClock,
      took: ({ to, key, id, at }) => void mails.push({ to: to.join(), request: key ?? id, at }),
    });
    const config = readConfig({
      DATA_DIR: dir,
      PORT: "0",
      PUBLIC_URL: SETTINGS.publicUrl,
      SIGNING_KEY: SETTINGS.signingKey,
      MAIL_FROM: SETTINGS.mailFrom,
      POSTAL_ADDRESS: SETTINGS.postalAddress,
      RESEND_API_KEY: "re_bench",
      RESEND_BASE_URL: resend.url,
    });
    const service = await openService(config, { clock: systemClock, log: () => {} });
    try {
      return await figures(service, mails);
    } finally {
      await service.close();
      await resend.close();
      rmSync(dir, { recursive: true });
    }
  },
};
