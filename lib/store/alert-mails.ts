import { AlertMail } from "#lib/core/model/raised.ts";
import { expiryOf, KEPT } from "#lib/core/retention.ts";
import type { AlertStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { unpostGone } from "./posted.ts";
import { queryRows } from "./query.ts";
import { getRows } from "./read.ts";
import { readable } from "./readable.ts";
import { deleteRow, putRows } from "./write.ts";

export const keepAlertMails =
  ({ table, clock }: Opened): AlertStore["keepMails"] =>
  async (mails) => {
    const ttl = expiryOf(clock(), KEPT.frozen);
    await putRows(
      table,
      mails.map((mail) => ({
        ...keys.alertMail(mail.subscriptionId, mail.deliveryId),
        body: pack(mail),
        ttl,
      })),
    );
  };

export const alertMails =
  ({ table, onUnreadable }: Opened): AlertStore["mails"] =>
  async (asked) => {
    const wanted = asked.map(({ subscriptionId, id }) => keys.alertMail(subscriptionId, id));
    const rows = await getRows(table, wanted);
    const mails = readable(rows, (row) => AlertMail.parse(unpack(row["body"])), onUnreadable);
    return new Map(mails.map(({ deliveryId, alert }) => [deliveryId, alert]));
  };

export const purgeAlerts =
  ({ table }: Opened): AlertStore["purge"] =>
  async (reader) => {
    for (const { pk, ...range } of [keys.alertsOf(reader), keys.alertMailsOf(reader)])
      for (const row of await queryRows(table, pk, range, { only: [] }))
        await deleteRow(table, { pk: row.pk, sk: row.sk });
    await unpostGone(table, reader);
  };
