import type { ReplyStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { getRow } from "./read.ts";
import { deleteRow, putRow } from "./write.ts";

/** How long an answer is given again, seconds. */
const KEPT = 24 * 3_600;
/** No request is worked on for so long: whoever began it has died. */
const LAPSES_MS = 60_000;

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

export const beginReply =
  ({ table, clock }: Opened): ReplyStore["begin"] =>
  async (key, request) => {
    const now = clock();
    const row = {
      ...keys.reply(key),
      request,
      begunAt: now.getTime(),
      ttl: seconds(now) + KEPT,
    };
    const begun = await putRow(table, row, {
      expression:
        "attribute_not_exists(pk) OR #ttl <= :now OR (attribute_not_exists(answer) AND begunAt <= :lapsed)",
      names: { "#ttl": "ttl" },
      values: { ":now": seconds(now), ":lapsed": now.getTime() - LAPSES_MS },
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
    await putRow(table, { ...keys.reply(key), request, answer, ttl: seconds(clock()) + KEPT });
  };

export const dropReply =
  ({ table }: Opened): ReplyStore["drop"] =>
  (key) =>
    deleteRow(table, keys.reply(key));
