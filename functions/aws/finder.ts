import { createFetcher } from "#lib/feeds/fetch.ts";
import { createFeedFinder } from "#lib/feeds/find.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import type { FeedFinder } from "#lib/ports.ts";
import type { Base } from "./base.ts";
import { fetchOptions } from "./fetch-options.ts";

/** API Gateway waits 30 s: one answer is waited for so long, and none is asked for after the finder's 15 s. */
const DEADLINE_MS = 10_000;

/** Looks for feeds; it reads no articles. */
export const awsFinder = (base: Base): FeedFinder => {
  const fetcher = createFetcher({ ...fetchOptions(base), deadlineMs: DEADLINE_MS });
  return createFeedFinder({ ...fetcher, parse: parseFeed }, base.clock);
};
