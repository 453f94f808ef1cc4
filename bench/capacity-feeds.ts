import { createHash } from "node:crypto";
import { readArticle } from "#lib/feeds/article.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import type { FeedSource, Stores } from "#lib/ports.ts";
import { MOST_LATEST } from "#lib/store/feed-memory.ts";
import { servedFeeds } from "./feeds.ts";

/** Entries that a feed remembers once it has been polled for long. */
const REMEMBERED = 500;

/** What the feeds show now: so many entries, in an edition of its own bytes, or that nothing has changed. */
export type Stage = { shown: number; edition: number; unchanged: boolean };

/** Where the feeds of the benchmark stand. */
export const addresses = (newest: Date) =>
  servedFeeds(newest).map(({ language }, index) => ({
    url: `https://outlet-${index}.example/feed`,
    language,
  }));

/** Feeds as a network would bring them, in the state that `stage` is in. */
export function stagedSource(newest: Date, stage: Stage): FeedSource {
  const served = servedFeeds(newest);
  const encoder = new TextEncoder();
  return {
    async fetch(url) {
      if (stage.unchanged) return { kind: "unchanged", finalUrl: url };
      const { body } = served[Number(/outlet-(\d+)/.exec(url)?.[1])]!;
      return {
        kind: "fetched",
        body: encoder.encode(`${body}<!-- ${stage.edition} -->`),
        contentType: "application/xml",
        validators: {},
        finalUrl: url,
      };
    },
    article: readArticle,
    async parse(...told) {
      const parsed = await parseFeed(...told);
      if (!parsed.ok) return parsed;
      const { feed } = parsed;
      return { ok: true, feed: { ...feed, entries: feed.entries.slice(0, stage.shown) } };
    },
  };
}

/** Something of the same length that nobody has seen. */
const like = (text: string, old: string): string =>
  createHash("sha256").update(old).digest("hex").slice(0, text.length);

/**
 * Gives every feed entries of old, so that it remembers as much as one that is polled for months. How many of them came
 * since its memory was last folded differs evenly, so that a poll of all of them folds as many as polls do in the mean.
 */
export async function ageMemory({ feeds }: Pick<Stores, "feeds">): Promise<void> {
  const all = await feeds.list();
  for (const [index, feed] of all.entries()) {
    const known = await feeds.known(feed.id);
    const [sample] = known;
    if (!sample) throw new Error(`${feed.id} remembers nothing`);
    const aged = Array.from({ length: REMEMBERED - known.length }, (_, index) => ({
      itemId: `itm_${like(sample.itemId.slice(4), `${feed.id} item ${index}`)}`,
      identities: sample.identities.map((text, n) => like(text, `${feed.id} ${index} ${n}`)),
      fingerprint: like(sample.fingerprint, `${feed.id} words ${index}`),
    }));
    await feeds.record(feed, [...known, ...aged]);
    const late = REMEMBERED - Math.floor((index / all.length) * (MOST_LATEST + 1));
    const folded = await feeds.known(feed.id);
    const unfolded = folded.slice(late).map(({ folded: _, ...entry }) => entry);
    await feeds.record(feed, [...folded.slice(0, late), ...unfolded]);
  }
}
