import { afterAll, beforeAll, expect, it } from "vitest";
import { keys } from "#lib/store/keys.ts";
import { isInUse, learnKeys, noteKeys } from "#lib/store/posting-keys.ts";
import { getRow } from "#lib/store/read.ts";
import type { Table } from "#lib/store/table.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

const noted = async (): Promise<number[]> =>
  (await opened.rows()).flatMap(({ keys: page }) => (page instanceof Set ? page.size : []));
/** As a process that remembers nothing. */
const another = () => ({ ...opened.table });

async function keysInUse(table: Table, asked: string[], most?: number): Promise<string[]> {
  await learnKeys(table, await getRow(table, keys.postingKeysMoved), most);
  return asked.filter((key) => isInUse(table, key));
}

it("has no key of one story or thread, and keeps no word as it is", async () => {
  const alerts = { enabled: true, minOrigins: 1, maxPerDay: 5 };
  const rules = [
    { kind: "story" as const, value: "sto_9" },
    { kind: "thread" as const, value: "thr_9" },
  ];
  const filter = { query: "frigate" };
  await opened.stores.subscriptions.create(sampleSubscription({ alerts, filter, follows: rules }));
  expect(await noted()).toEqual([1]);
  expect(await keysInUse(another(), ["w:frigate", "w:ship"])).toEqual(["w:frigate"]);
  const pages = (await opened.rows()).filter(({ pk }) => pk === "POSTINGKEYS");
  expect(pages.flatMap(({ keys: page = [] }) => [...(page as Set<string>)]).join()).not.toContain(
    "frig",
  );
});

it("is bounded: a page that is full counts as having every key, and nobody who asks for more is refused", async () => {
  const many = Array.from({ length: 400 }, (_, n) => `w:madeup${n}`);
  const reader = another();
  await keysInUse(reader, many, 1);
  const note = (from: number) => noteKeys(another(), many.slice(from, from + 160), 1);
  for (const from of [0, 160]) await note(from);
  const sizes = await noted();
  expect(sizes).toHaveLength(32);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1);
  await note(320);
  expect(await noted()).toEqual(sizes);
  for (const process of [reader, another()])
    expect(await keysInUse(process, [...many, "w:neverasked"], 1)).toEqual([
      ...many,
      "w:neverasked",
    ]);
});
