import { StoryWatch } from "#lib/core/model/raised.ts";
import { expiryOf, KEPT } from "#lib/core/retention.ts";
import type { AlertStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { queryRows } from "./query.ts";
import { getRows } from "./read.ts";
import { readable } from "./readable.ts";
import { putRows, updateRow } from "./write.ts";

export const watchedStories =
  ({ table, onUnreadable }: Opened): AlertStore["watched"] =>
  async (ids) => {
    const rows = await getRows(
      table,
      [...new Set(ids)].map((id) => keys.storyWatch(id)),
    );
    const watches = readable(rows, (row) => StoryWatch.parse(unpack(row["body"])), onUnreadable);
    return new Map(watches.map((watch) => [watch.storyId, watch]));
  };

export const watchStories =
  ({ table, clock }: Opened): AlertStore["watch"] =>
  async (watches) => {
    const ttl = expiryOf(clock(), KEPT.watch);
    await putRows(
      table,
      watches.map((watch) => ({ ...keys.storyWatch(watch.storyId), body: pack(watch), ttl })),
    );
  };

/** Attributes that count waits are named after their bound. */
const PREFIX = "w";

export const noteWaits =
  ({ table, clock }: Opened): AlertStore["noteWaits"] =>
  async ({ day, counts }) => {
    const bounds = Object.entries(counts);
    if (bounds.length === 0) return;
    await updateRow(table, keys.alertWaits(day), {
      expression: `ADD ${bounds.map(([bound]) => `#${bound} :${bound}`).join(", ")} SET #ttl = :ttl`,
      names: {
        "#ttl": "ttl",
        ...Object.fromEntries(bounds.map(([bound]) => [`#${bound}`, `${PREFIX}${bound}`])),
      },
      values: {
        ":ttl": expiryOf(clock(), KEPT.waits),
        ...Object.fromEntries(bounds.map(([bound, count]) => [`:${bound}`, count])),
      },
    });
  };

export const waitsBetween =
  ({ table }: Opened): AlertStore["waits"] =>
  async (from, to) => {
    const rows = await queryRows(table, keys.alertWaitsOf, { from, to });
    return rows.map(({ pk: _, sk: day, ttl: __, ...counts }) => ({
      day,
      counts: Object.fromEntries(
        Object.entries(counts).map(([name, count]) => [name.slice(PREFIX.length), Number(count)]),
      ),
    }));
  };
