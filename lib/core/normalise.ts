import { classify } from "./classify.ts";
import { effectiveDate, isBackfill } from "./identity.ts";
import { instant } from "./model/common.ts";
import type { RawEntry } from "./model/entry.ts";
import type { Feed } from "./model/feed.ts";
import type { Item } from "./model/item.ts";
import { clean, titleFrom } from "./text/furniture.ts";
import { htmlToText } from "./text/html.ts";

/** What is kept of a report's text, characters; classification and quoting need no more. */
const MOST_TEXT = 12_000;
const MOST_TITLE = 400;

/** The fuller of an entry's two bodies, as plain text without page furniture. */
function bodyOf(entry: RawEntry): string {
  const content = entry.content ? htmlToText(entry.content.slice(0, 20 * MOST_TEXT)) : "";
  const summary = entry.summary ?? "";
  return clean(content.length > summary.length ? content : summary).slice(0, MOST_TEXT);
}

/** One entry as an item: cleaned, dated and classified. Undefined where it has neither title nor text. */
export function normalise(
  feed: Feed,
  { entry, itemId, fingerprint }: { entry: RawEntry; itemId: string; fingerprint: string },
  now: Date,
): Item | undefined {
  const text = bodyOf(entry);
  const title = clean(entry.title ?? "").slice(0, MOST_TITLE) || titleFrom(text);
  if (!title) return undefined;
  const firstSeen = instant(now);
  const published = entry.published ?? entry.updated;
  const effective = effectiveDate(published, firstSeen);
  return {
    id: itemId,
    feedId: feed.id,
    source: feed.source,
    url: entry.link,
    title,
    text,
    published,
    firstSeen,
    effective,
    backfill: isBackfill(published, firstSeen),
    classification: classify({
      title,
      text,
      date: effective,
      ...(feed.language && { lang: feed.language }),
    }),
    fingerprint,
    revisions: [],
  };
}
