import type { Socket } from "node:net";
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { FetchOptions } from "#lib/feeds/fetch.ts";
import type { Lookup } from "#lib/feeds/guard.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { repeating, startRawServer } from "./raw-server.ts";
import { startServer } from "./server.ts";
import type { TestServer } from "./server.ts";

const FEED = `<rss version="2.0"><channel><title>Harbour</title></channel></rss>`;
const DEADLINE_MS = 250;
const HOPS = 5;

/** What stands behind the firewall: nothing may ever reach it. */
let secret: TestServer;
let server: TestServer;
const open: { close(): Promise<void> }[] = [];

const nested = (layers: number): Buffer => {
  let body = Buffer.from(FEED);
  for (let left = layers; left > 0; left -= 1) body = gzipSync(body);
  return body;
};

const endless = (response: ServerResponse): void => {
  const chunk = Buffer.alloc(65_536, "a");
  const write = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", write);
  };
  write();
};

beforeAll(async () => {
  secret = await startServer({ "/": (_, response) => response.end("internal") });
  server = await startServer({
    "/feed": (_, response) => response.end(FEED),
    "/to": (request, response) => {
      const target = new URL(request.url ?? "", "http://localhost").searchParams.get("u") ?? "";
      // As servers do that do not encode: Node takes raw bytes as Latin-1.
      const location = Buffer.from(target, "utf8").toString("latin1");
      response.writeHead(302, { location }).end();
    },
    "/to-endless": (_, response) => endless(response.writeHead(302, { location: "/feed" })),
    "/wrong-endless": (_, response) => endless(response.writeHead(500)),
    "/ping": (_, response) => response.writeHead(302, { location: "/pong" }).end(),
    "/pong": (_, response) => response.writeHead(307, { location: "/ping" }).end(),
    "/grow": (request, response) =>
      response
        .writeHead(302, { location: `/grow?${"x".repeat((request.url ?? "").length)}` })
        .end(),
    "/nested": (_, response) => {
      const coding = Array.from({ length: 20 }, () => "gzip").join(", ");
      response.writeHead(200, { "content-encoding": coding }).end(nested(20));
    },
    "/nested-lines": (_, response) => {
      const lines = Array.from({ length: 20 }, () => "gzip");
      response.setHeader("content-encoding", lines).end(nested(20));
    },
    "/refresh": (_, response) =>
      response.writeHead(200, { refresh: `0;url=${secret.url("/")}` }).end(FEED),
  });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});
afterAll(async () => {
  await server.close();
  await secret.close();
});

const fetched = (url: string, options: Partial<FetchOptions> = {}) => {
  const source = createFeedSource({
    userAgent: "Sitrep/0.1.0 (+https://sitrep.example)",
    allow: new Set([server.endpoint]),
    now: () => new Date("2026-11-20T08:00:00Z"),
    deadlineMs: 5_000,
    ...options,
  });
  open.push(source);
  return source.fetch(url.startsWith("/") ? server.url(url) : url);
};
const told = async (url: string, options: Partial<FetchOptions> = {}): Promise<string> => {
  const outcome = await fetched(url, options);
  return "reason" in outcome ? outcome.reason : outcome.kind;
};
const answers =
  (...addresses: string[]): Lookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
const through = (target: string, hops: number): string =>
  Array.from({ length: hops }).reduce<string>(
    (next) => `/to?u=${encodeURIComponent(next)}`,
    target,
  );

/** Loopback and other private space, in every spelling that some resolver or URL reader takes. */
const PRIVATE = [
  "127.0.0.1",
  "127.0.0.1.",
  "127.1",
  "127.0.1",
  "2130706433",
  "017700000001",
  "0177.0.0.01",
  "0x7f000001",
  "0X7F.1",
  "0x7f.0x0.0x0.0x1",
  "%31%32%37.0.0.1",
  "１２７.0.0.1",
  "127。0。0。1",
  "0",
  "0.0.0.0",
  "10.0.0.1",
  "012.1",
  "172.16.0.1",
  "192.168.0.1",
  "169.254.169.254",
  "0xa9fea9fe",
  "100.64.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "[::]",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::127.0.0.1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[0:0:0:0:0:ffff:10.0.0.1]",
  "[::ffff:0:127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b:1::a00:1]",
  "[2002:7f00:1::1]",
  "[2002:a9fe:a9fe::]",
  "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
  "[2001:db8::1]",
  "[2001:10::1]",
  "[fe80::1]",
  "[febf::1]",
  "[fec0::1]",
  "[fc00::1]",
  "[fd12:3456:789a::1]",
  "[ff02::1]",
  "[100::1]",
  "[3fff::1]",
  "[5f00::1]",
];

