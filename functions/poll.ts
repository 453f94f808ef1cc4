import { pollFeed } from "#lib/jobs/poll.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsSource } from "./aws/source.ts";
import { awsTable, feeds, items } from "./aws/stores.ts";
import { queued } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  return {
    ...base,
    stores: { feeds: feeds(opened), items: items(opened) },
    source: awsSource(base),
    queue: awsQueue("cluster"),
  };
});

/** Polls one feed and takes in what is new. */
export const handler = queued("poll", wired, (deps, { feedId }) =>
  pollFeed(deps, feedId, deps.clock()),
);
