import { describeFilter } from "#lib/core/filter/describe.ts";
import {
  type Schedule,
  Schedule as Schedules,
  Subscription,
} from "#lib/core/model/subscription.ts";
import { comingDigest } from "#lib/core/schedule/due.ts";
import { allPages } from "#lib/jobs/pages.ts";
import { write, writeLine } from "./lines.ts";
import { once, type Work } from "./once.ts";
import { type Column, table } from "./table.ts";
import type { Verb } from "./verb.ts";
import { countBy, minute } from "#local/words.ts";

const STATES = Subscription.shape.state.options;
const FREQUENCIES = Schedules.shape.frequency.unwrap().options;

const rhythm = ({ frequency, weekday, hour, timeZone }: Schedule): string => {
  if (frequency === "off") return "off";
  const day = frequency === "weekly" ? weekday : "daily";
  return `${day} ${String(hour).padStart(2, "0")}:00 ${timeZone}`;
};

/** What a machine sees of a subscriber: nothing that leads to a person, unless asked for. */
const viewOf = (subscription: Subscription, addresses: boolean, now: Date) => {
  const { id, email, state, filter, schedule, alerts, createdAt } = subscription;
  const nextDigestAt = comingDigest(subscription, now);
  return {
    id,
    ...(addresses && { email }),
    state,
    filter,
    filterText: describeFilter(filter),
    schedule,
    alerts,
    createdAt,
    ...(nextDigestAt && { nextDigestAt }),
  };
};
type View = ReturnType<typeof viewOf>;

const columns = (addresses: boolean): Column<View>[] => [
  { head: "ID", cell: ({ id }) => id },
  ...(addresses ? [{ head: "ADDRESS", cell: ({ email }: View) => email ?? "", least: 16 }] : []),
  { head: "STATE", cell: ({ state }) => state },
  { head: "FILTER", cell: ({ filterText }) => filterText, least: 12, most: 80 },
  { head: "SCHEDULE", cell: ({ schedule }) => rhythm(schedule), least: 9 },
  { head: "ALERTS", cell: ({ alerts }) => (alerts.enabled ? "yes" : "no"), expendable: 1 },
  { head: "NEXT DIGEST (UTC)", cell: ({ nextDigestAt }) => minute(nextDigestAt) },
];

/** Subscribers by state, each state by frequency, with sums. */
function crossTable(all: readonly View[]): string[] {
  const rows = [...STATES, "all" as const].map((state) => {
    const own = all.filter((view) => state === "all" || view.state === state);
    const frequencies = own.map(({ schedule }) => schedule.frequency);
    return { state, ...countBy(FREQUENCIES, frequencies), all: own.length };
  });
  const counted = [...FREQUENCIES, "all" as const].map((name) => ({
    head: name.toUpperCase(),
    cell: (row: (typeof rows)[number]) => String(row[name]),
    align: "right" as const,
  }));
  return table([{ head: "STATE", cell: ({ state }) => state }, ...counted], rows);
}

const inOrder = (a: View, b: View): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  (a.nextDigestAt ?? "~").localeCompare(b.nextDigestAt ?? "~") ||
  a.id.localeCompare(b.id);

const list: Work = async ({ options, stdout, columns: limit, clock }, { stores }) => {
  const { addresses = false } = options;
  const found = await allPages((cursor) => stores.subscriptions.list(cursor));
  const now = clock();
  const views = found.map((subscription) => viewOf(subscription, addresses, now)).toSorted(inOrder);
  if (options.json) {
    const states = countBy(
      STATES,
      views.map(({ state }) => state),
    );
    const frequencies = countBy(
      FREQUENCIES,
      views.map(({ schedule }) => schedule.frequency),
    );
    await writeLine(stdout, { total: views.length, states, frequencies });
    for (const view of views) await writeLine(stdout, view);
    return;
  }
  const each = views.length === 0 ? [] : ["", ...table(columns(addresses), views, limit)];
  await write(stdout, [...crossTable(views), ...each]);
};

export const subscribers: Verb = { run: once(list) };
