import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { feedHealth } from "#lib/core/polling/health.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import { type PollDeps, pollFeed } from "#lib/jobs/poll.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const later = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000);
const feedOf = (count: number, word = "sails") =>
  `<rss version="2.0"><channel><title>Harbour</title>${Array.from(
    { length: count },
    (_, n) =>
      `<item><title>Frigate ${n} ${word}</title><guid>${n}</guid><pubDate>${later(-n).toUTCString()}</pubDate></item>`,
  ).join("")}</channel></rss>`;

let opened: TestStores;
let deps: PollDeps;
let logged: string[];
let body: string;
beforeEach(async () => {
  opened = await openTestStores();
  logged = [];
  body = feedOf(5);
  const fetched = { kind: "fetched", contentType: null, validators: {} } as const;
  deps = {
    stores: opened.stores,
    source: {
      fetch: async (url) => ({ ...fetched, body: Buffer.from(body), finalUrl: url }),
      parse: parseFeed,
      article: async () => ({ ok: false, reason: "no-article" }),
    },
    queue: { send: async () => {} },
    clock: () => TEST_NOW,
    log: (event) => void logged.push(event),
  };
  await opened.stores.feeds.sync(sampleFeed({ nextPollAt: TEST_NOW.toISOString() }));
});
afterEach(() => opened.close());

const poll = (now: Date, over: Partial<PollDeps> = {}) =>
  pollFeed({ ...deps, ...over }, "feed_harbour", now);
const feed = async () => (await opened.stores.feeds.get("feed_harbour"))!;

describe("a poll", () => {
  it("counts an entry told twice once", async () => {
    body = body.replace(
      "</channel>",
      "<item><title>Frigate 0 sails</title><guid>0</guid></item></channel>",
    );
    expect(await poll(TEST_NOW)).toMatchObject({ outcome: "fetched", entries: 5, created: 5 });
  });

  it("is well though the clustering could not be told: what waits is found without", async () => {
    const queue = { send: () => Promise.reject(new Error("throttled")) };
    expect(await poll(TEST_NOW, { queue })).toMatchObject({ outcome: "fetched", created: 5 });
    expect(logged).toEqual(["poll failed"]);
    expect(feedHealth(await feed(), TEST_NOW).health).toBe("live");
    expect(await opened.stores.items.waiting(10)).not.toEqual([]);
  });

  it("finds the feed's rhythm again where it died before that was stored", async () => {
    const { feeds } = opened.stores;
    const dies = {
      ...opened.stores,
      feeds: {
        ...feeds,
        // The memory is written first.
        record: async (_: unknown, known?: Parameters<typeof feeds.record>[1]) => {
          await feeds.record(await feed(), known);
          throw new Error("killed");
        },
      },
    };
    await poll(TEST_NOW, { stores: dies }).catch(() => undefined);
    const { nextPollAt } = await feed();
    const next = new Date(nextPollAt);
    expect(await poll(next)).toMatchObject({ entries: 5, created: 0 });
    expect((await feed()).arrivals).toHaveLength(5);
    expect(feedHealth(await feed(), next).health).toBe("live");
  });
});
