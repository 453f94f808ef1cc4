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

export const feedStore = (table: Table, onUnreadable: OnUnreadable): FeedStore => ({
  async sync(feed) {
    const row = await table.get(keys.feed(feed.id));
    const next = row ? catalogued(feedOf(row), feed) : feed;
    await table.put(rowOf(next));
  },

  async get(id) {
    const row = await table.get(keys.feed(id));
    return row && feedOf(row);
  },

  async list() {
    const rows = await dueRows(table, due.feeds(), NEVER);
    return readable(rows, feedOf, onUnreadable).toSorted((a, b) => a.id.localeCompare(b.id));
  },

  async due(now) {
    const feeds = readable(await dueRows(table, due.feeds(), now), feedOf, onUnreadable);
    return feeds.filter((feed) => feed.enabled && feed.nextPollAt <= now);
  },

  async record(feed, known) {
    // Memory first: should we die in between, the next poll finds every entry known and only writes the state.
    if (known)
      await table.put({ ...keys.feedKnown(feed.id), body: pack(known.slice(0, MOST_KNOWN)) });
    await table.put(rowOf(feed), { expression: "attribute_exists(pk)" });
  },

  async known(id) {
    const row = await table.get(keys.feedKnown(id));
    return row ? Known.parse(unpack(row["body"])) : [];
  },

  async remove(id) {
    await table.delete(keys.feed(id));
    await table.delete(keys.feedKnown(id));
  },
});
