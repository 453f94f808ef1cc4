import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Feed } from "#lib/core/model/feed.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { planPolls } from "#lib/jobs/plan-polls.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { localQueue } from "#local/queue.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const MEGABYTE = 1024 * 1024;
const GOOD = `<rss version="2.0"><channel><title>Good</title><item><guid>1</guid>
<title>Army receives first batch of howitzers</title></item></channel></rss>`;

const endless = (response: ServerResponse): void => {
  const chunk = "<item><title>more</title></item>".repeat(4096);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
};

const PAGES: Record<string, (response: ServerResponse) => void> = {
  "/good": (response) => void response.end(GOOD),
  "/html": (response) =>
    void response.end("<!doctype html><html><body><p>Welcome</p></body></html>"),
  "/empty": (response) => void response.end(),
  "/large": (response) => void response.end(Buffer.alloc(20 * MEGABYTE, "a")),
  "/bomb": (response) =>
    void response
      .writeHead(200, { "content-encoding": "gzip" })
      .end(gzipSync(Buffer.alloc(64 * MEGABYTE))),
  "/endless": endless,
  "/silent": () => {},
};

/** Each bad feed and the outcome that its record must name. */
const EXPECTED: Record<string, { kind: string; reason: string }> = {
  html: { kind: "unreadable", reason: "html" },
  empty: { kind: "unreadable", reason: "empty" },
  large: { kind: "refused", reason: "too-large" },
  bomb: { kind: "refused", reason: "too-large" },
  endless: { kind: "refused", reason: "too-large" },
  silent: { kind: "retry", reason: "deadline" },
  private: { kind: "refused", reason: "private-address" },
};

describe("bad feeds among good ones", () => {
  let server: Server;
  let opened: TestStores;
  let feeds: Map<string, Feed>;

  beforeAll(async () => {
    server = createServer((request, response) => PAGES[request.url ?? ""]?.(response));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    opened = await openTestStores();
    const { stores } = opened;
    const host = `127.0.0.1:${port}`;
    for (const path of Object.keys(PAGES)) {
      await stores.feeds.sync(sampleFeed({ id: path.slice(1), url: `http://${host}${path}` }));
    }
    // Not on the allow-list, so the guard must refuse it without a packet.
    await stores.feeds.sync(sampleFeed({ id: "private", url: `http://127.0.0.2:${port}/good` }));

    const source = createFeedSource({
      userAgent: "Sitrep/test",
      allow: new Set([host]),
      now: () => TEST_NOW,
      deadlineMs: 4000,
    });
    const queue = localQueue(async ([message]) => {
      if (message?.kind === "poll")
        await pollFeed(
          { stores, source, queue, clock: () => TEST_NOW, log: () => {} },
          message.feedId,
          TEST_NOW,
        );
    });
    await planPolls({ stores, queue }, TEST_NOW);
    await queue.idle();
    await source.close();
    feeds = new Map((await stores.feeds.list()).map((feed) => [feed.id, feed]));
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await opened.close();
  });

  it.each(Object.keys(EXPECTED))(
    "the %s feed carries its own outcome and tries again later",
    (id) => {
      const feed = feeds.get(id);
      expect(feed?.lastOutcome).toMatchObject(EXPECTED[id] ?? {});
      expect(feed?.failures).toBe(1);
      expect(feed?.nextPollAt.localeCompare(TEST_NOW.toISOString())).toBe(1);
    },
  );

  it("the good feed is untouched by its neighbours", async () => {
    expect(feeds.get("good")).toMatchObject({ failures: 0, lastOutcome: { kind: "fetched" } });
    expect(await opened.stores.items.waiting(10)).toHaveLength(1);
  });
});
