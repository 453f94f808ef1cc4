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

export const listRuns =
  ({ table, onUnreadable }: Opened): RunStore["list"] =>
  async (limit) => {
    const pages = await Promise.all(
      JOBS.map((job) => queryRows(table, keys.runs(job), undefined, { newest: true, limit })),
    );
    return readable(pages.flat(), runOf, onUnreadable)
      .toSorted((a, b) => b.to.localeCompare(a.to))
      .slice(0, limit);
  };
