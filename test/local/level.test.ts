import { connect } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClassicLevel } from "classic-level";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { getRow, getRows } from "#lib/store/read.ts";
import type { Key } from "#lib/store/keys.ts";
import type { Table } from "#lib/store/table.ts";
import { deleteRow, increment, putRow, putRows } from "#lib/store/write.ts";
import { startEngine } from "#local/engine.ts";
import { quickenLevel } from "#local/level.ts";

const key = (n: number) => ({ pk: `ITEM#${n}`, sk: "ITEM" });
const KEYS = Array.from({ length: 60 }, (_, n) => key(n));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-engine-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Works on an engine that keeps its rows in a folder, and ends it. */
async function onEngine(path: string, work: (table: Table) => Promise<void>): Promise<void> {
  const engine = await startEngine(path);
  const table = { client: dynamoClient(engine.endpoint), name: "sitrep-test" };
  try {
    await ensureTable(table.client, table.name);
    await work(table);
  } finally {
    table.client.destroy();
    await engine.close();
  }
}

describe("the embedded engine", () => {
  it("has what it said it had written when it is started again, and what was deleted no more", async () => {
    await onEngine(folder, async (table) => {
      await Promise.all(KEYS.map((each, n) => putRow(table, { ...each, n })));
      await putRows(
        table,
        KEYS.slice(0, 30).map((each) => ({ ...each, n: 100 })),
      );
      await Promise.all(KEYS.slice(50).map((each) => deleteRow(table, each)));
    });
    await onEngine(folder, async (table) => {
      const rows = await getRows(table, KEYS);
      const sum = rows.reduce((all, row) => all + Number(row["n"]), 0);
      expect({ rows: rows.length, sum }).toEqual({ rows: 50, sum: 30 * 100 + 20 * 39.5 });
    });
  });

  it("loses no step of a counter that many raise at once, and lets one alone create a row", async () => {
    await onEngine(folder, async (table) => {
      const counted = await Promise.all(KEYS.map(() => increment(table, key(1))));
      expect(counted.toSorted((a, b) => a - b)).toEqual(KEYS.map((_, n) => n + 1));
      const condition = { expression: "attribute_not_exists(pk)" };
      const created = await Promise.all(
        KEYS.map((_, n) => putRow(table, { ...key(2), n }, condition)),
      );
      expect(created.filter(Boolean)).toHaveLength(1);
      expect(await getRow(table, key(2))).toMatchObject({ n: created.indexOf(true) });
    });
  });

  it("is ended in the midst of writing, and has what it said it had written", async () => {
    for (const rounds of [1, 3, 5]) {
      const path = join(folder, String(rounds));
      const engine = await startEngine(path);
      const table = { client: dynamoClient(engine.endpoint), name: "sitrep-test" };
      await ensureTable(table.client, table.name);
      const written: Key[] = [];
      let closing: Promise<void> | undefined;
      const write = async (sk: string): Promise<void> => {
        for (let round = 0; !closing; round++) {
          const rows = KEYS.slice(0, 25).map(({ pk }) => ({ pk: `${pk}#${round}`, sk }));
          await putRows(table, rows);
          written.push(...rows);
          if (round === rounds) closing ??= engine.close();
        }
      };
      await Promise.allSettled(["a", "b", "c", "d"].map(write));
      await closing;
      table.client.destroy();
      await onEngine(path, async (again) =>
        expect(await getRows(again, written)).toHaveLength(written.length),
      );
    }
  });

  it("ends what was sent in part, and goes on", async () => {
    const engine = await startEngine(folder);
    const half = "POST / HTTP/1.1\r\nhost: 127.0.0.1:PORT\r\ncontent-length: 100\r\n\r\n{";
    const cut = connect(engine.port, "127.0.0.1");
    cut.write(half.replace("PORT", String(engine.port)));
    const table = { client: dynamoClient(engine.endpoint), name: "sitrep-test" };
    await ensureTable(table.client, table.name);
    cut.destroy();
    await putRow(table, key(1));
    const left = connect(engine.port, "127.0.0.1");
    left.write(half.replace("PORT", String(engine.port)));
    left.on("error", () => {});
    expect(await getRow(table, key(1))).toEqual(key(1));
    table.client.destroy();
    await engine.close();
    left.destroy();
  });

  it("keeps the rows of two folders apart", async () => {
    await onEngine(join(folder, "a"), (one) =>
      onEngine(join(folder, "b"), async (other) => {
        await Promise.all([
          putRow(one, { ...key(1), of: "a" }),
          putRow(other, { ...key(1), of: "b" }),
        ]);
        expect(await getRow(one, key(1))).toMatchObject({ of: "a" });
        expect(await getRow(other, key(1))).toMatchObject({ of: "b" });
      }),
    );
  });
});

describe("the quickened LevelDB", () => {
  it("writes before it is closed what was asked just before", async () => {
    quickenLevel();
    const level = new ClassicLevel(folder);
    await level.open();
    const put = level.put("a", "1");
    await Promise.all([put, level.close()]);
    await level.open();
    expect(await level.get("a")).toBe("1");
    await level.close();
  });
});
