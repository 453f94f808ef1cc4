import { reindexReaders } from "#lib/jobs/alerts/reindex.ts";
import { job } from "./job.ts";

/** Posts every reader who wants alerts anew. */
export const reindex = job("Nobody wants alerts", async (_, { stores }, report) => {
  for await (const reader of reindexReaders(stores)) await report(reader);
});
