import "#local/quiet.ts";
import { composeDigest } from "#lib/core/digest/compose.ts";
import { RULES_VERSION } from "#lib/core/digest/id.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Story } from "#lib/core/model/story.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { createRenderer } from "#lib/mail/render.ts";
import type { Bench } from "./bench.ts";
import { chance } from "./chance.ts";
import { itemOf } from "./items.ts";
import { median, rounds, shortened } from "./measure.ts";
import { readers } from "./readers.ts";
import { events } from "./reports.ts";

const ITEMS = 1500;
const EVENTS = 600;
const SEED = 11;
const ROUNDS = 7;
const TO = new Date("2026-11-20T08:00:00.000Z");
const FROM = new Date("2026-11-13T08:00:00.000Z");

const renderer = createRenderer({
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress: "1 Harbour Street, Example",
  publicUrl: "https://sitrep.example",
});

/** The stories that clustering makes of a week's items, kept in memory. */
async function storiesOf(items: readonly Item[]): Promise<Story[]> {
  const stories = new Map<string, Story>();
  const waiting = new Map(
    items.filter((item) => item.classification.relevant).map((item) => [item.id, item]),
  );
  const stores = {
    items: {
      waiting: async (most: number) => [...waiting.keys()].slice(0, most),
      untold: async (ids: readonly string[]) => ids.flatMap((id) => waiting.get(id) ?? []),
      settle: async (settled: readonly { item: Item }[]) =>
        settled.forEach(({ item }) => waiting.delete(item.id)),
    },
    stories: {
      beginWriting: async () => 0,
      put: async (rows: readonly Story[]) => rows.forEach((story) => stories.set(story.id, story)),
      get: async (id: string) => stories.get(id),
      window: async () => [...stories.values()],
    },
  };
  const failed = (item: string, error: unknown): never => {
    throw new Error(`${item} was told by no story`, { cause: error });
  };
  while (waiting.size > 0) await clusterWaiting(stores, [], FROM, failed);
  return [...stories.values()];
}

const digestsOf = (stories: readonly Story[]): Digest[] =>
  readers(FROM, TO)
    .map(({ filter }) =>
      composeDigest({
        filter,
        from: FROM.toISOString(),
        to: TO.toISOString(),
        createdAt: TO.toISOString(),
        rulesVersion: RULES_VERSION,
        stories,
      }),
    )
    .filter(({ totals }) => totals.shown > 0);

/** Digest mails of a week of 1,500 items, HTML and text, one of each filter that matches anything. */
export const bench: Bench = {
  start() {},
  async run() {
    const random = chance(SEED);
    const pool = events(EVENTS, random);
    const items = Array.from({ length: ITEMS }, (_, i) => itemOf(random.one(pool), i, TO, random));
    const digests = digestsOf(await storiesOf(items));
    let bytes = 0;
    const costs = await rounds(ROUNDS, () => {
      bytes = 0;
      for (const [index, digest] of digests.entries()) {
        const { html, text } = renderer.digest(digest, {
          to: `reader-${index}@ministry.example`,
          deliveryId: `dlv_${index}`,
          manageUrl: "https://sitrep.example/manage?token=benchmark",
          unsubscribeUrl: "https://sitrep.example/unsubscribe/benchmark",
          webUrl: `https://sitrep.example/digests/${digest.id}`,
          timeZone: "UTC",
        });
        bytes += html.length + text.length;
      }
    });
    const rate = (seconds: number): number => shortened(digests.length / seconds);
    return [
      {
        name: "render",
        value: rate(median(costs.map(({ cpu }) => cpu))),
        unit: "mails/CPU s",
        wall: rate(median(costs.map(({ wall }) => wall))),
        rounds: costs.map(({ cpu }) => rate(cpu)),
        mails: digests.length,
        stories: shortened(median(digests.map(({ totals }) => totals.shown))),
        characters: Math.round(bytes / digests.length),
      },
    ];
  },
};
