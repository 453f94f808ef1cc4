import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld("2026-11-20T08:00:00.000Z");
}, 30_000);
afterAll(() => world.close());

/** Sends bytes as they are; answers all that comes back until the server closes the connection. */
async function sent(bytes: string): Promise<string> {
  const socket = connect({ port: Number(new URL(world.service.url).port), host: "127.0.0.1" });
  socket.write(bytes);
  return text(socket);
}
const statuses = (answer: string) =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
const HOST = "Host: sitrep.example\r\n";
const CLOSE = "Connection: close\r\n";
const INNER = `GET /healthz HTTP/1.1\r\n${HOST}${CLOSE}\r\n`;

describe("a request that two readers would take for different ones", () => {
  it.each([
    ["two lengths", `Content-Length: 0\r\nContent-Length: ${INNER.length}\r\n`],
    ["a length and pieces", `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`],
    ["pieces of an unknown coding", "Transfer-Encoding: xchunked\r\n"],
    ["a space before the colon", "Transfer-Encoding : chunked\r\n"],
    ["a line of a header that goes on", "X-A: b\r\n Transfer-Encoding: chunked\r\n"],
    ["a bare return in a header", "X-A: b\rTransfer-Encoding: chunked\r\n"],
    ["a length with a sign", "Content-Length: +5\r\n"],
    ["a nul", "X-A: \0\r\n"],
  ])("is refused, and nothing behind it is answered: %s", async (_, headers) => {
    const answer = await sent(`POST /healthz HTTP/1.1\r\n${HOST}${headers}\r\n0\r\n\r\n${INNER}`);
    const [first, ...more] = statuses(answer);
    expect(first).toBe(400);
    expect(more).toEqual([]);
  });

  it("is one without a host, and one with headers beyond all measure", async () => {
    expect(statuses(await sent("GET /healthz HTTP/1.1\r\n\r\n"))).toEqual([400]);
    const huge = `GET /healthz HTTP/1.1\r\n${HOST}X-A: ${"a".repeat(20_000)}\r\n\r\n`;
    expect(statuses(await sent(huge))).toEqual([431]);
  });

  it("is none of two plain ones after each other", async () => {
    expect(statuses(await sent(INNER.replace(CLOSE, "") + INNER))).toEqual([200, 200]);
  });
});

/** What a proxy or a cache on the way might not take for part of the question. */
const CLAIMS = {
  host: "evil.example",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "http",
  "x-forwarded-prefix": "//evil.example",
  "x-forwarded-for": "198.51.100.7",
  "x-original-url": "/v1/admin/feeds",
  "x-rewrite-url": "/v1/admin/feeds",
  "x-http-method-override": "DELETE",
  forwarded: "for=198.51.100.7;host=evil.example;proto=http",
  origin: "https://evil.example",
  referer: "https://evil.example/",
};
const PATHS = [
  "/",
  "/stories",
  "/digests",
  "/sources",
  "/weeks",
  "/feeds/stories.atom",
  "/v1/topics",
];
const READ = [...PATHS, "/v1/stories", "/v1/sources.opml", "/openapi.json", "/docs", "/nothing"];

describe("what a request says of itself", () => {
  const ask = async (path: string, headers: Record<string, string>) => {
    const lines = Object.entries({ host: "sitrep.example", connection: "close", ...headers });
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const answer = await sent(`GET ${path} HTTP/1.1\r\n${head}\r\n`);
    return answer.replace(/^(date|x-request-id|cache-control): .*\r\n/gim, "");
  };
  const bare = (answer: string) => answer.replace(/req_[0-9a-f]+/g, "");

  it.each(READ)(
    "changes no byte of %s, so that no cache can be made to keep it for others",
    async (path) => {
      const plain = bare(await ask(path, {}));
      const claimed = bare(await ask(path, CLAIMS));
      expect(claimed).toBe(plain);
      expect(claimed).not.toContain("evil.example");
    },
  );

  it.each([
    "//evil.example",
    "//evil.example/%2e%2e",
    "/\\evil.example",
    "/%5cevil.example",
    "http://evil.example/",
  ])("leads nowhere else: %s", async (path) => {
    const answer = await ask(path, {});
    expect(statuses(answer)[0]).toBeGreaterThanOrEqual(200);
    expect(/^location: (.*)$/im.exec(answer)?.[1] ?? "/").toMatch(/^\/(?![/\\])/);
  });

  it.each(READ)("is answered with no cookie, and may be put into no frame: %s", async (path) => {
    const answer = await ask(path, CLAIMS);
    expect(answer).not.toMatch(/^set-cookie:/im);
    expect(answer).toMatch(/^x-frame-options: DENY\r$/im);
    expect(answer).toMatch(/^content-security-policy: .*frame-ancestors 'none'/im);
  });

  it("counts no client by a header, so that none can ask under many names", async () => {
    const body = JSON.stringify({ filter: {}, from: "2026-11-01", to: "2026-11-08" });
    const answers = [];
    for (let i = 0; i < 21; i++) {
      const claims = `X-Forwarded-For: 198.51.100.${i}\r\nForwarded: for=198.51.100.${i}\r\nX-Real-IP: 198.51.100.${i}\r\n`;
      const head = `${HOST}${claims}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n${CLOSE}`;
      answers.push(...statuses(await sent(`POST /v1/digests HTTP/1.1\r\n${head}\r\n${body}`)));
    }
    expect(answers.slice(0, 20).every((status) => status < 300)).toBe(true);
    expect(answers[20]).toBe(429);
  });
});