describe("private space is never entered", () => {
  it.each(PRIVATE)("by the literal %s", async (host) => {
    expect(await told(`http://${host}:${secret.port}/`)).toBe("private-address");
    expect(await told(through(`http://${host}:${secret.port}/`, 1))).toBe("private-address");
    expect(await told(`https://${host}/`)).toBe("private-address");
  });

  it.each([
    "http://[fe80::1%25eth0]/",
    "http://[::1%25lo]/",
    "http://[::ffff:127.0.0.1%eth0]/",
    "http://127.0.0.1:99999/",
    "http://256.256.256.256/",
    "http://0x7f.0.0.0.1/",
    "http://news.example@127.0.0.1/",
    "http://:secret@news.example/",
    "http://127.0.0.1%2f@news.example/",
  ])("nor by what is no address at all: %s", async (url) => {
    expect(await told(url)).toBe("bad-url");
    expect(await told(through(url, 1))).toBe("bad-url");
  });

  it.each([1, 2, 3, 4, HOPS])("behind %i redirects", async (hops) => {
    expect(await told(through(secret.url("/"), hops))).toBe("private-address");
    const lookup = answers("10.0.0.1");
    expect(await told(through("http://inner.example/", hops), { lookup })).toBe("private-address");
  });

  it.each([
    ["127.0.0.1"],
    ["::1"],
    ["::ffff:127.0.0.1"],
    ["64:ff9b::7f00:1"],
    ["2002:7f00:1::"],
    ["2001:0:4136:e378:8000:63bf:80ff:fffe"],
    ["fe80::1%lo"],
    ["93.184.216.34", "127.0.0.1"],
    ["127.0.0.1", "93.184.216.34"],
    ["93.184.216.34", "::1"],
    ["2606:2800:220:1::1", "::ffff:10.0.0.1"],
    ["not an address"],
  ])("by a name that resolves to %s", async (...addresses) => {
    const url = `http://name.example:${secret.port}/`;
    expect(await told(url, { lookup: answers(...addresses) })).toBe("private-address");
  });

  it("by names that stand for this machine", async () => {
    for (const host of ["localhost", "LOCALHOST", "localhost."]) {
      const lookup = answers("127.0.0.1", "::1");
      expect(await told(`http://${host}:${secret.port}/`, { lookup })).toBe("private-address");
    }
  });

  it("by a name that is let in on one port and leads to another", async () => {
    const host = "rebinding.example";
    const target = encodeURIComponent(`http://${host}:${secret.port}/`);
    const url = `http://${host}:${server.port}/to?u=${target}`;
    const allow = new Set([`${host}:${server.port}`]);
    expect(await told(url, { allow, lookup: answers("127.0.0.1") })).toBe("private-address");
  });

  it("by a refresh, which is no redirect", async () => {
    expect(await told("/refresh")).toBe("fetched");
  });

  afterAll(() => expect(secret.seen).toHaveLength(0));
});

describe("a private endpoint that is allowed", () => {
  const host = "intranet.example";
  const sourceThere = (...endpoints: string[]) => {
    const source = createFeedSource({
      userAgent: "Sitrep/0.1.0 (+https://sitrep.example)",
      allow: new Set(endpoints),
      lookup: answers("127.0.0.1"),
      now: () => new Date("2026-11-20T08:00:00Z"),
    });
    open.push(source);
    return source;
  };
  const refused = { kind: "refused", reason: "private-address" };

  it("is open to itself and to what it tells, wherever on it", async () => {
    const { fetch } = sourceThere(server.endpoint, secret.endpoint);
    expect(await fetch(server.url(through("/feed", 2)))).toMatchObject({ kind: "fetched" });
    expect(await fetch(server.url("/feed"), {}, server.url("/"))).toMatchObject({
      kind: "fetched",
    });
  });

  it("is closed to whoever was told of it from elsewhere", async () => {
    const { fetch } = sourceThere(server.endpoint, secret.endpoint);
    for (const teller of ["https://paper.example/feed", server.url("/feed"), "nonsense"])
      expect(await fetch(secret.url("/"), {}, teller)).toMatchObject(refused);
    expect(await fetch(server.url(through(secret.url("/"), 1)))).toMatchObject(refused);
  });

  it("stays closed by a connection that somebody else may use", async () => {
    const { fetch } = sourceThere(`${host}:${server.port}`);
    const url = `http://${host}:${server.port}/feed`;
    const asked = server.seen.length;
    expect(await fetch(url)).toMatchObject({ kind: "fetched" });
    expect(await fetch(url, {}, "https://paper.example/feed")).toMatchObject(refused);
    expect(await fetch(url)).toMatchObject({ kind: "fetched" });
    expect(server.seen.length - asked).toBe(2);
  });

  afterAll(() => expect(secret.seen).toHaveLength(0));
});

