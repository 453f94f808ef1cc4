import { type Engine, startEngine } from "#local/engine.ts";
import { ended } from "#lib/core/subscription/ending.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Stores } from "#lib/ports.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { HOUR, plus } from "./dice.ts";
import { type Change, type Period, type Reader, storiesFor } from "./readers.ts";
import { triedOf } from "./table.ts";

const TABLE = "sitrep-chaos";

/** The table, which outlives every worker, as the API and the operator would use it. */
export type World = {
  stores: Stores;
  endpoint: string;
  table: string;
  close(): Promise<void>;
};

async function fill(stores: Stores, readers: readonly Reader[], period: Period): Promise<void> {
  await stores.stories.put(storiesFor(period));
  for (let i = 0; i < readers.length; i += 50)
    await Promise.all(
      readers.slice(i, i + 50).map(({ subscription }) => stores.subscriptions.create(subscription)),
    );
  const { from: to } = period;
  await stores.runs.record({
    job: "digest",
    from: plus(to, -HOUR),
    to,
    finishedAt: to,
    counts: {},
  });
}

/** Opens the world with its readers and its news, as it is when the period begins. */
export async function openWorld(
  readers: readonly Reader[],
  period: Period,
  now: () => Instant,
): Promise<World> {
  const engine: Engine = await startEngine();
  const client = dynamoClient(engine.endpoint);
  await ensureTable(client, TABLE);
  const unreadable = ({ pk }: { pk: string }) => {
    throw new Error(`${pk} cannot be read`);
  };
  const stores = openStores(client, TABLE, () => new Date(now()), unreadable);
  await fill(stores, readers, period);
  return {
    stores,
    endpoint: engine.endpoint,
    table: TABLE,
    async close() {
      client.destroy();
      await engine.close();
    },
  };
}

/** The row of a reader after what the reader did. */
function after(reader: Subscription, change: Change): Subscription | undefined {
  switch (change.kind) {
    case "leaves":
      return ended(reader, { at: change.at, by: "page" });
    case "pauses":
      return { ...reader, pausedUntil: change.until };
    case "asks for other news":
      return { ...reader, filter: change.filter };
    case "is suppressed":
      return undefined;
  }
}

/** Stores what a reader does; answers which of the reader's mails had been tried by then. */
export async function apply(stores: Stores, id: string, change: Change): Promise<string[]> {
  const reader = await stores.subscriptions.get(id);
  if (!reader) throw new Error(`${id} is not there`);
  const tried = await triedOf(stores, id);
  if (change.kind === "is suppressed")
    await stores.subscriptions.suppress(reader.emailHash, "asked for", change.at);
  const changed = after(reader, change);
  if (changed && !(await stores.subscriptions.replace(reader, changed)))
    throw new Error(`${id} was changed by somebody else`);
  return tried;
}
