import type { Instant } from "#lib/core/model/common.ts";
import { nextTurn } from "#lib/core/pace.ts";
import type { Clock, Hold, MailGate, Sleep } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import { getRow } from "./read.ts";
import type { Row, Table } from "./table.ts";
import { putRow } from "./write.ts";

/** How fast all workers together may call. `clock` is the wall clock: a fixed one would never let a second pass. */
export type Pace = { perSecond: number; clock: Clock; sleep: Sleep };

const placeOf = (row: Row | undefined): number | undefined =>
  typeof row?.["freeAt"] === "number" ? row["freeAt"] : undefined;

/** Takes the place of whoever read the same one first: false, and nothing is written. */
const take = (table: Table, seen: number | undefined, next: number): Promise<boolean> =>
  putRow(
    table,
    { ...keys.mailTurn, freeAt: next },
    seen === undefined
      ? { expression: "attribute_not_exists(freeAt)" }
      : { expression: "freeAt = :seen", values: { ":seen": seen } },
  );

/**
 * What all workers over one table agree on. A turn is a read and a conditional write: of several who ask at once one
 * gets the place, and the others ask for the next. A place that its holder does not use is lost, and harms nobody.
 */
export function tableGate(table: Table, { perSecond, clock, sleep }: Pace): MailGate {
  return {
    async turn() {
      for (;;) {
        const seen = placeOf(await getRow(table, keys.mailTurn));
        const now = clock().getTime();
        const { at, next } = nextTurn(seen, now, perSecond);
        if (!(await take(table, seen, next))) continue;
        if (at > now) await sleep(at - now);
        return;
      }
    },
    async hold({ until, reason }) {
      await putRow(table, { ...keys.mailHold, until, reason });
    },
    async held(): Promise<Hold | undefined> {
      const row = await getRow(table, keys.mailHold);
      const until: Instant = String(row?.["until"] ?? "");
      return until > clock().toISOString()
        ? { until, reason: String(row?.["reason"] ?? "") }
        : undefined;
    },
  };
}
