import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { OUTLETS } from "./outlets.ts";
import type { Outlet } from "./outlets.ts";
import { feedBytes } from "./sample-feeds.ts";
import { hasCome, type WorldState } from "./template.ts";

const HOUR = 3_600_000;
/** When feeds last changed, after the world began. */
const CHANGED: Record<WorldState, number> = {
  first: -HOUR,
  corrected: 0,
  breaking: 4 * 24 * HOUR,
  growing: 5 * 24 * HOUR,
};

/** An outlet at the address where it is being served. */
export type DemoOutlet = Outlet & { url: string };

/** One request as it was answered; `conditional` when it came with validators. */
type ServedRequest = { path: string; status: number; conditional: boolean };

type FeedServer = {
  url: string;
  outlets: DemoOutlet[];
  /** Moves the world on: a report is corrected in place and one outlet is gone; a story breaks; it grows. */
  moveTo(state: WorldState): void;
  log: ServedRequest[];
  close(): Promise<void>;
};

type Answer = { status: number; headers: OutgoingHttpHeaders; body: string | Buffer };

const plain = (status: number, body: string): Answer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body,
});

const validatorsOf = (outlet: Outlet, body: Buffer, changed: Date): OutgoingHttpHeaders => ({
  ...(outlet.validators.includes("etag") && {
    etag: `W/"${createHash("sha256").update(body).digest("hex").slice(0, 20)}"`,
  }),
  ...(outlet.validators.includes("last-modified") && { "last-modified": changed.toUTCString() }),
});

/** Whether the reader has this very state already; If-None-Match comes first (RFC 9110, 13.2.2). */
const isUnchanged = (asked: IncomingHttpHeaders, current: OutgoingHttpHeaders): boolean => {
  const etag = current["etag"];
  const known = asked["if-none-match"];
  if (known !== undefined && etag !== undefined) {
    return known.split(",").some((tag) => tag.trim() === etag);
  }
  const since = Date.parse(asked["if-modified-since"] ?? "");
  return since >= Date.parse(String(current["last-modified"]));
};

const serve = (
  outlet: Outlet,
  now: Date,
  state: WorldState,
  asked: IncomingHttpHeaders,
): Answer => {
  if (outlet.file === undefined) return plain(500, "the studio is off the air");
  if (outlet.dies && hasCome(state, "corrected")) return plain(410, "this paper has closed");
  const body = feedBytes(outlet, now, state);
  const changed = new Date(now.getTime() + CHANGED[state]);
  const headers = validatorsOf(outlet, body, changed);
  if (isUnchanged(asked, headers)) return { status: 304, headers, body: "" };
  headers["content-type"] = outlet.contentType;
  if (!outlet.gzip) return { status: 200, headers, body };
  headers["vary"] = "accept-encoding";
  if (!asked["accept-encoding"]?.includes("gzip")) return { status: 200, headers, body };
  return { status: 200, headers: { ...headers, "content-encoding": "gzip" }, body: gzipSync(body) };
};

/** Serves the sample world over HTTP on a free port of `host` (loopback unless told otherwise). */
export const startFeedServer = async (world: { now: Date; host?: string }): Promise<FeedServer> => {
  const { now, host = "127.0.0.1" } = world;
  const byPath = new Map(OUTLETS.map((outlet) => [outlet.path, outlet]));
  const log: ServedRequest[] = [];
  let state: WorldState = "first";

  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const asked = request.headers;
    const outlet = byPath.get(path);
    const answer = outlet ? serve(outlet, now, state, asked) : plain(404, "no such feed");
    const conditional = "if-none-match" in asked || "if-modified-since" in asked;
    log.push({ path, status: answer.status, conditional });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  server.listen(0, host);
  await once(server, "listening");

  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    outlets: OUTLETS.map((outlet) => ({ ...outlet, url: url + outlet.path })),
    moveTo: (next) => {
      state = next;
    },
    log,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
