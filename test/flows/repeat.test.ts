import { beforeAll, describe, expect, it } from "vitest";
import { plannedBy } from "#test/helpers/plan.ts";
import { canonicalJson, shortHash } from "#lib/core/hash.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { deliverBatch } from "#lib/jobs/deliver-batch.ts";
import { pages } from "#lib/jobs/pages.ts";
import { openDeliveries } from "#lib/jobs/sweep.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { readArticle } from "#lib/feeds/article.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { BatchMailer, FeedSource, Mailer, Queue, Stores } from "#lib/ports.ts";
import { openGate } from "#local/open-gate.ts";
import { startResendServer } from "#local/resend-server.ts";
import { type CrashPoint, CrashPlan, deathsIn, Killed } from "#test/helpers/crash.ts";
import { sampleFeed, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores } from "#test/helpers/store.ts";

const POLLED = new Date("2026-11-18T09:00:00.000Z");
const SLOT = new Date("2026-11-20T08:00:00.000Z");
const MINUTES = 60_000;
/** When a life follows one that was cut short, in minutes. */
const LATER = 30;

const report = (n: number, title: string, text: string) =>
  `<item><guid>${n}</guid><link>https://harbour-watch.example/${n}</link><title>${title}</title>
   <description>${text}</description><pubDate>Wed, 18 Nov 2026 06:0${n}:00 GMT</pubDate></item>`;

const FEED = new TextEncoder().encode(`<rss version="2.0"><channel><title>Harbour Watch</title>
${report(1, "Norway and Poland begin joint naval exercise in the Baltic", "Frigates of the Norwegian and Polish navies began a joint exercise in the Baltic Sea on Wednesday, the defence ministry said.")}
${report(2, "Norwegian and Polish navies start joint Baltic exercise", "The Norwegian and Polish navies started a joint naval exercise in the Baltic Sea, with frigates and minehunters, officials said.")}
${report(3, "Brazil orders twelve transport aircraft for its air force", "Brazil signed a contract for twelve military transport aircraft for its air force.")}
</channel></rss>`);

const source: FeedSource = {
  fetch: async (url) => ({
    kind: "fetched",
    body: FEED,
    contentType: "text/xml",
    validators: {},
    finalUrl: url,
  }),
  parse: parseFeed,
  article: readArticle,
};
const queue: Queue = { send: async () => {} };

type World = { stores: Stores; source: FeedSource; queue: Queue; mailer: Mailer & BatchMailer };

/** The whole way of one feed to two readers, as the functions run it; what is done already is found done. */
async function week({ stores, source, queue, mailer }: World, late: number): Promise<void> {
  const polling = { stores, source, queue, clock: () => POLLED, log: () => {} };
  await pollFeed(polling, "feed_harbour", POLLED);
  await clusterWaiting({ stores, queue }, [], POLLED, (_, error) => {
    throw error;
  });
  // A worker that died keeps its claim until the lease ends, and so does a planning run: the next one comes later.
  const now = new Date(SLOT.getTime() + late * MINUTES);
  await plannedBy({ stores, queue, clock: () => now }, SLOT);
  const publicUrl = "https://sitrep.example";
  const renderer = createRenderer({
    mailFrom: "Sitrep <digest@sitrep.example>",
    postalAddress: "1 Sample Street",
    nonce: "5eed".repeat(6),
    publicUrl,
  });
  const deps = {
    stores,
    mailer,
    renderer,
    gate: openGate,
    mayMail: () => true,
    signingKey: "a signing key for tests",
    publicUrl,
  };
  for (const id of await openDeliveries(deps)) await deliver(deps, id, now);
  for await (const id of pages((cursor) => stores.batches.open(cursor)))
    await deliverBatch(deps, id, now);
}

/** What tells one try from another, and nothing else. */
const OF_THE_TRY = new Set(
  "attempts claimedUntil version counts firstTryAt closedAt reason providerId n bytesHash".split(
    " ",
  ),
);

