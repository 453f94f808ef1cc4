import { isNamed } from "#lib/core/alerts/postings.ts";
import { readProfile } from "#lib/core/alerts/profile.ts";
import type { Posting } from "#lib/core/model/raised.ts";
import type { AlertIndex } from "#lib/ports.ts";
import { type Key, keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { keysInUse } from "./posting-keys.ts";
import { bucketsOf, postingsIn } from "./postings.ts";
import { getRows } from "./read.ts";
import type { OnUnreadable } from "./readable.ts";
import type { Row } from "./table.ts";

/** The rows of a key beyond its first. */
const further = (first: Row): Key[] =>
  Array.from({ length: bucketsOf(first) - 1 }, (_, index) =>
    keys.postings(keys.postingOf(first).key, index + 1),
  );

/** Each posting once; one that cannot be read harms no other. */
function postingsOf(rows: readonly Row[], onUnreadable: OnUnreadable): Posting[] {
  const found = new Map<string, Posting>();
  const readable = new Set<string>();
  for (const row of rows)
    for (const { reader, profile } of postingsIn(row)) {
      try {
        const text = String(profile);
        if (!readable.has(text)) readProfile(text);
        readable.add(text);
        found.set(`${reader} ${text}`, { subscriptionId: reader, profile: text });
      } catch (error) {
        onUnreadable({ pk: row.pk, sk: row.sk }, error);
      }
    }
  return [...found.values()];
}

export const findReaders =
  ({ table, onUnreadable }: Opened): AlertIndex["find"] =>
  async (asked) => {
    const [named, shared] = [[] as string[], [] as string[]];
    for (const key of new Set(asked)) (isNamed(key) ? named : shared).push(key);
    const wanted = [...named, ...(await keysInUse(table, shared))];
    const stale = { stale: true };
    const firsts = await getRows(
      table,
      wanted.map((key) => keys.postings(key, 0)),
      stale,
    );
    const others = await getRows(table, firsts.flatMap(further), stale);
    return postingsOf([...firsts, ...others], onUnreadable);
  };
