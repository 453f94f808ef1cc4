import { beforeAll, describe, expect, it } from "vitest";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { allPages } from "#lib/jobs/pages.ts";
import type { Queue, Stores } from "#lib/ports.ts";
import { openStores } from "#lib/store/stores.ts";
import { type CrashPoint, CrashPlan, deathsIn, Killed } from "#test/helpers/crash.ts";
import { noQueue } from "#test/helpers/plan.ts";
import { sampleItem, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW } from "#test/helpers/store.ts";

const LATER = new Date(TEST_NOW.getTime() + 5 * 60_000);
const READER = sampleSubscription({ alerts: { enabled: true, minOrigins: 1, maxPerDay: 5 } });
/** Takes in what waits and raises it, as the function does; what a dead worker meets later on is not its own. */
const run = (stores: Stores, queue: Queue, now: Date) =>
  clusterWaiting({ stores, queue }, [], now, (_, error) => {
    throw error;
  });

/** When it was done, and nothing else: a run that is repeated is later. */
const OF_THE_RUN = new Set(["at", "dueAt", "token", "ttl"]);
const timeless = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !OF_THE_RUN.has(name)))
    : value;

describe("a run that tells and raises, killed at any command and repeated", () => {
  /** Plays it, dying at a command or message where that is asked for, and once more from the beginning. */
  async function play(point?: CrashPoint) {
    const opened = await openTestStores();
    try {
      await opened.stores.subscriptions.create(READER);
      await opened.stores.items.put([sampleItem()]);
      const plan = new CrashPlan(point);
      const mortal = plan.wrap({ client: opened.table.client, queue: noQueue });
      const dying = openStores(
        mortal.client,
        opened.table.name,
        () => TEST_NOW,
        () => {},
      );
      await run(dying, mortal.queue, TEST_NOW).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      if (point) await run(opened.stores, noQueue, LATER);
      const { alerts, items: waiting } = opened.stores;
      const { raised } = await alerts.of(READER.id);
      const watched = (await opened.dump()).filter(({ sk }) => sk === "WATCH");
      const outcome = {
        raised: raised.map(({ what, seen }) => [what, seen]),
        watches: JSON.parse(JSON.stringify(watched, timeless)) as unknown,
        due: (await allPages((cursor) => alerts.due(LATER.toISOString(), cursor))).toSorted(),
        waiting: await waiting.waiting(10),
      };
      return { plan, outcome };
    } finally {
      await opened.close();
    }
  }

  let whole: Awaited<ReturnType<typeof play>>;
  beforeAll(async () => {
    whole = await play();
  });

  it("raises a story once without a crash, and has its reader looked at", () => {
    expect(whole.outcome).toMatchObject({
      raised: [["first", TEST_NOW.toISOString()]],
      due: [READER.id],
      waiting: [],
    });
    expect(whole.outcome.watches).toHaveLength(1);
  });

  it("comes to the same, killed anywhere, and the reader is not forgotten", async () => {
    for (const point of deathsIn(whole.plan.calls)) {
      const { plan, outcome } = await play(point);
      const place = `${point.when} call ${point.call}, ${plan.names.at(-1)}`;
      expect(outcome, place).toEqual(whole.outcome);
    }
  }, 120_000);
});
