import { WeekCounts } from "#lib/core/model/week.ts";
import type { WeekStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { queryRows } from "./query.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { putRow } from "./write.ts";

const weekOf = (row: Row): WeekCounts => WeekCounts.parse(unpack(row["body"]));

export const putWeek =
  ({ table }: Opened): WeekStore["put"] =>
  async (counts) => {
    await putRow(table, { ...keys.week(counts.week), body: pack(counts) });
  };

export const weeksBetween =
  ({ table, onUnreadable }: Opened): WeekStore["between"] =>
  async (from, to) =>
    readable(await queryRows(table, keys.weeks, { from, to }), weekOf, onUnreadable);
