import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

type Held = { file: string; titles: string[] };
type Row = { room: string; threat: string; held: Held[] };

/** `file` "title" "title"; `file` "title" */
const heldBy = (cell: string): Held[] =>
  [...cell.matchAll(/`([^`]+)`((?: "[^"]+")+)/g)].map(([, file = "", titles = ""]) => ({
    file,
    titles: [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => title),
  }));

const rowsOf = (page: string): Row[] =>
  page.split(/^## /m).flatMap((part) => {
    const [room = ""] = part.split("\n");
    const lines = [...part.matchAll(/^\| (.+) \| (.+) \| (.+) \|$/gm)];
    const [head, ...rows] = lines.map(([, ...cells]) => cells);
    if (head?.[2] !== "held by") return [];
    return rows
      .filter(([threat]) => !threat?.startsWith("---"))
      .map(([threat = "", , held = ""]) => ({ room, threat, held: heldBy(held) }));
  });

/** Titles of tests and groups of them, and what a rule of the infrastructure says: first words of a call, or after `says:`. */
const titlesIn = (source: string): Set<string> =>
  new Set(
    [...source.matchAll(/(?:\(|says:)\s*(["'`])((?:\\.|(?!\1)[^\\\n])*)\1\s*,/g)].map(
      ([, , title = ""]) => title,
    ),
  );
const missing = ({ file, titles }: Held, source = read(file)): string[] =>
  titles
    .filter((title) => !titlesIn(withoutComments(source)).has(title))
    .map((title) => `${file}: ${title}`);

/** Tests that are left out, always or on some machines. */
const SKIPS = /\b(?:it|test|describe)\.(?:skip|todo|skipIf|runIf)\b/;
const isCertain = ({ file }: Held): boolean => !SKIPS.test(read(file));
const withoutComments = (source: string): string =>
  source.replace(/^\s*\/\/.*$|\/\*\*?[\s\S]*?\*\/(?=\s*$)/gm, "");

const PAGE = read("docs/security.md");
const ROWS = rowsOf(PAGE);

describe("the tables of docs/security.md", () => {
  it("are read: every room, every threat with what holds it", () => {
    expect(new Set(ROWS.map(({ room }) => room)).size).toBe(6);
    expect(ROWS.length).toBeGreaterThan(50);
    expect(ROWS.filter(({ held }) => held.length === 0).map(({ threat }) => threat)).toEqual([]);
    // Nothing in the last column is left unread.
    expect(PAGE.match(/`(?:test|infra)\/[^`]+\.tsx?` "/g)).toHaveLength(
      ROWS.flatMap(({ held }) => held).length,
    );
  });

  it("name tests that there are, in files that are run", () => {
    const held = ROWS.flatMap((row) => row.held);
    const files = [...new Set(held.map(({ file }) => file))];
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    const RUN = /^(test\/.+\.test\.tsx?|test\/contracts\/.+\.ts|infra\/check\/rules\/\w+\.ts)$/;
    expect(files.filter((file) => !RUN.test(file))).toEqual([]);
    expect(held.flatMap((one) => missing(one))).toEqual([]);
    // Where one is left out on some machines, another holds the threat on all.
    const uncertain = ROWS.filter((row) => !row.held.some(isCertain));
    expect(uncertain.map(({ threat }) => threat)).toEqual([]);
    expect(files.filter((file) => /\b(it|test|describe)\.(skip|todo)\b/.test(read(file)))).toEqual(
      [],
    );
  });

  it("name every file of tests that attacks", () => {
    const attacks = ["test/api", "test/feeds", "test/security"].flatMap((dir) =>
      readdirSync(join(ROOT, dir))
        .filter((name) => name.endsWith(".test.ts"))
        .filter((name) => dir === "test/security" || name.startsWith("attacks"))
        .map((name) => `${dir}/${name}`),
    );
    expect(attacks.length).toBeGreaterThan(8);
    expect(attacks.filter((file) => !PAGE.includes(file))).toEqual([]);
  });
});

it("a title in a comment holds nothing, nor does a file of tests that may be left out", () => {
  const source = `// it("once", () => {});\n/* it("twice", f); */\nit("is there", () => {});`;
  expect(missing({ file: "f", titles: ["once", "twice", "is there"] }, source)).toHaveLength(2);
  for (const word of ["skip", "todo", "skipIf", "runIf"])
    expect(SKIPS.test(`it.${word}(`)).toBe(true);
});

it("a title that is not there is missed", () => {
  const source = `it("is there", () => {}); it.each(["x"])("of each %s", () => {}); const a = "no title";`;
  const titles = ["is there", "of each %s", "no title", "gone"];
  expect(missing({ file: "f", titles }, source)).toEqual(["f: no title", "f: gone"]);
});
