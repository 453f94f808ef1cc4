import { Ask } from "#lib/core/model/ask.ts";
import { expiryOf, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { AskStore } from "#lib/ports.ts";
import { dueKeys } from "./due-keys.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow, isExpired } from "./read.ts";
import { deleteRow, putRow } from "./write.ts";

export const putAsk =
  ({ table, clock }: Opened): AskStore["put"] =>
  async (ask) => {
    await putRow(table, {
      ...keys.ask(ask.id),
      dueKey: due.asks,
      dueAt: ask.askedAt,
      ttl: expiryOf(clock(), KEPT.ask),
      body: pack(ask),
    });
  };

export const getAsk =
  ({ table, clock }: Opened): AskStore["get"] =>
  async (id) => {
    const row = await getRow(table, keys.ask(id));
    return row && !isExpired(row, secondsOf(clock())) ? Ask.parse(unpack(row["body"])) : undefined;
  };

export const waitingAsks =
  ({ table }: Opened): AskStore["waiting"] =>
  async (most) =>
    (await dueKeys(table, due.asks, NEVER, most)).map(({ pk }) => pk.slice(pk.indexOf("#") + 1));

export const removeAsk =
  ({ table }: Opened): AskStore["remove"] =>
  (id) =>
    deleteRow(table, keys.ask(id));
