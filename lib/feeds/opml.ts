import { type CatalogueFeed, feedIdOf } from "#lib/core/model/catalogue.ts";
import { feedOf, isFeedOutline, titleOf } from "./opml-outline.ts";
import { readOutlines } from "./opml-reader.ts";

type OpmlOutcome =
  | {
      ok: true;
      feeds: CatalogueFeed[];
      /** Ids of feeds of which it says no more than any reader's OPML does: where, and a title. */
      plain: Set<string>;
      skipped: { title: string; reason: string }[];
    }
  | { ok: false; reason: string };

/**
 * The feeds of an OPML text, ours or any reader's, in order and each once: groups are flattened, a feed that stands in
 * several keeps the names of all. Outlines that are no usable feed are skipped, saying why. Reasons for reading nothing:
 * `not-opml`, `cut-off`, `too-large`, `too-deep`. Never throws.
 */
export function readOpml(text: string): OpmlOutcome {
  const read = readOutlines(text);
  if (!read.ok) return read;
  const feeds = new Map<string, CatalogueFeed>();
  const plain = new Set<string>();
  const skipped: { title: string; reason: string }[] = [];
  for (const outline of read.outlines.filter(isFeedOutline)) {
    const made = feedOf(outline);
    if (!made.ok) {
      skipped.push({ title: titleOf(outline), reason: made.reason });
      continue;
    }
    const id = feedIdOf(made.feed.url);
    if (outline.own.size === 0 && !feeds.has(id)) plain.add(id);
    const feed = feeds.get(id) ?? made.feed;
    feeds.set(id, { ...feed, groups: [...new Set([...feed.groups, ...made.feed.groups])] });
  }
  return { ok: true, feeds: [...feeds.values()], plain, skipped };
}
