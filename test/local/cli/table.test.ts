import { describe, expect, it } from "vitest";
import { width } from "#lib/mail/text/width.ts";
import { type Column, table } from "#local/cli/table.ts";

type Row = { id: string; title: string; note?: string };
const columns: Column<Row>[] = [
  { head: "ID", cell: ({ id }) => id },
  { head: "TITLE", cell: ({ title }) => title, least: 8 },
  { head: "NOTE", cell: ({ note }) => note ?? "", expendable: 1 },
  { head: "N", cell: ({ id }) => String(id.length), align: "right" },
];
const rows: Row[] = [
  { id: "a", title: "반도국방신문", note: "weekly" },
  { id: "bb", title: "Harbour and Fleet Review", note: "daily" },
];

describe("a table", () => {
  it("aligns wide characters by the columns they take", () => {
    expect(table(columns, rows)).toEqual([
      "ID  TITLE                     NOTE    N",
      "a   반도국방신문              weekly  1",
      "bb  Harbour and Fleet Review  daily   2",
    ]);
  });

  it("cuts first what can spare most, and says so with an ellipsis", () => {
    const lines = table(columns, rows, 30);
    expect(lines[2]).toBe("bb  Harbour and Fl…  daily   2");
    expect(Math.max(...lines.map(width))).toBe(30);
  });

  it("leaves out what is expendable where cutting is not enough", () => {
    expect(table(columns, rows, 20)).toEqual([
      "ID  TITLE          N",
      "a   반도국방신문   1",
      "bb  Harbour and…   2",
    ]);
  });

  it("is never wider than its narrowest form, and never breaks a wide character", () => {
    for (const limit of [1, 16, 17, 18, 19, 23, 25]) {
      const lines = table(columns, rows, limit);
      expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(Math.max(limit, 15));
    }
  });

  it("lets no cell steer the terminal, break a line or turn its direction", () => {
    const row = { id: "x", title: "\u001b[31mred\u001b[0m\nnext\u202e\u200fdrow" };
    expect(table(columns.slice(0, 2), [row])[1]).toBe("x   [31mred[0m nextdrow");
  });
});
