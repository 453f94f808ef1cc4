import { z } from "zod";
import { Feed, KnownEntry } from "#lib/core/model/feed.ts";
import type { FeedStore } from "#lib/ports.ts";
import { dueRows } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

const MOST_KNOWN = 500;
const Known = z.array(KnownEntry);
const memoryOf = (row: Row): KnownEntry[] => Known.parse(unpack(row["body"]));

const rowOf = (feed: Feed): Row => ({
  ...keys.feed(feed.id),
  dueKey: due.feed(feed.id),
  dueAt: feed.enabled ? feed.nextPollAt : NEVER,
  body: pack(feed),
});
const feedOf = (row: Row): Feed => Feed.parse(unpack(row["body"]));

/** What the catalogue may change of a feed we poll already. */
const catalogued = (known: Feed, wanted: Feed): Feed => ({
  ...known,
  title: wanted.title,
  url: wanted.url,
  source: wanted.source,
  enabled: wanted.enabled,
  addedBy: wanted.addedBy,
  ...(wanted.language && { language: wanted.language }),
});

/** What a poll may change of a feed; the rest is the catalogue's and the admin's, who may change it meanwhile. */
const polled = (now: Feed, feed: Feed): Feed => {
  const { validators: _, lastPollAt: __, lastOutcome: ___, ...known } = now;
  const { validators, lastPollAt, lastOutcome, nextPollAt, failures, arrivals } = feed;
  return {
    ...known,
    nextPollAt,
    failures,
    arrivals,
    ...(validators && { validators }),
    ...(lastPollAt && { lastPollAt }),
    ...(lastOutcome && { lastOutcome }),
  };
};

export const feedStore = (table: Table, onUnreadable: OnUnreadable): FeedStore => {
  const list = (rows: Row[]): Feed[] => readable(rows, feedOf, onUnreadable);
  const get = async (id: string): Promise<Feed | undefined> => {
    const row = await table.get(keys.feed(id));
    return row && list([row])[0];
  };
  return {
    get,

    async sync(feed) {
      // A row that cannot be read is as good as none: the catalogue knows what the feed is.
      const known = await get(feed.id);
      await table.put(rowOf(known ? catalogued(known, feed) : feed));
    },

    async list() {
      const rows = await dueRows(table, due.feeds(), NEVER);
      return list(rows).toSorted((a, b) => a.id.localeCompare(b.id));
    },

    async due(now) {
      const feeds = list(await dueRows(table, due.feeds(), now));
      return feeds.filter((feed) => feed.enabled && feed.nextPollAt <= now);
    },

    async record(feed, known) {
      // Memory first: should we die in between, the next poll finds every entry known and only writes the state.
      if (known)
        await table.put({ ...keys.feedKnown(feed.id), body: pack(known.slice(0, MOST_KNOWN)) });
      const current = await get(feed.id);
      if (!current) return;
      await table.put(rowOf(polled(current, feed)), { expression: "attribute_exists(pk)" });
    },

    async known(id) {
      const row = await table.get(keys.feedKnown(id));
      // Without its memory a feed's entries are looked up as items, which knows them again.
      return row ? (readable([row], memoryOf, onUnreadable)[0] ?? []) : [];
    },

    async remove(id) {
      await table.delete(keys.feed(id));
      await table.delete(keys.feedKnown(id));
    },
  };
};
