import { describe, expect, it } from "vitest";
import { correctionOf } from "#lib/core/correction.ts";
import type { Revision } from "#lib/core/model/item.ts";

const revision = (day: number, changed: Partial<Revision["changed"]>): Revision => ({
  at: `2026-03-0${day}T09:00:00.000Z`,
  title: `The headline of day ${day}`,
  summary: "What it said.",
  changed: { title: false, ...changed },
});
const item = (revisions: Revision[]) => ({ title: "The headline", text: "", revisions });
const numbers = { out: ["18"], in: ["8"] };

describe("the correction of a report", () => {
  it("is what was put in another's place, kind by kind", () => {
    const names = { out: ["Northport Yard"], in: ["Southport Yard"] };
    const dates = { out: [], in: ["3 May"] };
    expect(correctionOf(item([revision(1, { names, numbers, dates })]))).toEqual({
      at: "2026-03-01T09:00:00.000Z",
      changed: [
        { kind: "numbers", ...numbers },
        { kind: "names", ...names },
      ],
    });
  });

  it("names the headline before, where that changed too", () => {
    expect(correctionOf(item([revision(1, { title: true, numbers })]))).toMatchObject({
      before: "The headline of day 1",
    });
    expect(correctionOf(item([revision(1, { numbers })]))).not.toHaveProperty("before");
  });

  it.each([
    ["nothing changed", {}],
    ["a headline was rephrased", { title: true }],
    ["something came", { numbers: { out: [], in: ["8"] }, dates: { out: [], in: ["3 May"] } }],
    ["something was cut", { names: { out: ["Anders Holm"], in: [] } }],
    [
      "one kind came and another went",
      { numbers: { out: ["8"], in: [] }, names: { out: [], in: ["Oslo"] } },
    ],
  ] as [string, Partial<Revision["changed"]>][])("is none where %s", (_, changed) => {
    expect(correctionOf(item([revision(1, changed)]))).toBeUndefined();
  });

  it("is the last one, whatever was reworded after it", () => {
    const revisions = [
      revision(1, { dates: { out: ["3 May"], in: ["4 May"] } }),
      revision(2, { numbers }),
      revision(3, { title: true, names: { out: [], in: ["Oslo"] } }),
    ];
    expect(correctionOf(item(revisions))).toEqual({
      at: "2026-03-02T09:00:00.000Z",
      changed: [{ kind: "numbers", ...numbers }],
    });
    expect(correctionOf(item([]))).toBeUndefined();
  });

  it("tells what was corrected of the headline before it, and what was taken back", () => {
    const title = (day: number, kills: number) => ({
      ...revision(day, { title: true, numbers: { out: [`${kills}`], in: [`${kills + 2}`] } }),
      title: `Blast kills ${kills} soldiers`,
    });
    const deep = { ...revision(3, { numbers }), title: "Blast kills 16 soldiers" };
    const first = { title: "Blast kills 16 soldiers", text: "", revisions: [title(1, 12)] };
    const corrected = correctionOf({ ...first, revisions: [title(1, 12), title(2, 14), deep] });
    expect(corrected?.told).toBeUndefined();
    expect(corrected?.earlier?.map(({ at, told }) => [at.slice(8, 10), told])).toEqual([
      ["01", { before: "12 soldiers", text: "14 soldiers" }],
      ["02", { before: "14 soldiers", text: "16 soldiers" }],
    ]);
    const gone = { title: "WITHDRAWN: Blast", text: "", revisions: [title(1, 12)] };
    const marked = { ...deep, title: "WITHDRAWN: Blast", at: "2026-03-04T09:00:00.000Z" };
    expect(correctionOf({ ...gone, revisions: [title(1, 12), marked] })).toMatchObject({
      at: title(1, 12).at,
      withdrawn: true,
    });
    expect(
      correctionOf({
        ...first,
        revisions: [title(1, 12), { ...marked, changed: { title: true } }],
      }),
    ).not.toHaveProperty("withdrawn");
  });

  it("tells three words a side", () => {
    const many = { out: ["1", "2", "3", "4"], in: ["5", "6", "7", "8", "9"] };
    expect(correctionOf(item([revision(1, { numbers: many })]))?.changed).toEqual([
      { kind: "numbers", out: ["1", "2", "3"], in: ["5", "6", "7"] },
    ]);
  });
});
