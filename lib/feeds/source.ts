import type { FeedSource } from "#lib/ports.ts";
import { createFetcher } from "./fetch.ts";
import type { FetchOptions } from "./fetch.ts";

/** Feeds from the network. `close` ends open connections, so that nothing holds the process. */
export function createFeedSource(options: FetchOptions): FeedSource & { close(): Promise<void> } {
  return {
    ...createFetcher(options),
    // The parsers are half of a poll's start, and most polls bring nothing to read.
    parse: async (...body) => (await import("./parse.ts")).parseFeed(...body),
    article: async (...body) => (await import("./article.ts")).readArticle(...body),
  };
}
