import { readFileSync } from "node:fs";
import type { Item } from "#lib/core/model/item.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { createShelf } from "#lib/jobs/story-shelf.ts";
import type { Stores } from "#lib/ports.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Table } from "#lib/store/table.ts";
import { apiOver, get } from "./api-app.ts";
import { type Jobs, openJobs, workOff } from "./deliver-jobs.ts";
import type { Address } from "./feed-server.ts";
import { outlet } from "./outlet.ts";
import { LISTS } from "./readers.ts";

/** What a job works on, made by the benchmark: `tables` and `items`, which are files, are one for each round. */
export type Asked = {
  endpoint: string;
  /** Of the first round. */
  now: string;
  tables: readonly string[];
  feeds: readonly Address[];
  items: readonly string[];
  resendUrl: string;
};

/** Does the work of one round; every round's is alike. */
type Rounds = (round: number) => Promise<void>;

const HOUR_MS = 3_600_000;
/** Messages that a function takes at once. */
const TOGETHER = 5;

const failed = (what: string, error: unknown): never => {
  throw new Error(`${what} failed`, { cause: error });
};

/** The stores of a round's table, by the clock given. */
async function opened(
  { endpoint, tables }: Asked,
  round: number,
  clock: () => Date,
): Promise<{ stores: Stores; table: Table }> {
  const table = { client: dynamoClient(endpoint), name: tables[round]! };
  await ensureTable(table.client, table.name);
  const refuse = ({ pk }: { pk: string }) => failed(`reading ${pk}`, undefined);
  return { stores: openStores(table.client, table.name, clock, refuse), table };
}

/** All feeds polled, everything in them being new. */
function poll(asked: Asked): Rounds {
  const now = new Date(asked.now);
  const clock = (): Date => now;
  const allow = new Set(asked.feeds.map(({ url }) => new URL(url).host));
  const source = createFeedSource({ userAgent: "Sitrep/0 (benchmark)", allow, now: clock });
  const edges = { source, clock, log: () => {}, queue: { send: async () => {} } };
  return async (round) => {
    const { stores, table } = await opened(asked, round, clock);
    const feeds = asked.feeds.map(({ url, language }, at) => outlet(at, url, language, now));
    for (const feed of feeds) await stores.feeds.sync(feed);
    for (let at = 0; at < feeds.length; at += TOGETHER)
      await Promise.all(
        feeds.slice(at, at + TOGETHER).map(async ({ id }) => {
          const report = await pollFeed({ ...edges, stores }, id, now);
          if (!report?.created) throw new Error(`nothing new in ${id}`);
        }),
      );
    table.client.destroy();
  };
}

/** Reports told by a process that has to read all stories first. */
function cluster(asked: Asked): Rounds {
  const now = new Date(asked.now);
  return async (round) => {
    const { stores, table } = await opened(asked, round, () => now);
    const items = JSON.parse(readFileSync(asked.items[round]!, "utf8")) as Item[];
    await stores.items.put(items);
    const deps = { stores, queue: { send: async () => {} } };
    const { left } = await clusterWaiting(deps, [], now, failed, { shelf: createShelf() });
    if (left > 0) throw new Error(`${left} reports were left over`);
    table.client.destroy();
  };
}

/** The digests of an hour planned and handed over: a round is the hour after the one before. */
function digests(asked: Asked): Rounds {
  let now = new Date(asked.now);
  const clock = (): Date => now;
  let jobs: Promise<Jobs> | undefined;
  return async (round) => {
    now = new Date(Date.parse(asked.now) + round * HOUR_MS);
    jobs ??= opened(asked, round, clock).then((wall) =>
      openJobs({ ...wall, clock }, asked.resendUrl, (_, part) => part),
    );
    const { hints } = await (await jobs).plan(now);
    const { mails } = await workOff(await jobs, hints, now);
    if (mails === 0) throw new Error(`nobody was mailed in round ${round}`);
  };
}

/** Lists of stories, as JSON and as feeds, each asked for twice. */
function api(asked: Asked): Rounds {
  const now = new Date(asked.now);
  const kinds = ["/v1/stories", "/v1/stories.atom"];
  const paths = LISTS.flatMap((list) => kinds.map((path) => `${path}?${list}`));
  let app: Promise<ReturnType<typeof apiOver>["app"]> | undefined;
  return async (round) => {
    app ??= opened(asked, round, () => now).then(({ stores }) => apiOver(stores, () => now).app);
    for (const path of [...paths, ...paths]) await get(await app, path);
  };
}

/** Each worker's job, by the name of its figure. */
export const JOBS = { poll, cluster, digests, api } satisfies Record<
  string,
  (asked: Asked) => Rounds
>;
export type Job = keyof typeof JOBS;
