import { BatchWriteItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Story } from "#lib/core/model/story.ts";
import { threadIdFor } from "#lib/core/stories/ids.ts";
import { weekOf } from "#lib/core/weeks.ts";
import { countWeeks } from "#lib/jobs/count-weeks.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { addresses } from "./capacity-feeds.ts";
import { idOf } from "./charges.ts";
import { weeklyReaders } from "./deliver-readers.ts";
import { outlet } from "./outlet.ts";
import { manyStories } from "./stories.ts";
import type { Item } from "./units.ts";

/** Of the stories and of the readers. */
export const SEED = 21;
const WEEK_MS = 7 * 86_400_000;
const STORIES_A_WEEK = 2000;
/** Rows of a call. */
const WRITE_BATCH = 25;
/** Readers whose rows are gathered before they are written. */
const READERS_AT_ONCE = 500;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** The same with every instant so many milliseconds later. */
const shifted = <T>(told: T, ms: number): T =>
  JSON.parse(JSON.stringify(told), (_, value: unknown) =>
    typeof value === "string" && INSTANT.test(value)
      ? new Date(Date.parse(value) + ms).toISOString()
      : value,
  ) as T;

/** Its reports as old as the story itself, its thread one of its own week. */
const atItsTime = (story: Story): Story => {
  const { id, firstSeen, threadId, reports } = story;
  const earliest = Math.min(...reports.map((report) => Date.parse(report.firstSeen)));
  return {
    ...shifted(story, Date.parse(firstSeen) - earliest),
    id,
    firstSeen,
    threadId: threadIdFor(`${threadId} ${weekOf(new Date(firstSeen))}`),
  };
};

/** The stories of the week that begins at `since`, and of the two before it: what its digests are made of. */
export async function storiesAround(since: Date): Promise<Story[]> {
  const [from, to] = [-2, 1].map((weeks) => new Date(since.getTime() + weeks * WEEK_MS));
  const stories = await manyStories(SEED, 3 * STORIES_A_WEEK, from!, to!);
  return stories.map(atItsTime);
}

/** Keeps what is put until `flush` writes it, 25 rows a call: what is seeded need not be asked for one by one. */
export function gathering(
  endpoint: string,
  table: string,
): { client: DynamoDBClient; flush(): Promise<void> } {
  const client = dynamoClient(endpoint);
  const rows = new Map<string, Item>();
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = (output: object) => ({ output: { $metadata: {}, ...output }, response: {} });
      const { Item, Key } = args.input as { Item: Item; Key: Item };
      if (context.commandName === "PutItemCommand") {
        rows.set(idOf(Item), Item);
        return answer({});
      }
      if (context.commandName === "GetItemCommand") return answer({ Item: rows.get(idOf(Key)) });
      return next(args);
    },
    { step: "initialize", name: "gathering" },
  );
  return {
    client,
    async flush() {
      const all = [...rows.values()];
      rows.clear();
      for (let at = 0; at < all.length; at += WRITE_BATCH) {
        const requests = all.slice(at, at + WRITE_BATCH).map((Item) => ({ PutRequest: { Item } }));
        await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
      }
    },
  };
}

/** Fills a new table: feeds, stories, the counts of the weeks before, so many readers, and a run that ended at `since`. */
export async function seed(
  endpoint: string,
  table: string,
  { since, stories, readers }: { since: Date; stories: readonly Story[]; readers: number },
): Promise<void> {
  const { client, flush } = gathering(endpoint, table);
  await ensureTable(client, table);
  const refuse = (row: { pk: string }) => {
    throw new Error(`${row.pk} cannot be read`);
  };
  const stores = openStores(client, table, () => since, refuse);
  for (const [index, { url, language }] of addresses(since).entries())
    await stores.feeds.sync(outlet(index, url, language, since));
  await stores.stories.put(stories);
  await flush();
  await countWeeks(stores, since);
  let count = 0;
  for (const reader of weeklyReaders(readers, SEED, since)) {
    await stores.subscriptions.create(reader);
    if (++count % READERS_AT_ONCE === 0) await flush();
  }
  const at = since.toISOString();
  await stores.runs.record({ job: "digest", from: at, to: at, finishedAt: at, counts: {} });
  await flush();
  client.destroy();
}
