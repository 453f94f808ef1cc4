import { countWeeks, type CountWeeksStores } from "#lib/jobs/count-weeks.ts";
import type { Opened } from "#lib/store/opened.ts";
import { toldInWindow } from "#lib/store/stories.ts";
import { putWeek, weeksBetween } from "#lib/store/weeks.ts";
import { awsBase } from "./aws/base.ts";
import { awsTable } from "./aws/table.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): CountWeeksStores => ({
  stories: { told: toldInWindow(opened) },
  weeks: { put: putWeek(opened), between: weeksBetween(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)) };
});

/** Every hour: the stories of the running week by topic and country, and of weeks that closed since. */
export const handler = scheduled("count-weeks", wired, ({ stores }, now) =>
  countWeeks(stores, now),
);
