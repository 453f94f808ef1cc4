import { pollFeed } from "#lib/jobs/poll.ts";
import { queued } from "./doorway.ts";

/** Polls one feed and takes in what is new. */
export const handler = queued("poll", (runtime, { feedId }) =>
  pollFeed(runtime, feedId, runtime.clock()),
);
