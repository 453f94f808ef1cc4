import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { FetchOptions } from "#lib/feeds/fetch.ts";
import type { Lookup } from "#lib/feeds/guard.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import type { FetchOutcome } from "#lib/ports.ts";
import { startServer } from "./server.ts";
import type { TestServer } from "./server.ts";

const RSS = `<rss version="2.0"><channel><title>Harbour news</title></channel></rss>`;
const ETAG = `W/"caf\xe9-\t1"`;
const MODIFIED = "Sun, 1 Nov 2026 10:00:00 +0000";
const NOW = new Date("2026-11-20T08:00:00Z");
const MEGABYTE = 2 ** 20;

const encoded = (coding: string, body: Buffer) => ({
  headers: { "content-encoding": coding, "content-type": "application/rss+xml" },
  body,
});
const bomb = gzipSync(Buffer.alloc(30 * MEGABYTE));

const BODIES: Record<string, { headers: Record<string, string>; body: Buffer }> = {
  "/gzip": encoded("gzip", gzipSync(RSS)),
  "/x-gzip": encoded("X-GZIP", gzipSync(RSS)),
  "/deflate": encoded("deflate", deflateSync(RSS)),
  "/raw-deflate": encoded("deflate", deflateRawSync(RSS)),
  "/br": encoded("br", brotliCompressSync(RSS)),
  "/identity": encoded("identity", Buffer.from(RSS)),
  "/stacked": encoded("gzip, gzip", gzipSync(gzipSync(RSS))),
  "/unknown-coding": encoded("zstd", Buffer.from(RSS)),
  "/no-gzip": encoded("gzip", Buffer.from(RSS)),
  "/none": encoded("none", Buffer.from(RSS)),
  "/utf-8": encoded("UTF-8", Buffer.from(RSS)),
  "/binary": encoded("binary", Buffer.from(RSS)),
  "/binary-gzip": encoded("binary, gzip", gzipSync(RSS)),
  "/cut-gzip": encoded("gzip", gzipSync(RSS).subarray(0, 40)),
  "/bomb": encoded("gzip", bomb),
  "/br-bomb": encoded("br", brotliCompressSync(Buffer.alloc(30 * MEGABYTE))),
  "/empty": { headers: {}, body: Buffer.alloc(0) },
  "/max-age": { headers: { "cache-control": "public, max-age=900" }, body: Buffer.from(RSS) },
};

const STATUSES: Record<string, { status: number; headers?: Record<string, string> }> = {
  "/403": { status: 403 },
  "/410": { status: 410 },
  "/429": { status: 429, headers: { "retry-after": "120" } },
  "/503": { status: 503, headers: { "retry-after": "Fri, 20 Nov 2026 08:10:00 GMT" } },
  "/long-wait": { status: 503, headers: { "retry-after": "999999" } },
  "/past-wait": { status: 503, headers: { "retry-after": "Fri, 20 Nov 2026 07:00:00 GMT" } },
  "/500": { status: 500 },
  "/nowhere": { status: 302 },
};

function writeForEver(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, "a");
  const write = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", write);
  };
  write();
}

let server: TestServer;
let secret: TestServer;

beforeAll(async () => {
  secret = await startServer({ "/": (_, response) => response.end("internal") });
  server = await startServer({
    "/feed": (request, response) => {
      const known = request.headers["if-none-match"] === ETAG;
      response.writeHead(known ? 304 : 200, {
        etag: ETAG,
        "last-modified": MODIFIED,
        "content-type": "application/rss+xml; charset=utf-8",
      });
      response.end(known ? undefined : RSS);
    },
    "/to": (request, response) => {
      const query = new URL(request.url ?? "", "http://localhost").searchParams;
      const status = Number(query.get("status") ?? 302);
      // Header text is Latin-1 to Node; as many servers do, send the raw UTF-8 bytes.
      const target = Buffer.from(query.get("u") ?? "", "utf8").toString("latin1");
      response.writeHead(status, { location: target }).end("moved");
    },
    "/loop": (_, response) => response.writeHead(301, { location: "/loop" }).end(),
    "/silent": () => undefined,
    "/drip": (_, response) => {
      const timer = setInterval(() => response.write("a"), 10);
      response.on("close", () => clearInterval(timer));
    },
    "/endless": (_, response) => writeForEver(response),
    "/endless-zstd": (_, response) =>
      writeForEver(response.writeHead(200, { "content-encoding": "zstd" })),
    "/lying-length": (_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("short", () => response.destroy());
    },
    "/reset": (request) => request.socket.destroy(),
    "/huge-header": (_, response) => response.writeHead(200, { "x-a": "v".repeat(60_000) }).end(),
    ...Object.fromEntries(
      Object.entries(BODIES).map(([path, { headers, body }]) => [
        path,
        (_: unknown, response: ServerResponse) => response.writeHead(200, headers).end(body),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(STATUSES).map(([path, { status, headers }]) => [
        path,
        (_: unknown, response: ServerResponse) => response.writeHead(status, headers).end("sorry"),
      ]),
    ),
  });
});
afterAll(async () => {
  await server.close();
  await secret.close();
});

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((source) => source.close()));
});

