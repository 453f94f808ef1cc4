import * as z from "zod";
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

/** What polls find out about a feed. It has an attribute of its own, so that catalogue and polls never overwrite each other. */
const POLLED = {
  nextPollAt: true,
  lastPollAt: true,
  lastOutcome: true,
  failures: true,
  validators: true,
  bodyHash: true,
  arrivals: true,
} as const;
const Listed = Feed.omit(POLLED);
const Polled = Feed.pick(POLLED);

const dueAt = ({ enabled, nextPollAt }: Feed): string => (enabled ? nextPollAt : NEVER);
const listed = (feed: Feed): Uint8Array => pack(Listed.parse(feed));
const polled = (feed: Feed): Uint8Array => pack(Polled.parse(feed));

const rowOf = (feed: Feed): Row => ({
  ...keys.feed(feed.id),
  dueKey: due.feed(feed.id),
  dueAt: dueAt(feed),
  body: listed(feed),
  polled: polled(feed),
});
const feedOf = (row: Row): Feed =>
  Feed.parse({ ...(unpack(row["body"]) as object), ...(unpack(row["polled"]) as object) });

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
      if (!known) return void (await table.put(rowOf(feed)));
      const wanted = catalogued(known, feed);
      await table.update(
        keys.feed(feed.id),
        {
          expression: "SET body = :body, dueAt = :due",
          values: { ":body": listed(wanted), ":due": dueAt(wanted) },
        },
        "attribute_exists(pk)",
      );
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
      const state = { ":polled": polled(feed) };
      const isPolledOn = await table.update(
        keys.feed(feed.id),
        {
          expression: "SET polled = :polled, dueAt = :due",
          values: { ...state, ":due": feed.nextPollAt, ":never": NEVER },
        },
        "attribute_exists(pk) AND dueAt <> :never",
      );
      // Removed or disabled meanwhile: the one stays away, the other stays disabled and remembers its poll.
      if (!isPolledOn)
        await table.update(
          keys.feed(feed.id),
          { expression: "SET polled = :polled", values: state },
          "attribute_exists(pk)",
        );
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
