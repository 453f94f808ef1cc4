import { ForeignCursor } from "#lib/core/foreign-cursor.ts";
import { Run } from "#lib/core/model/run.ts";
import type { RunStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { queryRows } from "./query.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { putRow } from "./write.ts";

/** Rows looked at for the newest run, should the newest of all be unreadable. */
const LOOK_BACK = 5;
const JOBS = Run.shape.job.options;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const runOf = ({ pk: _, sk: __, ...run }: Row): Run => Run.parse(run);

export const recordRun =
  ({ table }: Opened): RunStore["record"] =>
  async (run) => {
    await putRow(table, { ...keys.run(run.job, run.to), ...run });
  };

export const lastRun =
  ({ table, onUnreadable }: Opened): RunStore["last"] =>
  async (job) => {
    const newest = { newest: true, limit: LOOK_BACK };
    const rows = await queryRows(table, keys.runs(job), undefined, newest);
    return readable(rows, runOf, onUnreadable)[0];
  };

export const runsBetween =
  ({ table, onUnreadable }: Opened): RunStore["between"] =>
  async (job, from, to) =>
    readable(await queryRows(table, keys.runs(job), { from, to }), runOf, onUnreadable);

type Position = { to: string; job: string };

/** Newest first; jobs by name settle what ended together. */
const newestFirst = (a: Position, b: Position): number =>
  b.to.localeCompare(a.to) || (a.job < b.job ? -1 : a.job > b.job ? 1 : 0);

const writeCursor = ({ to, job }: Position): string =>
  Buffer.from(`${to} ${job}`).toString("base64url");
/** Throws ForeignCursor on what we did not write. */
const readCursor = (cursor: string): Position => {
  const [to = "", job = ""] = Buffer.from(cursor, "base64url").toString().split(" ");
  const isOurs = JOBS.some((known) => known === job) && INSTANT.test(to);
  if (!isOurs || writeCursor({ to, job }) !== cursor) throw new ForeignCursor();
  return { to, job };
};

export const listRuns =
  ({ table, onUnreadable }: Opened): RunStore["list"] =>
  async ({ limit, job, cursor }) => {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const range = after && { from: "0", to: after.to };
    // The last run shown may come again, and whether there are more must show.
    const newest = { newest: true, limit: limit + 2 };
    const pages = await Promise.all(
      (job ? [job] : JOBS).map((one) => queryRows(table, keys.runs(one), range, newest)),
    );
    const rest = readable(pages.flat(), runOf, onUnreadable)
      .filter((run) => !after || newestFirst(after, run) < 0)
      .toSorted(newestFirst);
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    const isMore = rest.length > limit || pages.some((rows) => rows.length > limit + 1);
    return { items, ...(last && isMore && { cursor: writeCursor(last) }) };
  };
