import type { Clock } from "#lib/ports.ts";
import type { OnUnreadable } from "./readable.ts";
import type { Table } from "./table.ts";

/**
 * What the stores work on. Each method of theirs is a function over it, for whoever wires a function to pick. A row that
 * cannot be read among many is told to `onUnreadable` and left out.
 */
export type Opened = { table: Table; clock: Clock; onUnreadable: OnUnreadable };
