import { isNamed } from "#lib/core/alerts/postings.ts";
import { profileIn } from "#lib/core/alerts/ready.ts";
import type { Posting } from "#lib/core/model/raised.ts";
import type { AlertIndex } from "#lib/ports.ts";
import { type Key, keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { isInUse, learnKeys } from "./posting-keys.ts";
import { bucketsOf, postingsIn } from "./postings.ts";
import { getRows } from "./read.ts";
import type { OnUnreadable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

/** The rows of a key beyond its first. */
const further = (first: Row): Key[] =>
  Array.from({ length: bucketsOf(first) - 1 }, (_, index) =>
    keys.postings(keys.postingOf(first).key, index + 1),
  );

const firstsOf = (wanted: Iterable<string>): Key[] =>
  [...wanted].map((key) => keys.postings(key, 0));

/** Each posting once; one that cannot be read harms no other. */
function postingsOf(rows: readonly Row[], onUnreadable: OnUnreadable): Posting[] {
  const found = new Map<string, Posting>();
  for (const row of rows)
    for (const { reader, profile } of postingsIn(row)) {
      try {
        const text = String(profile);
        profileIn(text);
        found.set(`${reader} ${text}`, { subscriptionId: reader, profile: text });
      } catch (error) {
        onUnreadable({ pk: row.pk, sk: row.sk }, error);
      }
    }
  return [...found.values()];
}

const STALE = { stale: true };

const isMoved = ({ sk }: Row): boolean => sk === keys.postingKeysMoved.sk;

/** Reads rows by key; those that are asked for at once are read together, each once. Should that fail, each asks by itself. */
type Reader = (wanted: readonly Key[]) => Promise<Row[]>;

function gathering(table: Table): Reader {
  let open: { wanted: Map<string, Key>; read: Promise<Map<string, Row>> } | undefined;
  const idOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;
  const begin = () => {
    const wanted = new Map<string, Key>();
    const read = Promise.resolve().then(async () => {
      open = undefined;
      const rows = await getRows(table, [...wanted.values()], STALE);
      return new Map(rows.map((row) => [idOf(row), row]));
    });
    return { wanted, read };
  };
  return async (asked) => {
    if (asked.length === 0) return [];
    const { wanted, read } = (open ??= begin());
    for (const key of asked) wanted.set(idOf(key), key);
    const rows = await read.catch(() => undefined);
    if (!rows) return getRows(table, asked, STALE);
    return asked.flatMap((key) => rows.get(idOf(key)) ?? []);
  };
}

export const findReaders = ({ table, onUnreadable }: Opened): AlertIndex["find"] => {
  const read = gathering(table);
  return async (asked) => {
    const wanted = [...new Set(asked)];
    const known = new Set(wanted.filter((key) => isNamed(key) || isInUse(table, key)));
    // Asked along with the rest, so that a process which knows all keys in use asks once.
    const rows = await read([keys.postingKeysMoved, ...firstsOf(known)]);
    await learnKeys(table, rows.find(isMoved));
    const learnt = wanted.filter((key) => !known.has(key) && isInUse(table, key));
    const firsts = [...rows.filter((row) => !isMoved(row)), ...(await read(firstsOf(learnt)))];
    const others = await read(firsts.flatMap(further));
    return postingsOf([...firsts, ...others], onUnreadable);
  };
};