const sourceWith = (options: Partial<FetchOptions> = {}) => {
  const source = createFeedSource({
    userAgent: "Sitrep/0.1.0 (+https://sitrep.example)",
    allow: new Set([server.endpoint]),
    now: () => NOW,
    deadlineMs: 5_000,
    ...options,
  });
  open.push(source);
  return source;
};
const get = (path: string, options: Partial<FetchOptions> = {}): Promise<FetchOutcome> =>
  sourceWith(options).fetch(path.startsWith("/") ? server.url(path) : path);
const told = async (path: string, options: Partial<FetchOptions> = {}) => {
  const outcome = await get(path, options);
  return [outcome.kind, "reason" in outcome ? outcome.reason : undefined];
};
const answers =
  (...addresses: string[]): Lookup =>
  () =>
    Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );

describe("a polite request", () => {
  it("brings the body, its type and where it came from", async () => {
    const outcome = await get("/feed");
    expect(outcome).toMatchObject({
      kind: "fetched",
      contentType: "application/rss+xml; charset=utf-8",
      finalUrl: server.url("/feed"),
    });
    expect(outcome.kind === "fetched" && Buffer.from(outcome.body).toString()).toBe(RSS);
    expect(outcome).not.toHaveProperty("movedTo");
  });

  it("says who asks, and carries no cookie, referrer or credentials", async () => {
    await get("/feed");
    const { headers } = server.seen.at(-1) ?? {};
    expect(headers?.["user-agent"]).toBe("Sitrep/0.1.0 (+https://sitrep.example)");
    expect(headers?.["accept-encoding"]).toBe("gzip, deflate, br");
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("referer");
    expect(headers).not.toHaveProperty("authorization");
  });

  it("hands validators back byte for byte and understands 304", async () => {
    const source = sourceWith();
    const first = await source.fetch(server.url("/feed"));
    const validators = first.kind === "fetched" ? first.validators : {};
    expect(validators).toEqual({ etag: ETAG, lastModified: MODIFIED });
    const second = await source.fetch(server.url("/feed"), validators);
    expect(second).toEqual({ kind: "unchanged", finalUrl: server.url("/feed") });
    expect(server.seen.at(-1)?.headers["if-modified-since"]).toBe(MODIFIED);
  });

  it("takes an empty 200 as fetched: parsing says what is wrong with it", async () => {
    const outcome = await get("/empty");
    expect(outcome.kind === "fetched" && outcome.body.length).toBe(0);
  });

  it("reads max-age", async () => {
    expect(await get("/max-age")).toMatchObject({ kind: "fetched", maxAge: 900 });
  });
});

describe("content codings", () => {
  it.each(["/gzip", "/x-gzip", "/deflate", "/raw-deflate", "/br", "/identity"])(
    "decodes %s",
    async (path) => {
      const outcome = await get(path);
      expect(outcome.kind === "fetched" && Buffer.from(outcome.body).toString()).toBe(RSS);
    },
  );

  it.each(["/no-gzip", "/none", "/utf-8", "/binary", "/binary-gzip"])(
    "reads %s, whose label is wrong",
    async (path) => {
      const outcome = await get(path);
      expect(outcome.kind === "fetched" && Buffer.from(outcome.body).toString()).toBe(RSS);
    },
  );

  it("lets go of the connections of bodies it cannot read", { timeout: 5_000 }, async () => {
    const source = sourceWith({ deadlineMs: 60_000 });
    const unreadable = server.url("/endless-zstd");
    for (let i = 0; i < 3; i += 1) {
      expect(await source.fetch(unreadable)).toMatchObject({ reason: "bad-encoding" });
    }
    expect(await source.fetch(server.url("/feed"))).toMatchObject({ kind: "fetched" });
  });

  it.each(["/stacked", "/unknown-coding", "/cut-gzip"])("refuses %s", async (path) => {
    expect(await told(path)).toEqual(["refused", "bad-encoding"]);
  });

  it.each(["/bomb", "/br-bomb"])("stops %s at the decoded size", async (path) => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await told(path)).toEqual(["refused", "too-large"]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(25 * MEGABYTE);
  });

  it("stops an endless body at the size", async () => {
    expect(await told("/endless", { maxBytes: MEGABYTE })).toEqual(["refused", "too-large"]);
  });
});

