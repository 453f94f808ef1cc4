import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFeedSource } from "#lib/feeds/source.ts";
import { planPolls } from "#lib/jobs/plan-polls.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import type { Message } from "#lib/core/model/message.ts";
import { startServer, type TestServer } from "#test/feeds/server.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse("2026-11-01T00:00:00.000Z");
const END = START + 31 * DAY;
const EVERY_MS = 12 * HOUR;
const ETAG = 'W/"\u00e9-17:q"';

let now = START;

/** A feed of the last ten items of a newsroom that has a new one every twelve hours. */
function news(path: string, channel = ""): string {
  const newest = Math.floor((now - START) / EVERY_MS);
  const items = Array.from({ length: 10 }, (_, back) => {
    const at = new Date(START + (newest - back) * EVERY_MS).toUTCString();
    return `<item><title>Report ${newest - back} of ${path}</title><guid>${path}-${newest - back}</guid><pubDate>${at}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>News</title>${channel}${items.join("")}</channel></rss>`;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const skipped = Array.from({ length: 6 }, (_, hour) => `<hour>${hour}</hour>`).join("");

const FEEDS: Record<string, Answer> = {
  /** Knows validators, and changes when there is news. */
  "/steady": (request, response) => {
    const etag = ETAG.replace("17", String(Math.floor((now - START) / EVERY_MS)));
    if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(news("/steady"));
  },
  "/ttl": (_, response) => response.end(news("/ttl", "<ttl>1200</ttl>")),
  "/max-age": (request, response) => {
    const headers = { "cache-control": "max-age=72000", etag: '"always"' };
    if (request.headers["if-none-match"]) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(news("/max-age"));
  },
  "/skips": (_, response) => response.end(news("/skips", `<skipHours>${skipped}</skipHours>`)),
  "/throttled": (_, response) => response.writeHead(429, { "retry-after": "28800" }).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/new-home" }).end(),
  "/new-home": (_, response) => response.end(news("/moved")),
  "/gone": (_, response) => response.writeHead(410).end(),
  "/missing": (_, response) => response.writeHead(404).end(),
  /** Says for ever that nothing changed, once it has been read. */
  "/stuck": (request, response) => {
    if (request.headers["if-none-match"]) response.writeHead(304).end();
    else response.writeHead(200, { etag: '"first"' }).end(news("/stuck"));
  },
};
const LISTED = Object.keys(FEEDS).filter((path) => path !== "/new-home");

type Asked = { at: number; validator: string | undefined; status: number };
const log = new Map<string, Asked[]>();
let server: TestServer;
let opened: TestStores;

/** Polls every feed as soon as it is due, for a month. */
async function liveOneMonth(): Promise<void> {
  const { stores } = opened;
  const source = createFeedSource({
    userAgent: "Sitrep/test (+https://sitrep.example)",
    allow: new Set([server.endpoint]),
    now: () => new Date(now),
  });
  const queue = { send: async () => {} };
  const deps = { stores, source, queue, clock: () => new Date(now), log: () => {} };
  while (now < END) {
    const messages: Message[] = [];
    const due = { send: async (sent: readonly Message[]) => void messages.push(...sent) };
    await planPolls({ stores, queue: due }, new Date(now));
    for (const message of messages)
      if (message.kind === "poll") await pollFeed(deps, message.feedId, new Date(now));
    const next = Math.min(
      ...(await stores.feeds.list()).map((feed) => Date.parse(feed.nextPollAt)),
    );
    now = next;
  }
  await source.close();
}

beforeAll(async () => {
  opened = await openTestStores();
  server = await startServer(
    Object.fromEntries(
      Object.entries(FEEDS).map(([path, answer]) => [
        path,
        (request, response) => {
          answer(request, response);
          const validator = request.headers["if-none-match"];
          const asked = { at: now, validator, status: response.statusCode };
          log.set(path, [...(log.get(path) ?? []), asked]);
        },
      ]),
    ),
  );
  for (const path of LISTED)
    await opened.stores.feeds.sync(
      sampleFeed({ id: path, url: server.url(path), nextPollAt: new Date(START).toISOString() }),
    );
  await liveOneMonth();
}, 60_000);
afterAll(async () => {
  await Promise.all([server?.close(), opened?.close()]);
});

const askedOf = (path: string): Asked[] => log.get(path) ?? [];
const pausesOf = (path: string): number[] =>
  askedOf(path)
    .slice(1)
    .map(({ at }, index) => at - askedOf(path)[index]!.at);
const leastPause = (path: string): number => Math.min(...pausesOf(path));

describe("a month of polling", () => {
  it("asks no feed that answers more often than it has news, and none less than daily", () => {
    for (const path of ["/steady", "/skips", "/new-home"]) {
      expect(askedOf(path).length, path).toBeLessThanOrEqual(31 * 2 + 8);
      expect(Math.max(...pausesOf(path)), path).toBeLessThanOrEqual(1.1 * DAY);
    }
  });

  it("hands validators back byte for byte, and reads nothing again that has not changed", () => {
    const asked = askedOf("/steady");
    const whole = asked.filter(({ status }) => status === 200);
    for (const [index, { validator }] of asked.entries())
      expect(validator === undefined).toBe(index === 0);
    for (const { validator } of asked.slice(1)) expect(validator).toMatch(/^W\/"\u00e9-\d+:q"$/);
    // Never more whole answers than there was news.
    expect(whole.length).toBeLessThanOrEqual(31 * 2 + 1);
  });

  it("keeps away for as long as a feed asks: ttl, max-age, Retry-After", () => {
    expect(leastPause("/ttl")).toBeGreaterThanOrEqual(20 * HOUR);
    expect(leastPause("/max-age")).toBeGreaterThanOrEqual(20 * HOUR);
    expect(leastPause("/throttled")).toBeGreaterThanOrEqual(8 * HOUR);
  });

  it("leaves out the hours that a feed asks to leave out, once it has read that", () => {
    const hours = askedOf("/skips")
      .slice(1)
      .map(({ at }) => new Date(at).getUTCHours());
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(6);
  });

  it("follows a feed that moved for good, after some days, and leaves the old address alone", () => {
    const old = askedOf("/moved");
    expect(old.length).toBeGreaterThanOrEqual(3);
    const lastOld = old.at(-1)!.at;
    expect(lastOld - START).toBeGreaterThan(DAY);
    expect(lastOld - START).toBeLessThan(5 * DAY);
    expect(askedOf("/new-home").at(-1)!.at).toBeGreaterThan(END - 2 * DAY);
  });

  it("slows down at feeds that are dead, and never stops", () => {
    const pauses = pausesOf("/missing");
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses.at(-1)).toBeGreaterThan(12 * HOUR);
    expect(askedOf("/missing").at(-1)!.at).toBeGreaterThan(END - 4 * DAY);
    expect(askedOf("/missing").length).toBeLessThan(60);
    expect(askedOf("/gone").map(({ at }) => at - START)).toEqual([0, 30 * DAY]);
  });

  it("reads a feed whole every eight days though its server says that nothing changed", () => {
    const whole = askedOf("/stuck").filter(({ status }) => status === 200);
    expect(whole.length).toBe(4);
    for (const { validator } of whole) expect(validator).toBeUndefined();
  });
});
