import { Feed } from "#lib/core/model/feed.ts";
import type { FeedStore } from "#lib/ports.ts";
import { dueRows } from "./due-pages.ts";
import { putMemory } from "./feed-memory.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow } from "./read.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { deleteRow, putRow, updateRow } from "./write.ts";

/** What polls find out about a feed. It has an attribute of its own, so that catalogue and polls never overwrite each other. */
const POLLED = {
  nextPollAt: true,
  lastPollAt: true,
  lastOutcome: true,
  failures: true,
  validators: true,
  bodyHash: true,
  arrivals: true,
  wishes: true,
  movedTo: true,
  move: true,
  rolledAt: true,
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
const catalogued = ({ fullText: _, ...known }: Feed, wanted: Feed): Feed => ({
  ...known,
  title: wanted.title,
  url: wanted.url,
  source: wanted.source,
  enabled: wanted.enabled,
  addedBy: wanted.addedBy,
  ...(wanted.language && { language: wanted.language }),
  ...(wanted.fullText !== undefined && { fullText: wanted.fullText }),
});

const feedsOf = (rows: Row[], onUnreadable: OnUnreadable): Feed[] =>
  readable(rows, feedOf, onUnreadable);

export const getFeed =
  ({ table, onUnreadable }: Opened): FeedStore["get"] =>
  async (id) => {
    const row = await getRow(table, keys.feed(id));
    return row && feedsOf([row], onUnreadable)[0];
  };

export const syncFeed = (opened: Opened): FeedStore["sync"] => {
  const { table } = opened;
  const get = getFeed(opened);
  return async (feed) => {
    // A row that cannot be read is as good as none: the catalogue knows what the feed is.
    const known = await get(feed.id);
    if (!known) return void (await putRow(table, rowOf(feed)));
    const wanted = catalogued(known, feed);
    await updateRow(
      table,
      keys.feed(feed.id),
      {
        expression: "SET body = :body, dueAt = :due",
        values: { ":body": listed(wanted), ":due": dueAt(wanted) },
      },
      "attribute_exists(pk)",
    );
  };
};

export const listFeeds =
  ({ table, onUnreadable }: Opened): FeedStore["list"] =>
  async () => {
    const rows = await dueRows(table, due.feeds(), NEVER);
    return feedsOf(rows, onUnreadable).toSorted((a, b) => a.id.localeCompare(b.id));
  };

export const dueFeeds =
  ({ table, onUnreadable }: Opened): FeedStore["due"] =>
  async (now) => {
    const feeds = feedsOf(await dueRows(table, due.feeds(), now), onUnreadable);
    return feeds.filter((feed) => feed.enabled && feed.nextPollAt <= now);
  };

export const recordPoll =
  ({ table }: Opened): FeedStore["record"] =>
  async (feed, known) => {
    // Memory first: should we die in between, the next poll finds every entry known and only writes the state.
    if (known) await putMemory(table, feed.id, known);
    const state = { ":polled": polled(feed) };
    const isPolledOn = await updateRow(
      table,
      keys.feed(feed.id),
      {
        expression: "SET polled = :polled, dueAt = :due",
        values: { ...state, ":due": feed.nextPollAt, ":never": NEVER },
      },
      "attribute_exists(pk) AND dueAt <> :never",
    );
    // Removed or disabled meanwhile: the one stays away, the other stays disabled and remembers its poll.
    if (!isPolledOn)
      await updateRow(
        table,
        keys.feed(feed.id),
        { expression: "SET polled = :polled", values: state },
        "attribute_exists(pk)",
      );
  };

export const removeFeed =
  ({ table }: Opened): FeedStore["remove"] =>
  async (id) => {
    await deleteRow(table, keys.feed(id));
    await deleteRow(table, keys.feedKnown(id));
    await deleteRow(table, keys.feedLatest(id));
  };
