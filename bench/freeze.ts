import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Filter } from "#lib/core/model/filter.ts";
import { freezerFor } from "#lib/jobs/freeze-many.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Bench } from "./bench.ts";
import { chance } from "./chance.ts";
import { type Child, startChild } from "./child.ts";
import { costOf, shortened } from "./measure.ts";
import { choices } from "./render-readers.ts";
import { manyStories } from "./stories.ts";

const SEED = 7;
const READERS = 10_000;
/** Of the window and of the one before it. */
const STORIES = 4_000;
const NOW = new Date("2026-11-20T08:00:00.000Z");
const WINDOW = { from: "2026-11-13T07:30:00.000Z", to: "2026-11-20T07:30:00.000Z" };
const BEFORE = new Date("2026-11-06T07:30:00.000Z");
const TABLE = "sitrep-bench";
const MB = 1e6;
const MILLI = 1e3;

/** Distinct filters of so many readers. */
const filters = (): Filter[] => {
  const choose = choices(chance(SEED));
  const all = Array.from({ length: READERS }, choose);
  return [...new Map(all.map((filter) => [JSON.stringify(filter), filter])).values()];
};

/** A run's digests over a store of its own process: made, met again by the next run, and read for their mails. */
export const bench: Bench = {
  start() {},
  async run() {
    const dir = await mkdtemp(join(tmpdir(), "sitrep-freeze-"));
    const engine: Child<string> = await startChild("engine.ts", [join(dir, "table")]);
    const client = dynamoClient(engine.ready);
    try {
      await ensureTable(client, TABLE);
      const stores = openStores(
        client,
        TABLE,
        () => NOW,
        (_, error) => {
          throw error;
        },
      );
      const until = new Date(WINDOW.to);
      await stores.stories.put(await manyStories(SEED, STORIES, BEFORE, until));
      const requests = filters().map((filter) => ({ filter, ...WINDOW }));
      const freeze = freezerFor({ stores, clock: () => NOW }, NOW);
      const first = await costOf(() => freeze(requests.slice(0, 1)));
      const made = await costOf(() => freeze(requests));
      const known = await costOf(() => freeze(requests));
      const ids = (await freeze(requests)).flatMap((each) => (each.ok ? [each.id] : []));
      const read = await costOf(async () => {
        for (let at = 0; at < ids.length; at += 50)
          await stores.digests.many(ids.slice(at, at + 50));
      });
      const each = (cpu: number): number => shortened((MILLI * cpu) / ids.length);
      const unit = "CPU ms/digest";
      return [
        { name: "freeze.window", value: shortened(MILLI * first.cpu), unit: "CPU ms" },
        { name: "freeze.made", value: each(made.cpu), unit, digests: ids.length },
        { name: "freeze.known", value: each(known.cpu), unit },
        { name: "freeze.read", value: each(read.cpu), unit },
        {
          name: "freeze.memory",
          value: Math.round(process.memoryUsage().rss / MB),
          unit: "MB",
          wall: shortened(performance.now() / MILLI),
        },
      ];
    } finally {
      client.destroy();
      await engine.end();
      await rm(dir, { recursive: true });
    }
  },
};
