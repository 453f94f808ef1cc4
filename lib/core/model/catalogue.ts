import * as z from "zod";
import { prefixedId } from "#lib/core/hash.ts";
import { instant, LanguageCode } from "./common.ts";
import { Feed, Source } from "./feed.ts";
import { TopicSlug } from "./topic.ts";

/** A feed as a catalogue lists it, before anything was polled. */
export const CatalogueFeed = z.object({
  url: Feed.shape.url,
  title: z.string(),
  source: Source,
  language: LanguageCode.optional(),
  fullText: Feed.shape.fullText,
  enabled: z.boolean(),
  /** What the feed mostly writes about; a hint for people, never a label of its items. */
  topics: z.array(TopicSlug),
  /** Names of the groups it stands in, outermost first. */
  groups: z.array(z.string()),
});
export type CatalogueFeed = z.infer<typeof CatalogueFeed>;

/**
 * The id of the feed at an address, which names it for good: http or https, a default port and a fragment make no
 * difference, the query does (unlike a page, a feed may be told by `?feed=news`). Throws TypeError on what is no URL.
 */
export function feedIdOf(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return prefixedId("fed", url.href.replace(/^http:/, "https:"));
}

/** A feed nobody has polled yet: due at once, whoever listed it. */
export const newFeed = (
  {
    url,
    title,
    source,
    language,
    fullText,
    enabled = true,
  }: Pick<Feed, "url" | "title" | "source"> &
    Partial<Pick<CatalogueFeed, "language" | "fullText" | "enabled">>,
  addedBy: Feed["addedBy"],
  now: Date,
): Feed => ({
  id: feedIdOf(url),
  url,
  title,
  source,
  ...(language && { language }),
  ...(fullText && { fullText }),
  enabled,
  addedBy,
  nextPollAt: instant(now),
  failures: 0,
  arrivals: [],
});

/** A feed as a catalogue lists it; groups and topics are the catalogue's own knowledge, and no feed's. */
export const listedOf = (
  { url, title, source, language, fullText, enabled }: Feed,
  known?: Pick<CatalogueFeed, "topics" | "groups">,
): CatalogueFeed => ({
  url,
  title,
  source,
  ...(language && { language }),
  ...(fullText && { fullText }),
  enabled,
  topics: known?.topics ?? [],
  groups: known?.groups ?? [],
});
