import { relistStories } from "#lib/jobs/relist.ts";
import { job } from "./job.ts";

/** Puts stories of before there were lists into theirs. */
export const relist = job(
  "Every story stands in its lists",
  async ({ clock }, { stores }, report) => {
    for await (const week of relistStories(stores, clock())) await report(week);
  },
);
