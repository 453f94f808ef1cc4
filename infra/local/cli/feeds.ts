import type { Feed } from "#lib/core/model/feed.ts";
import { type FeedHealth, feedHealth, Health } from "#lib/core/polling/health.ts";
import { write, writeLine } from "./lines.ts";
import { once, type Work } from "./once.ts";
import { type Column, table } from "./table.ts";
import type { Verb } from "./verb.ts";
import { age, countBy, NONE, plural, tally, until } from "#local/words.ts";

/** What the operator sees of a feed. */
export type FeedRow = Omit<Feed, "validators" | "arrivals" | "nextPollAt"> &
  FeedHealth & { nextPollAt?: string };

/** A feed with its health; one that is off has no next poll. */
export const rowOf = (
  { validators: _, arrivals, nextPollAt, ...feed }: Feed,
  now: Date,
): FeedRow => ({
  ...feed,
  ...feedHealth({ ...feed, arrivals, nextPollAt }, now),
  ...(feed.enabled && { nextPollAt }),
});

const TROUBLE_FIRST: readonly Health[] = [
  "gone",
  "blocked",
  "failing",
  "silent",
  "gap",
  "new",
  "live",
  "off",
];

const inOrder = (a: FeedRow, b: FeedRow): number =>
  TROUBLE_FIRST.indexOf(a.health) - TROUBLE_FIRST.indexOf(b.health) ||
  a.title.localeCompare(b.title, "en");

const outcomeOf = ({ lastOutcome }: FeedRow): string =>
  lastOutcome ? [lastOutcome.kind, lastOutcome.reason].filter(Boolean).join(": ") : NONE;

const columns = (now: Date): Column<FeedRow>[] => [
  { head: "ID", cell: ({ id }) => id },
  { head: "HEALTH", cell: ({ health }) => health },
  { head: "TITLE", cell: ({ title }) => title, least: 12 },
  { head: "SOURCE", cell: ({ source }) => source.name, least: 10, expendable: 1 },
  { head: "KIND", cell: ({ source }) => source.kind, expendable: 3 },
  { head: "COUNTRY", cell: ({ source }) => source.country ?? NONE, expendable: 2 },
  { head: "LAST OUTCOME", cell: outcomeOf, least: 12 },
  { head: "NEWEST", cell: ({ newestAt }) => age(newestAt, now) },
  { head: "NEXT POLL", cell: ({ nextPollAt }) => (nextPollAt ? until(nextPollAt, now) : NONE) },
];

const NO_FEEDS =
  "No feeds yet: `npm start` brings in the catalogue, `sitrep feeds add URL` adds one of yours.";

const list: Work = async ({ options, stdout, columns: limit, clock }, { stores }) => {
  const now = clock();
  const rows = (await stores.feeds.list()).map((feed) => rowOf(feed, now)).toSorted(inOrder);
  if (options.json) {
    for (const row of rows) await writeLine(stdout, row);
    return;
  }
  if (rows.length === 0) return write(stdout, [NO_FEEDS]);
  const counts = countBy(
    Health.options,
    rows.map(({ health }) => health),
  );
  const summary = `${plural(rows.length, "feed")}: ${tally(counts)}`;
  await write(stdout, [...table(columns(now), rows, limit), "", summary]);
};

export const feeds: Verb = { run: once(list) };
