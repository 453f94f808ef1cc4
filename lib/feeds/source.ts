import type { FeedSource } from "#lib/ports.ts";
import { createFetcher } from "./fetch.ts";
import type { FetchOptions } from "./fetch.ts";
import { parseFeed } from "./parse.ts";

/** Feeds from the network. `close` ends open connections, so that nothing holds the process. */
export function createFeedSource(options: FetchOptions): FeedSource & { close(): Promise<void> } {
  return { ...createFetcher(options), parse: parseFeed };
}
