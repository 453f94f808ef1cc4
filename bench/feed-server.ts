import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bytesHash } from "#lib/core/hash.ts";
import { servesParent } from "./child.ts";
import { FEEDS, type ServedFeed, servedFeeds } from "./feeds.ts";

/** Serves one feed on a port of its own: a port is a host to the poller, which asks each politely, one after the other. */
async function serve({ body, contentType, etag }: ServedFeed): Promise<string> {
  const server = createServer((request, response) => {
    const unchanged = etag !== undefined && request.headers["if-none-match"] === etag;
    response.writeHead(unchanged ? 304 : 200, {
      "content-type": contentType,
      ...(etag && { etag }),
    });
    response.end(unchanged ? undefined : body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
}

/** A feed as the benchmark subscribes to it. */
export type Address = { url: string; language: string };

/** The same with what its poller knows of it once it has read it. */
export type KnownAddress = Address & { etag?: string; bodyHash: string };

const [newest = "", count = FEEDS] = process.argv.slice(2);
const feeds = servedFeeds(new Date(newest));
const addresses: KnownAddress[] = [];
for (let index = 0; index < Number(count); index += 1) {
  const feed = feeds[index % feeds.length]!;
  addresses.push({
    url: await serve(feed),
    language: feed.language,
    bodyHash: bytesHash(new TextEncoder().encode(feed.body)),
    ...(feed.etag && { etag: feed.etag }),
  });
}
servesParent(addresses);
