import { Run } from "#lib/core/model/run.ts";
import type { RunStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

const JOBS = Run.shape.job.options;
const runOf = ({ pk: _, sk: __, ...run }: Row): Run => Run.parse(run);

export const runStore = (table: Table, onUnreadable: OnUnreadable): RunStore => ({
  async record(run) {
    await table.put({ ...keys.run(run.job, run.to), ...run });
  },

  async last(job) {
    const [row] = await table.query(keys.runs(job), undefined, { newest: true, limit: 1 });
    return row && runOf(row);
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
