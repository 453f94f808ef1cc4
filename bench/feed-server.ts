import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { servesParent } from "./child.ts";
import { type ServedFeed, servedFeeds } from "./feeds.ts";

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

const addresses: Address[] = [];
for (const feed of servedFeeds(new Date(process.argv[2] ?? "")))
  addresses.push({ url: await serve(feed), language: feed.language });
servesParent(addresses);
