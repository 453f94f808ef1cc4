import { paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { type Delivery, DeliveryState } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Run } from "#lib/core/model/run.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { allPages, pages } from "#lib/jobs/pages.ts";
import type { Stores } from "#lib/ports.ts";
import { unpack } from "#lib/store/pack.ts";
import { DAY } from "#test/chaos/dice.ts";
import type { Month } from "./month.ts";
import { type Sent } from "./sent.ts";
import { TABLE } from "./wiring.ts";

/** An item as far as the judge looks at it. */
export type StoredItem = { id: string; url: string; relevant: boolean; firstSeen: string };
/** A digest without its stories. */
export type StoredDigest = Pick<Digest, "id" | "filter" | "from" | "to" | "createdAt" | "totals">;

/** What the month left in the table and with the provider. */
export type Facts = {
  items: StoredItem[];
  stories: Story[];
  deliveries: Delivery[];
  digests: Map<string, StoredDigest>;
  subscriptions: Subscription[];
  runs: Run[];
  sent: Sent[];
  /** What is still waiting for somebody, by what it is. */
  atWork: Record<string, number>;
  rows: number;
};

/** All items, by way of the table itself: no part of the service lists them. */
async function itemsOf(month: Month): Promise<{ items: StoredItem[]; rows: number }> {
  const { client } = month.openTable();
  const items: StoredItem[] = [];
  let rows = 0;
  const wanted = {
    TableName: TABLE,
    FilterExpression: "sk = :item",
    ExpressionAttributeValues: { ":item": { S: "ITEM" } },
  };
  for await (const { Items = [], ScannedCount = 0 } of paginateScan({ client }, wanted)) {
    rows += ScannedCount;
    for (const row of Items) {
      const item = unpack(unmarshall(row)["body"] as Uint8Array) as {
        id: string;
        url: string | null;
        firstSeen: string;
        classification: { relevant: boolean };
      };
      const { id, url, firstSeen, classification } = item;
      items.push({ id, url: url ?? "", firstSeen, relevant: classification.relevant });
    }
  }
  client.destroy();
  return { items, rows };
}

async function deliveriesOf({ deliveries }: Stores): Promise<Delivery[]> {
  const found: Delivery[] = [];
  for (const state of DeliveryState.options)
    for await (const delivery of pages((cursor) => deliveries.inState(state, cursor)))
      found.push(delivery);
  return found;
}

async function digestsOf({ digests }: Stores, ids: readonly string[]) {
  const found = new Map<string, StoredDigest>();
  for (let n = 0; n < ids.length; n += 100)
    for (const [id, digest] of await digests.many(ids.slice(n, n + 100))) {
      const { filter, from, to, createdAt, totals } = digest;
      found.set(id, { id, filter, from, to, createdAt, totals });
    }
  return found;
}

async function atWork({ asks, batches, items, alerts, planning }: Stores) {
  const plan = await planning.get();
  return {
    "requests for mail": (await asks.waiting(1000)).length,
    "open batches": (await allPages((cursor) => batches.open(cursor))).length,
    "items without a story": (await items.waiting(1000)).length,
    "readers to be looked at": (await allPages((cursor) => alerts.due("9999", cursor))).length,
    "planning runs": plan?.period || plan?.drafts.length ? 1 : 0,
  };
}

const at = (ms: number): string => new Date(ms).toISOString();

export async function factsOf(month: Month): Promise<Facts> {
  const { client, stores } = month.openTable();
  const [from, to] = [at(month.begin - 2 * DAY), at(month.end + 3 * DAY)];
  const deliveries = await deliveriesOf(stores);
  const digestIds = [...new Set(deliveries.flatMap(({ digestId }) => digestId ?? []))];
  const facts: Facts = {
    ...(await itemsOf(month)),
    stories: await stores.stories.window(from, to),
    deliveries,
    digests: await digestsOf(stores, digestIds),
    subscriptions: await allPages((cursor) => stores.subscriptions.list(cursor)),
    runs: await stores.runs.between("digest", from, to),
    sent: month.sent.all(),
    atWork: await atWork(stores),
  };
  client.destroy();
  return facts;
}
