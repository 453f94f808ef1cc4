import { Run } from "#lib/core/model/run.ts";
import type { RunStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

/** Rows looked at for the newest run, should the newest of all be unreadable. */
const LOOK_BACK = 5;
const JOBS = Run.shape.job.options;
const runOf = ({ pk: _, sk: __, ...run }: Row): Run => Run.parse(run);

export const runStore = (table: Table, onUnreadable: OnUnreadable): RunStore => ({
  async record(run) {
    await table.put({ ...keys.run(run.job, run.to), ...run });
  },

  async last(job) {
    const rows = await table.query(keys.runs(job), undefined, { newest: true, limit: LOOK_BACK });
    return readable(rows, runOf, onUnreadable)[0];
  },

  async list(limit) {
    const pages = await Promise.all(
      JOBS.map((job) => table.query(keys.runs(job), undefined, { newest: true, limit })),
    );
    return readable(pages.flat(), runOf, onUnreadable)
      .toSorted((a, b) => b.to.localeCompare(a.to))
      .slice(0, limit);
  },
});
