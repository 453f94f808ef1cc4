import type { ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { command, jsonLinesOf } from "#test/helpers/command.ts";
import { startServer } from "./server.ts";
import type { TestServer } from "./server.ts";

const MEGABYTE = 2 ** 20;
const MOST_GROWN_MB = 150;
const ROUNDS = 4;
const ZEROES = Buffer.alloc(10 * MEGABYTE);

/** Gzip members one after the other are one body: 300 MB in 300 KB. */
const GZIP_BOMB = Buffer.concat(Array.from({ length: 30 }, () => gzipSync(ZEROES)));
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(100 * MEGABYTE), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
});

const endless = (response: ServerResponse, chunk: Buffer): void => {
  const write = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", write);
  };
  write();
};
const coded = (coding: string, body: Buffer) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, { "content-encoding": coding }).end(body);

const ATTACKS = {
  "/gzip-bomb": coded("gzip", GZIP_BOMB),
  "/brotli-bomb": coded("br", BROTLI_BOMB),
  "/endless": (_: unknown, response: ServerResponse) => endless(response, ZEROES),
  "/endless-gzip": (_: unknown, response: ServerResponse) =>
    endless(response.writeHead(200, { "content-encoding": "gzip" }), GZIP_BOMB),
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ "/feed": (_, response) => response.end("<rss/>"), ...ATTACKS });
});
afterAll(() => server.close());

it("bombs and endless bodies one after another take little memory", async () => {
  const urls = Array.from({ length: ROUNDS }, () => Object.keys(ATTACKS)).flat();
  const { code, stdout, stderr } = await command("test/feeds/memory-child.ts", [
    server.endpoint,
    ...["/feed", ...urls].map(server.url),
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [told] = jsonLinesOf(stdout);
  expect(told?.["outcomes"]).toEqual(["fetched", ...urls.map(() => "too-large")]);
  expect(told?.["grown"]).toBeLessThan(MOST_GROWN_MB);
});
