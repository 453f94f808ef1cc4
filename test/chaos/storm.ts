import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AcceptedMail } from "#local/resend-account.ts";
import type { Aims } from "./aims.ts";
import { DAY, HOUR, MINUTE, plus } from "./dice.ts";
import { bundleWorker, Lives } from "./lives.ts";
import type { Trouble } from "./orders.ts";
import { BEGIN, Play, type StormOptions } from "./play.ts";
import { Provider } from "./provider.ts";
import { readersFor } from "./readers.ts";
import { entriesOf } from "./table.ts";
import { type Facts, judge, type Sent, type Verdict } from "./verdict.ts";
import { openWorld, type World } from "./world.ts";

export type Storm = {
  verdict: Verdict;
  aims: Aims;
  faults: ReadonlyMap<string, number>;
  mails: number;
  /** Failures that workers logged. */
  troubles: Trouble[];
  orders: number;
  /** Simulated hours until everything had ended. */
  hours: number;
};

const TIMEOUT_MS = 500;

const sentOf = ({ at, to, tags, headers, text = "" }: AcceptedMail): Sent => ({
  at: at.toISOString(),
  to: to[0] ?? "",
  deliveryId: tags.find(({ name }) => name === "delivery")?.value ?? "",
  refId: headers["X-Entity-Ref-ID"] ?? "",
  digestId: /\/digests\/(\w+)/.exec(text)?.[1] ?? "",
});

async function facts(
  play: Play,
  { stores }: World,
  provider: Provider,
  sent: readonly Sent[],
): Promise<Facts> {
  return {
    period: play.period,
    readers: play.readers,
    entries: await entriesOf(stores),
    sent,
    tried: play.tried,
    complaints: provider.complaints,
    runs: await stores.runs.between("digest", play.period.from, plus(play.period.to, DAY)),
  };
}

async function perform(
  play: Play,
  world: World,
  provider: Provider,
  sent: readonly Sent[],
  places: readonly Lives[],
) {
  let shown = BEGIN;
  for (let at = play.next(provider); at !== undefined; at = play.next(provider)) {
    play.now = at > play.now ? at : plus(play.now, MINUTE);
    await provider.calm();
    await play.change(world);
    await play.work(play.due(provider), places);
    if (!play.isCalm) play.now = plus(play.now, play.away());
    if (play.now < plus(shown, 12 * HOUR)) continue;
    shown = play.now;
    const { kills } = play.aims;
    play.options.progress?.(`${play.now}: ${sent.length} mails, ${kills} kills`);
  }
}

/** Lets the storm pass over the service, and judges what it left. */
export async function storm(options: StormOptions): Promise<Storm> {
  const { seed, workers } = options;
  const period = { from: BEGIN, to: plus(BEGIN, options.days * DAY) };
  const play = new Play(options, period, readersFor(seed, options, period));
  const folder = mkdtempSync(join(tmpdir(), "sitrep-chaos-"));
  const { from, to } = options.outage;
  const outages = [{ from: plus(BEGIN, from * HOUR), to: plus(BEGIN, to * HOUR) }];
  const sent: Sent[] = [];
  const [file, world, provider] = await Promise.all([
    bundleWorker(folder),
    openWorld(play.readers, period, () => play.now),
    Provider.start({
      seed,
      now: () => play.now,
      outages,
      until: period.to,
      lateMs: TIMEOUT_MS,
      took: (mail) => void sent.push(sentOf(mail)),
    }),
  ]);
  const { endpoint, table } = world;
  const places = Array.from(
    { length: workers },
    (_, place) =>
      new Lives(
        {
          file,
          seed,
          endpoint,
          table,
          resend: provider.url,
          timeoutMs: TIMEOUT_MS,
          ...(options.planted && { planted: options.planted }),
          heard: {
            queued: (messages) => play.queue.send(messages, play.now),
            trouble: (trouble) => void play.troubles.push(trouble),
          },
          aim: () => play.aim(),
        },
        place,
      ),
  );
  try {
    await perform(play, world, provider, sent, places);
    return {
      verdict: judge(await facts(play, world, provider, sent)),
      aims: play.aims,
      faults: provider.faults,
      mails: sent.length,
      troubles: play.troubles,
      orders: play.orders,
      hours: (Date.parse(play.now) - Date.parse(BEGIN)) / HOUR,
    };
  } finally {
    await Promise.all(places.map((place) => place.close()));
    await provider.close();
    await world.close();
    rmSync(folder, { recursive: true });
  }
}
