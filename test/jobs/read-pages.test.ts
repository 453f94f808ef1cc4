import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Feed } from "#lib/core/model/feed.ts";
import { identitiesOf, itemIdOf } from "#lib/core/identity.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { startServer, type TestServer } from "#test/feeds/server.ts";
import { CrashPlan, Killed } from "#test/helpers/crash.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const TEASER = "Our correspondent saw it.";
const article = (n: number, ad = "") =>
  `<html><body><article>${`<p>Report ${n} tells that Norwegian frigates joined the naval exercise off Bergen. </p>`.repeat(8)}</article>${ad}</body></html>`;

/** What the server shows now: entries of the feed, and the page of each. */
let shown: { n: number; title?: string; text?: string }[] = [];
let pages: Record<number, string | number> = {};
let server: TestServer;
let opened: TestStores;
let source: ReturnType<typeof createFeedSource>;
let now = TEST_NOW;

const day = (n: number) => new Date(TEST_NOW.getTime() - n * 3_600_000).toUTCString();
const feedXml = () =>
  `<rss version="2.0"><channel><title>Post</title>${shown
    .map(
      ({ n, title = `Report ${n}`, text = TEASER }) =>
        `<item><title>${title}</title><link>${server.url(`/page?${n}`)}</link><guid>${n}</guid>
         <description>${text}</description><pubDate>${day(n)}</pubDate></item>`,
    )
    .join("")}</channel></rss>`;

beforeAll(async () => {
  server = await startServer({
    "/feed": (_, response) => response.end(feedXml()),
    "/page": (request, response) => {
      const page = pages[Number(request.url?.split("?")[1])] ?? 404;
      if (typeof page === "number") response.writeHead(page).end();
      else response.writeHead(200, { "content-type": "text/html" }).end(page);
    },
  });
  source = createFeedSource({
    userAgent: "Sitrep/test (+https://sitrep.example)",
    allow: new Set([server.endpoint]),
    now: () => TEST_NOW,
  });
});
afterAll(() => Promise.all([source.close(), server.close()]));
beforeEach(async () => {
  opened = await openTestStores();
  [shown, pages, now] = [[], {}, TEST_NOW];
  server.seen.splice(0);
});
afterEach(() => opened.close());

const pagesAsked = () =>
  server.seen.flatMap(({ url = "" }) => (url.startsWith("/page") ? [Number(url.slice(6))] : []));
const marked = (over: Partial<Feed> = {}) =>
  sampleFeed({ url: server.url("/feed"), fullText: true, ...over });
const deps = () => ({
  stores: opened.stores,
  source,
  queue: { send: async () => {} },
  clock: () => now,
  log: (event: string, fields: object) => {
    throw new Error(`${event} ${JSON.stringify(fields)}`);
  },
});
const poll = (at = TEST_NOW) => pollFeed(deps(), "feed_harbour", at);
const itemOf = async (n: number, title = `Report ${n}`) => {
  const entry = {
    id: String(n),
    link: server.url(`/page?${n}`),
    title,
    summary: TEASER,
    content: null,
    published: null,
    updated: null,
    enclosures: [],
  };
  const [item] = await opened.stores.items.get([itemIdOf(identitiesOf("feed_harbour", entry))]);
  return item!;
};