type Facts = { entries?: Record<string, unknown>[] } & Record<string, unknown>;

const kept = (facts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !OF_THE_TRY.has(name)));

/** What is of the way there: where planning stands, and drafts that a run left behind and nobody will ever send. */
const isOfTheWay = ({ pk, state }: Record<string, unknown>): boolean =>
  pk === "PLANNING" || state === "draft";

/** Rows as they must come out, by key and hash; batches are named by chance, so here by their order. */
const comparable = (rows: Record<string, unknown>[]): string[] => {
  const lasting = rows.filter((row) => !isOfTheWay(row));
  const names = lasting.flatMap(({ pk }) => /^BATCH#bat_(\w+)$/.exec(String(pk))?.[1] ?? []);
  const text = lasting.map(({ body, ...row }) => {
    const { entries, ...facts } = { ...row, ...(body as Facts | undefined) };
    return canonicalJson({ ...kept(facts), ...(entries && { entries: entries.map(kept) }) });
  });
  // The shard of the index hangs on the name; what is done again is done later.
  const unsharded = text
    .join("\n")
    .replaceAll(/(BATCHES#closed)#\d/g, "$1")
    .replaceAll(new Date(SLOT.getTime() + LATER * MINUTES).toISOString(), SLOT.toISOString());
  const named = names.reduce(
    (all, name, index) => all.replaceAll(name, `batch${index}`),
    unsharded,
  );
  return named.split("\n").map((row) => {
    const { pk, sk } = JSON.parse(row) as { pk: string; sk: string };
    return `${pk} ${sk} ${shortHash(row)}`;
  });
};

describe("a week that is killed at any call and repeated", () => {
  let calls = 0;
  let whole: string[] = [];

  /** Plays the week, dying at `point` if given and then starting over; answers its rows and its mails. */
  async function play(
    point?: CrashPoint,
  ): Promise<{ rows: string[]; mails: string[]; plan: CrashPlan }> {
    const { stores, dump, close } = await openTestStores(() => SLOT);
    const resend = await startResendServer({ apiKey: "re_test", now: () => SLOT });
    try {
      await stores.feeds.sync(sampleFeed({ nextPollAt: POLLED.toISOString() }));
      for (const n of [1, 2]) {
        const email = `reader${n}@ministry.example`;
        await stores.subscriptions.create(
          sampleSubscription({
            id: `sub_${n}`,
            email,
            emailHash: `h${n}`,
          }),
        );
      }
      const world = {
        stores,
        source,
        queue,
        mailer: createResendMailer({ apiKey: "re_test", baseUrl: resend.url }),
      };
      const plan = new CrashPlan(point);
      const wrapped = plan.wrap(world);
      await week(wrapped, 0).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      if (point) await week(world, LATER);
      const mails = resend.accepted.flatMap(({ to }) => to).toSorted();
      return { rows: comparable(await dump()), mails, plan };
    } finally {
      await resend.close();
      await close();
    }
  }

  beforeAll(async () => {
    const { rows, plan } = await play();
    calls = plan.calls;
    whole = rows;
  });

  it("comes out whole without a crash", async () => {
    const { mails, plan } = await play();
    expect(mails).toEqual(["reader1@ministry.example", "reader2@ministry.example"]);
    expect(plan.names).toEqual(
      expect.arrayContaining([
        "source.fetch",
        "stores.items.put",
        "stores.stories.put",
        "mailer.sendBatch",
      ]),
    );
    expect(calls).toBeGreaterThan(30);
  });

  it("has the same rows and no second mail, killed at every call", async () => {
    for (const point of deathsIn(calls)) {
      const { rows, mails, plan } = await play(point);
      const place = `${point.when} call ${point.call}, ${plan.names[point.call - 1]}`;
      expect(mails, place).toEqual(["reader1@ministry.example", "reader2@ministry.example"]);
      expect(rows, place).toEqual(whole);
    }
  }, 120_000);
});
