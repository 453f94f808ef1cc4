import { describe, expect, it } from "vitest";
import { LEADERS } from "#lib/core/countries/data/leaders.ts";
import { TABLES } from "#lib/core/countries/data/languages.ts";
import NAMES from "#lib/core/countries/data/names.json" with { type: "json" };
import { phrases } from "#lib/core/countries/data/tables.ts";

const CODES = new Set(NAMES.en.split(";").map((row) => row.slice(0, 2)));
const DAY = /^\d{4}-\d{2}-\d{2}$/;

describe("the table of people in office", () => {
  it.each(LEADERS)("%s (%s): a known country, a term that begins before it ends", (...row) => {
    const [names, code, from, to] = row;
    expect(phrases(names).length).toBeGreaterThan(0);
    expect(CODES).toContain(code);
    expect(from).toMatch(DAY);
    if (to) expect(to).toMatch(DAY);
    expect(to === "" || from < to).toBe(true);
  });
});

describe.each(Object.entries(TABLES))("the names in %s", (_, tables) => {
  const cells = tables.flatMap((table) =>
    Object.entries(table).flatMap(([kind, rows]) =>
      Object.entries(rows).map(([code, cell]) => ({ kind, code, cell })),
    ),
  );

  it("belong to known countries", () => {
    expect(cells.filter(({ code }) => !CODES.has(code))).toEqual([]);
  });

  it("are words, a star at the end of one at most", () => {
    const odd = cells.flatMap(({ code, cell }) =>
      phrases(cell)
        .filter((phrase) => !/\p{L}|\d/u.test(phrase) || /\*\S/u.test(phrase))
        .map((phrase) => `${code} ${phrase}`),
    );
    expect(odd).toEqual([]);
  });
});
