import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Room -> what it may import of ours; `lib` stands for all of lib. */
const ROOMS: Record<string, string[]> = {
  "lib/core": [],
  "lib/feeds": ["lib/core", "lib/ports.ts"],
  "lib/store": ["lib/core", "lib/ports.ts"],
  "lib/mail": ["lib/core", "lib/ports.ts", "emails"],
  "lib/jobs": ["lib/core", "lib/ports.ts", "lib/log.ts"],
  "lib/api": ["lib/core", "lib/ports.ts", "lib/log.ts"],
  "lib/ports.ts": ["lib/core", "lib/ports"],
  "lib/ports": ["lib/core", "lib/ports.ts"],
  "lib/config.ts": [],
  "lib/log.ts": ["lib/ports.ts"],
  emails: ["lib/core"],
  functions: ["lib", "package.json"],
  "infra/local": ["lib", "functions"],
  "infra/local/mails": ["lib", "emails", "infra/local"],
};

/** Packages that core may lean on: pure, no network, no files. */
const PURE = [
  "zod",
  "node:crypto",
  "htmlparser2",
  "entities",
  "temporal-polyfill",
  "eld/extrasmall",
];

const ALIAS: Record<string, string> = {
  "#lib/": "lib/",
  "#emails/": "emails/",
  "#functions/": "functions/",
  "#local/": "infra/local/",
};

const within = (path: string, room: string): boolean =>
  path === room || path.startsWith(`${room}/`);
const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => within(path, room))
    .toSorted((a, b) => b.length - a.length)[0];

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));

/** Every module a file imports, ours as paths from the root, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const found = text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"\s]+)"/g);
  return [...found].map(([, specifier = ""]) => {
    if (specifier.startsWith(".")) return normalize(join(file, "..", specifier));
    const alias = Object.keys(ALIAS).find((prefix) => specifier.startsWith(prefix));
    return alias ? specifier.replace(alias, ALIAS[alias] ?? "") : specifier;
  });
}

const ours = (path: string): boolean =>
  /^(lib|emails|functions|infra|test|scripts)\/|^package\.json$/.test(path);
const files = ["lib", "emails", "functions", "infra/local"].flatMap(sources);

describe("who may import whom", () => {
  it("reads the whole house", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it.each(Object.keys(ROOMS))("%s keeps to its neighbours", (room) => {
    const strays = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => ours(path) && !within(path, room))
          .filter((path) => !(ROOMS[room] ?? []).some((neighbour) => within(path, neighbour)))
          .map((path) => `${file} -> ${path}`),
      );
    expect(strays).toEqual([]);
  });

  it("core leans on pure packages alone", () => {
    const packages = files
      .filter((file) => roomOf(file) === "lib/core")
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => !ours(path))
          .map((path) => `${file} -> ${path}`),
      )
      .filter(
        (line) =>
          !PURE.some((name) => line.endsWith(` -> ${name}`) || line.includes(` -> ${name}/`)),
      );
    expect(packages).toEqual([]);
  });

  it("emails are imported by lib/mail and what shows samples of them, and React Email by emails alone", () => {
    const strays = files.filter(
      (file) =>
        (importsOf(file).some((path) => within(path, "emails")) &&
          !/^(emails|lib\/mail|infra\/local\/mails)\//.test(file)) ||
        (importsOf(file).includes("@react-email/components") && !file.startsWith("emails/")),
    );
    expect(strays).toEqual([]);
  });
});
