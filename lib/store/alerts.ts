import { shortHash } from "#lib/core/hash.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import { AlertBook, type AlertLook, Raised, ToldFact } from "#lib/core/model/raised.ts";
import { expiryOf, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { AlertStore } from "#lib/ports.ts";
import { duePage } from "./due-pages.ts";
import { due, type Key, keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { queryRows } from "./query.ts";
import { isExpired } from "./read.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { createOverExpired, deleteRow, putRow, putRows } from "./write.ts";

/** What was raised is packed, since a fact quotes; what was told is a few words that a condition looks at. */
const raisedRow = (raised: Raised, ttl: number): Row => ({
  ...keys.raised(raised.subscriptionId, raised.storyId, raised.what),
  body: pack(raised),
  ttl,
});

const lookRow = ({ subscriptionId, token, dueAt }: AlertLook): Row => ({
  ...keys.alertLook(subscriptionId),
  dueKey: due.alertLook(subscriptionId),
  dueAt,
  token,
});

/** One look a reader. Its token is of what was raised, so that no two looks at different things are one. */
function looksFor(raised: readonly Raised[], at: string): AlertLook[] {
  const byReader = new Map<string, string[]>();
  for (const { subscriptionId, storyId, what } of raised)
    byReader.set(subscriptionId, [...(byReader.get(subscriptionId) ?? []), storyId, what]);
  return [...byReader].map(([subscriptionId, words]) => ({
    subscriptionId,
    token: shortHash(at, ...words),
    dueAt: at,
  }));
}

export const raiseAlerts =
  ({ table, clock }: Opened): AlertStore["raise"] =>
  async (raised, at) => {
    const ttl = expiryOf(clock(), KEPT.raised);
    // Dying in between leaves something raised that nobody looks at, until whoever raises repeats it.
    await putRows(
      table,
      raised.map((one) => raisedRow(one, ttl)),
    );
    await putRows(table, looksFor(raised, at).map(lookRow));
  };

const isOf = (key: Key, { sk }: Row): boolean => sk.startsWith(key.sk);

/** A book; of one that cannot be read, one that says nothing and can be written over. */
const bookIn = (row: Row, reader: string, onUnreadable: OnUnreadable): AlertBook =>
  readable([row], ({ body }) => AlertBook.parse(unpack(body)), onUnreadable)[0] ?? {
    subscriptionId: reader,
    revision: Number(row["revision"]),
    mails: 0,
  };

/** What was told; what cannot be read was told somehow, since nothing may be told twice. */
const toldIn = (row: Row, reader: string, at: Instant, onUnreadable: OnUnreadable): ToldFact => {
  const [read] = readable([row], (one) => ToldFact.parse(one), onUnreadable);
  return read ?? { subscriptionId: reader, ...keys.toldIn(row), by: "nobody", at };
};

export const alertsOf =
  ({ table, clock, onUnreadable }: Opened): AlertStore["of"] =>
  async (reader) => {
    const { pk, ...range } = keys.alertsOf(reader);
    const now = secondsOf(clock());
    const rows = (await queryRows(table, pk, range)).filter((row) => !isExpired(row, now));
    const [raised, told] = [keys.raised(reader, "", ""), keys.toldFact(reader, "", "")].map((key) =>
      rows.filter((row) => isOf({ ...key, sk: key.sk.slice(0, -1) }, row)),
    ) as [Row[], Row[]];
    const book = rows.find(({ sk }) => sk === keys.alertBook(reader).sk);
    const look = rows.find(({ sk }) => sk === keys.alertLook(reader).sk);
    const at = instant(clock());
    return {
      book: book && bookIn(book, reader, onUnreadable),
      raised: readable(raised, (row) => Raised.parse(unpack(row["body"])), onUnreadable),
      told: told.map((row) => toldIn(row, reader, at, onUnreadable)),
      look: look && {
        subscriptionId: reader,
        token: String(look["token"]),
        dueAt: String(look["dueAt"]),
      },
    };
  };

export const bookAlerts =
  ({ table, clock }: Opened): AlertStore["book"] =>
  (before, after) => {
    const { subscriptionId, revision } = after;
    const row = {
      ...keys.alertBook(subscriptionId),
      revision,
      body: pack(after),
      ttl: expiryOf(clock(), KEPT.book),
    };
    if (!before) return createOverExpired(table, row, secondsOf(clock()));
    return putRow(table, row, {
      expression: "revision = :before",
      values: { ":before": before.revision },
    });
  };

const keyOf = ({ subscriptionId, storyId, what }: ToldFact): Key =>
  keys.toldFact(subscriptionId, storyId, what);

/** Of the same alert; what is told by none stays told by none. */
const isMine = ({ deliveryId = "" }: ToldFact) => ({
  expression: "deliveryId = :mine",
  values: { ":mine": deliveryId },
});

export const tellFacts =
  ({ table, clock }: Opened): AlertStore["tell"] =>
  async (told) => {
    const ttl = expiryOf(clock(), KEPT.alerted);
    const refused: ToldFact[] = [];
    for (const one of told) {
      const { expression, values } = isMine(one);
      // What has expired is told no more, though Amazon deletes it late.
      const condition = {
        expression: `attribute_not_exists(pk) OR ${expression} OR #ttl <= :now`,
        names: { "#ttl": "ttl" },
        values: { ...values, ":now": secondsOf(clock()) },
      };
      const row = { ...keyOf(one), ...one, deliveryId: one.deliveryId ?? "", ttl };
      if (!(await putRow(table, row, condition))) refused.push(one);
    }
    return refused;
  };

export const untellFacts =
  ({ table }: Opened): AlertStore["untell"] =>
  async (told) => {
    for (const one of told) await deleteRow(table, keyOf(one), isMine(one));
  };

export const lookAgain =
  ({ table }: Opened): AlertStore["lookAgain"] =>
  async (look, dueAt) => {
    const isSame = {
      expression: "#token = :token",
      names: { "#token": "token" },
      values: { ":token": look.token },
    };
    if (dueAt === undefined) await deleteRow(table, keys.alertLook(look.subscriptionId), isSame);
    else if (dueAt !== look.dueAt) await putRow(table, lookRow({ ...look, dueAt }), isSame);
  };

export const looksDue =
  ({ table }: Opened): AlertStore["due"] =>
  async (now, cursor) => {
    const page = await duePage(table, due.alertLooks(), now, cursor);
    return { ...page, items: page.items.map(({ pk }) => keys.subscriptionOf(pk)) };
  };