describe("answers that are no feed", () => {
  it.each([
    ["/403", "retry", "http-403"],
    ["/404", "retry", "http-404"],
    ["/410", "gone", "http-410"],
    ["/500", "retry", "http-500"],
    ["/nowhere", "retry", "http-302"],
    ["/reset", "retry", "connection"],
    ["/lying-length", "retry", "connection"],
    ["/huge-header", "retry", "connection"],
    ["http://sitrep.example:99999/", "refused", "bad-url"],
    ["not a url", "refused", "bad-url"],
    ["ftp://sitrep.example/feed", "refused", "bad-url"],
    ["file:///etc/hostname", "refused", "bad-url"],
    ["https://user:pass@sitrep.example/", "refused", "bad-url"],
  ])("%s is %s %s", async (path, kind, reason) => {
    expect(await told(path)).toEqual([kind, reason]);
  });

  it.each([
    ["/429", 120],
    ["/503", 600],
    ["/long-wait", 28_800],
    ["/past-wait", 0],
  ])("%s asks to wait %i s", async (path, after) => {
    expect(await get(path)).toMatchObject({ kind: "retry", after });
  });

  it("tells a name that does not resolve from a server that is not there", async () => {
    const lookup: Lookup = () => Promise.reject(new Error("ENOTFOUND"));
    expect(await told("http://gone.example/", { lookup })).toEqual(["retry", "dns"]);
    expect(await told("http://gone.example/", { lookup: answers() })).toEqual(["retry", "dns"]);
    const closed = await startServer({});
    await closed.close();
    const allow = new Set([closed.endpoint]);
    expect(await told(closed.url("/"), { allow })).toEqual(["retry", "connection"]);
  });

  it.each(["/silent", "/drip", "/to?u=/silent"])("ends %s at the deadline", async (path) => {
    const started = performance.now();
    expect(await told(path, { deadlineMs: 200 })).toEqual(["retry", "deadline"]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("ends a name lookup that never answers at the deadline", async () => {
    const lookup: Lookup = () => new Promise(() => undefined);
    const outcome = await told("http://slow.example/", { lookup, deadlineMs: 200 });
    expect(outcome).toEqual(["retry", "deadline"]);
  });
});

describe("redirects", () => {
  const through = (target: string, status = 302): string =>
    `/to?status=${status}&u=${encodeURIComponent(target)}`;
  const chain = (length: number): string =>
    Array.from({ length }).reduce<string>((target) => through(target), "/feed");

  it("follows five and no more", async () => {
    expect(await get(chain(5))).toMatchObject({ kind: "fetched", finalUrl: server.url("/feed") });
    expect(await told(chain(6))).toEqual(["refused", "redirect-limit"]);
    expect(await told("/loop")).toEqual(["refused", "redirect-limit"]);
  });

  it("says where a feed moved only when every step is permanent", async () => {
    const moved = through(through("/feed", 308), 301);
    expect(await get(moved)).toMatchObject({ movedTo: server.url("/feed") });
    expect(await get(through(through("/feed", 302), 301))).not.toHaveProperty("movedTo");
  });

  it("never enters private space, however it is spelled", async () => {
    const { port } = secret;
    const targets = [
      `http://127.0.0.1:${port}/`,
      `//127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      `http://0177.0.0.1:${port}/`,
      `http://127.1:${port}/`,
      `http://0.0.0.0:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://[::ffff:7f00:1]:${port}/`,
      `http://[64:ff9b::7f00:1]:${port}/`,
      `http://[2002:7f00:1::]:${port}/`,
      "http://169.254.169.254/latest/meta-data/",
      "http://１２７.０.０.１/",
    ];
    const outcomes = await Promise.all(targets.map((target) => told(through(target))));
    expect(outcomes).toEqual(targets.map(() => ["refused", "private-address"]));
    expect(secret.seen).toHaveLength(0);
  });

  it.each([
    "file:///etc/hostname",
    "data:text/xml,<rss/>",
    "http://a:b@sitrep.example/",
    "http://[",
  ])("refuses to go to %s", async (target) => {
    expect(await told(through(target))).toEqual(["refused", "bad-url"]);
  });
});

describe("names", () => {
  it.each([
    ["loopback", ["127.0.0.1"]],
    ["a private net", ["10.1.2.3"]],
    ["the metadata service", ["169.254.169.254"]],
    ["IPv6 loopback", ["::1"]],
    ["a mapped address", ["::ffff:127.0.0.1"]],
    ["public and private at once", ["93.184.216.34", "127.0.0.1"]],
  ])("refuses a name that resolves to %s", async (_, addresses) => {
    const url = `http://name.example:${secret.port}/`;
    const outcome = await told(url, { lookup: answers(...addresses) });
    expect(outcome).toEqual(["refused", "private-address"]);
    expect(secret.seen).toHaveLength(0);
  });

  it("dials the answer it checked, once", async () => {
    const given = [["127.0.0.1"], ["10.0.0.1"]];
    let calls = 0;
    const lookup: Lookup = (name) => answers(...(given[calls++] ?? []))(name);
    const allow = new Set([`rebinding.example:${server.port}`]);
    const outcome = await get(`http://rebinding.example:${server.port}/feed`, { lookup, allow });
    expect([outcome.kind, calls]).toEqual(["fetched", 1]);
  });
});

it("holds nothing open after close", async () => {
  const source = sourceWith();
  await source.fetch(server.url("/feed"));
  await source.close();
  expect(await source.fetch(server.url("/feed"))).toMatchObject({ kind: "retry" });
});
