import { expiryOf, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { ConsentStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { getRow, isExpired } from "./read.ts";
import { deleteRow, putRow, updateRow } from "./write.ts";

export const noteRequest =
  ({ table, clock }: Opened): ConsentStore["noteRequest"] =>
  async (id, requestedFrom) => {
    const ttl = expiryOf(clock(), KEPT.pending);
    await putRow(table, { ...keys.consent(id), requestedFrom, ttl });
  };

export const noteConfirmation =
  ({ table, clock }: Opened): ConsentStore["noteConfirmation"] =>
  async (id, confirmedFrom) => {
    await updateRow(table, keys.consent(id), {
      expression: "SET confirmedFrom = :from, #ttl = :ttl",
      names: { "#ttl": "ttl" },
      values: { ":from": confirmedFrom, ":ttl": expiryOf(clock(), KEPT.consent) },
    });
  };

export const removeConsent =
  ({ table }: Opened): ConsentStore["remove"] =>
  (id) =>
    deleteRow(table, keys.consent(id));

export const getConsent =
  ({ table, clock }: Opened): ConsentStore["get"] =>
  async (id) => {
    const row = await getRow(table, keys.consent(id));
    if (!row || isExpired(row, secondsOf(clock()))) return {};
    const { requestedFrom, confirmedFrom } = row;
    return { ...(requestedFrom && { requestedFrom }), ...(confirmedFrom && { confirmedFrom }) };
  };