describe("redirects lead to the web alone", () => {
  it.each([
    "file:///etc/hostname",
    "ftp://news.example/feed",
    "gopher://127.0.0.1:70/_x",
    "javascript:alert(1)",
    "data:text/xml,<rss/>",
    "blob:https://news.example/1",
    "ws://news.example/",
    "dict://127.0.0.1:11211/stat",
    "http://name@news.example/",
    "//name:word@news.example/",
  ])("not to %s", async (target) => expect(await told(through(target, 1))).toBe("bad-url"));

  it.each(["/ping", "/grow"])("and not in circles: %s", async (path) => {
    const before = server.seen.length;
    expect(await told(path)).toBe("redirect-limit");
    expect(server.seen.length - before).toBe(HOPS + 1);
  });

  it("and carry no header of their own", async () => {
    expect(await told(through("/feed?%0d%0aX-Injected:%20yes", 1))).toBe("fetched");
    expect(server.seen.at(-1)?.headers).not.toHaveProperty("x-injected");
    expect(server.seen.at(-1)?.url).toBe("/feed?%0d%0aX-Injected:%20yes");
  });

  it("whatever body comes with them", async () => {
    expect(await told("/to-endless")).toBe("fetched");
    expect(await told("/wrong-endless")).toBe("http-500");
  });
});

it.each(["/nested", "/nested-lines"])(
  "twenty codings on each other are not undone: %s",
  async (path) => expect(await told(path)).toBe("bad-encoding"),
);

const OK = "HTTP/1.1 200 OK\r\n";
const say =
  (text: string) =>
  (socket: Socket): void => {
    socket.end(text);
  };

describe("answers that no server should give", () => {
  it.each([
    ["headers that drip", "deadline", repeating(OK, "x-a: b\r\n")],
    ["one header that drips", "deadline", repeating(`${OK}x-a: `, "b")],
    ["a status that drips", "deadline", repeating("HTTP/1.1 200 ", "O")],
    ["a body that drips", "deadline", repeating(`${OK}content-length: 9000\r\n\r\n`, "<")],
    [
      "a chunk that drips",
      "deadline",
      repeating(`${OK}transfer-encoding: chunked\r\n\r\n`, "1\r\na\r\n"),
    ],
    ["hints without end", "deadline", repeating("", "HTTP/1.1 103 Early Hints\r\n\r\n")],
    ["silence", "deadline", () => undefined],
    ["a huge header", "connection", say(`${OK}x-a: ${"v".repeat(200_000)}\r\n\r\n`)],
    ["a flood of headers", "connection", say(`${OK}${"x-a: b\r\n".repeat(50_000)}\r\n`)],
    ["two lengths", "connection", say(`${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nab`)],
    ["no HTTP", "connection", say("SSH-2.0-OpenSSH_9.6\r\n")],
    [
      "a bare return in Location",
      "connection",
      say("HTTP/1.1 302 Found\r\nlocation: /\rx-a: b\r\n\r\n"),
    ],
    ["a body of another length", "connection", say(`${OK}content-length: 99\r\n\r\nabc`)],
  ] as const)("%s: %s", async (_, reason, answer) => {
    const raw = await startRawServer(answer);
    open.push(raw);
    const options = { allow: new Set([raw.endpoint]), deadlineMs: DEADLINE_MS };
    const started = performance.now();
    expect(await told(`http://${raw.endpoint}/`, options)).toBe(reason);
    expect(performance.now() - started).toBeLessThan(DEADLINE_MS + 3_000);
  });

  it("a handshake that never ends", async () => {
    const raw = await startRawServer(() => undefined);
    open.push(raw);
    const options = { allow: new Set([raw.endpoint]), deadlineMs: DEADLINE_MS };
    expect(await told(`https://${raw.endpoint}/`, options)).toBe("deadline");
  });
});
