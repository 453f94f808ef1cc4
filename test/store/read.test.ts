import { expect, it } from "vitest";
import { getRows } from "#lib/store/read.ts";
import { putRow } from "#lib/store/write.ts";
import { openTestStores } from "#test/helpers/store.ts";

it("reads a row once that is asked for twice, as by an index whose entry moved between two pages", async () => {
  const { table, close } = await openTestStores();
  try {
    const key = { pk: "FEED#1", sk: "FEED" };
    await putRow(table, { ...key, n: 1 });
    expect(await getRows(table, [key, { pk: "FEED#2", sk: "FEED" }, { ...key }])).toEqual([
      { ...key, n: 1 },
    ]);
  } finally {
    await close();
  }
});
