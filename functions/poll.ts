import { pollFeed, type PollStores } from "#lib/jobs/poll.ts";
import { knownEntries } from "#lib/store/feed-memory.ts";
import { getFeed, recordPoll } from "#lib/store/feeds.ts";
import { getHost, putHost } from "#lib/store/hosts.ts";
import { putItems } from "#lib/store/items.ts";
import type { Opened } from "#lib/store/opened.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsSource } from "./aws/source.ts";
import { awsTable } from "./aws/table.ts";
import { queued } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): PollStores => ({
  feeds: {
    get: getFeed(opened),
    known: knownEntries(opened),
    record: recordPoll(opened),
  },
  hosts: { get: getHost(opened), put: putHost(opened) },
  items: { put: putItems(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return {
    ...base,
    stores: storesOn(awsTable(base)),
    source: awsSource(base),
    queue: awsQueue("cluster"),
  };
});

/** Polls one feed and takes in what is new. */
export const handler = queued(wired, {
  poll: (deps, { feedId }) => pollFeed(deps, feedId, deps.clock()),
});
