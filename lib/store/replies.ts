import { expiryOf, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { ReplyStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { getRow } from "./read.ts";
import { deleteRow, putRow } from "./write.ts";

/** No request is worked on for so long: whoever began it has died. */
const LAPSES_MS = 60_000;

export const beginReply =
  ({ table, clock }: Opened): ReplyStore["begin"] =>
  async (key, request) => {
    const now = clock();
    const row = {
      ...keys.reply(key),
      request,
      begunAt: now.getTime(),
      ttl: expiryOf(now, KEPT.reply),
    };
    const begun = await putRow(table, row, {
      expression:
        "attribute_not_exists(pk) OR #ttl <= :now OR (attribute_not_exists(answer) AND begunAt <= :lapsed)",
      names: { "#ttl": "ttl" },
      values: { ":now": secondsOf(now), ":lapsed": now.getTime() - LAPSES_MS },
    });
    if (begun) return { kind: "begun" };
    const there = await getRow(table, keys.reply(key));
    const answer: Uint8Array | undefined = there?.["answer"];
    const earlier: string = there?.["request"] ?? request;
    return answer ? { kind: "done", request: earlier, answer } : { kind: "open", request: earlier };
  };

export const finishReply =
  ({ table, clock }: Opened): ReplyStore["finish"] =>
  async (key, request, answer) => {
    await putRow(table, {
      ...keys.reply(key),
      request,
      answer,
      ttl: expiryOf(clock(), KEPT.reply),
    });
  };

export const dropReply =
  ({ table }: Opened): ReplyStore["drop"] =>
  (key) =>
    deleteRow(table, keys.reply(key));
