import type { SubscriptionStore, Suppression } from "#lib/ports.ts";
import { duePage } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { getRow, getRows } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { createRow, deleteRow } from "./write.ts";

const suppressionOf = ({ pk, reason, at }: Row): Suppression => ({
  emailHash: keys.hashOfEmailKey(pk),
  reason: String(reason),
  at: String(at),
});

export const suppressAddress =
  ({ table }: Opened): SubscriptionStore["suppress"] =>
  async (emailHash, reason, at) => {
    const listed = { dueKey: due.suppression(emailHash), dueAt: at };
    await createRow(table, { ...keys.suppression(emailHash), ...listed, reason, at });
  };

export const findSuppression =
  ({ table }: Opened): SubscriptionStore["suppression"] =>
  async (emailHash) => {
    const row = await getRow(table, keys.suppression(emailHash));
    return row && suppressionOf(row);
  };

export const suppressedFor = (opened: Opened): SubscriptionStore["suppressed"] => {
  const find = findSuppression(opened);
  return async (emailHash) => (await find(emailHash))?.reason;
};

export const suppressedAmong =
  ({ table }: Opened): SubscriptionStore["suppressedOf"] =>
  async (hashes) => {
    const wanted = [...new Set(hashes)].map((hash) => keys.suppression(hash));
    const rows = await getRows(table, wanted);
    return new Map(rows.map(suppressionOf).map(({ emailHash, reason }) => [emailHash, reason]));
  };

/** Rows of before suppressions were listed are not in the index: they suppress, and are found by address alone. */
export const listSuppressions =
  ({ table, onUnreadable }: Opened): SubscriptionStore["suppressions"] =>
  async (cursor) => {
    const page = await duePage(table, due.suppressions(), NEVER, cursor);
    return { ...page, items: readable(page.items, suppressionOf, onUnreadable) };
  };

export const liftSuppression =
  ({ table }: Opened): SubscriptionStore["lift"] =>
  async (emailHash) => {
    // The bounces first: left behind by a crash, they would suppress the address again at the next one.
    await deleteRow(table, keys.softBounces(emailHash));
    await deleteRow(table, keys.suppression(emailHash));
  };