describe("a feed marked for its full text", () => {
  it("has its entries judged by their pages, where those tell more", async () => {
    shown = [{ n: 1 }, { n: 2 }, { n: 3, text: "What the feed itself tells. ".repeat(40) }];
    pages = { 1: article(1), 2: 404, 3: article(3) };
    await opened.stores.feeds.sync(marked());
    expect(await poll()).toMatchObject({ created: 3, pages: 3, pagesFailed: 2 });
    const read = await itemOf(1);
    expect(read.text).toContain("Norwegian frigates joined the naval exercise");
    expect(read.classification.countries.map(({ code }) => code)).toEqual(["NO"]);
    expect(read.classification.relevant).toBe(true);
    expect((await itemOf(2)).text).toBe(TEASER);
    expect((await itemOf(3)).text).not.toContain("frigates");
  });

  it("is not taken in by a page that tells of something else", async () => {
    shown = [{ n: 1, title: "Corvette launched at Gdynia" }];
    pages = { 1: article(1).replaceAll("Norwegian", "Your privacy matters") };
    await opened.stores.feeds.sync(marked());
    expect(await poll()).toMatchObject({ created: 1, pages: 1, pagesFailed: 1 });
    expect((await itemOf(1, "Corvette launched at Gdynia")).text).toBe(TEASER);
  });

  it("has ten pages read at one poll, those of its newest entries, one after the other", async () => {
    shown = Array.from({ length: 12 }, (_, n) => ({ n: 12 - n }));
    pages = Object.fromEntries(shown.map(({ n }) => [n, article(n)]));
    await opened.stores.feeds.sync(marked());
    expect(await poll()).toMatchObject({ created: 12, pages: 10, pagesFailed: 0 });
    expect(pagesAsked()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect((await itemOf(12)).text).toBe(TEASER);
  });

  it.each([429, 503, 403])(
    "has no further page of a host asked for after its %i",
    async (status) => {
      shown = [{ n: 1 }, { n: 2 }, { n: 3 }];
      pages = { 1: article(1), 2: status, 3: article(3) };
      await opened.stores.feeds.sync(marked());
      expect(await poll()).toMatchObject({ created: 3, pages: 2, pagesFailed: 1 });
      expect(pagesAsked()).toEqual([1, 2]);
      expect((await itemOf(3)).text).toBe(TEASER);
    },
  );

  it("has no page read at a private endpoint that is allowed for another feed", async () => {
    shown = [{ n: 1 }];
    const intranet = await startServer({ "/feed": (_, response) => response.end(feedXml()) });
    const reaching = createFeedSource({
      userAgent: "Sitrep/test (+https://sitrep.example)",
      allow: new Set([server.endpoint, intranet.endpoint]),
      now: () => TEST_NOW,
    });
    pages = { 1: article(1) };
    await opened.stores.feeds.sync(marked({ url: intranet.url("/feed") }));
    const report = await pollFeed({ ...deps(), source: reaching }, "feed_harbour", TEST_NOW);
    await Promise.all([reaching.close(), intranet.close()]);
    expect(report).toMatchObject({ created: 1, pages: 1, pagesFailed: 1 });
    expect(server.seen).toEqual([]);
  });

  it("has no page begun once a poll has taken long", async () => {
    shown = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }];
    pages = Object.fromEntries(shown.map(({ n }) => [n, article(n)]));
    await opened.stores.feeds.sync(marked());
    const slow = { ...source, article: source.article };
    slow.fetch = (...asked) => {
      now = new Date(now.getTime() + 9_000);
      return source.fetch(...asked);
    };
    const report = await pollFeed({ ...deps(), source: slow }, "feed_harbour", TEST_NOW);
    expect(report).toMatchObject({ created: 4, pages: 3 });
  });

  it("has known entries left alone, and no revision of what only its page changed", async () => {
    shown = [{ n: 1 }];
    pages = { 1: article(1) };
    await opened.stores.feeds.sync(marked());
    await poll();
    const before = await itemOf(1);
    pages = { 1: article(1, "<p>Buy now</p>"), 2: article(2) };
    shown = [{ n: 1 }, { n: 2 }];
    const due = (await opened.stores.feeds.get("feed_harbour"))!.nextPollAt;
    expect(await poll(new Date(due))).toMatchObject({ created: 1, revised: 0, pages: 1 });
    expect(pagesAsked()).toEqual([1, 2]);
    expect(await itemOf(1)).toEqual(before);
  });

  it("comes out the same, killed at any call of a poll and polled again", async () => {
    const play = async (call?: number) => {
      const { stores, dump, close } = await openTestStores();
      try {
        shown = [{ n: 1 }, { n: 2 }];
        pages = { 1: article(1), 2: article(2) };
        await stores.feeds.sync(marked());
        const plan = new CrashPlan(call ? { call, when: "after" } : undefined);
        const wrapped = plan.wrap({ stores, source });
        await pollFeed({ ...deps(), ...wrapped, log: () => {} }, "feed_harbour", TEST_NOW).catch(
          (error) => {
            if (!(error instanceof Killed)) throw error;
          },
        );
        await pollFeed({ ...deps(), stores }, "feed_harbour", TEST_NOW);
        return { rows: await dump(), calls: plan.calls };
      } finally {
        await close();
      }
    };
    const { rows, calls } = await play();
    expect(calls).toBeGreaterThan(8);
    for (let call = 1; call <= calls; call++) expect((await play(call)).rows).toEqual(rows);
  });
});

it("a feed that is not marked asks for no page", async () => {
  shown = [{ n: 1 }];
  pages = { 1: article(1) };
  const { fullText: _, ...unmarked } = marked();
  await opened.stores.feeds.sync(unmarked);
  expect(await poll()).toEqual(expect.not.objectContaining({ pages: expect.anything() }));
  expect(pagesAsked()).toEqual([]);
});
