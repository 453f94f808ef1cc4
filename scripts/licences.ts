import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dependencies, type Lock, page, refused } from "./licences/page.ts";

/** What package.json files say of their licence; old ones have an object or a list. */
type Said = { license?: string | { type: string }; licenses?: { type: string }[] };

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** What an installed package says of itself. */
function licenceOf(path: string): string | undefined {
  const file = `${path}/package.json`;
  if (!existsSync(file)) return undefined;
  const { license, licenses } = read(file) as Said;
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(" OR ");
}

const all = dependencies(read("package-lock.json") as Lock, licenceOf);
const wrong = refused(all);
for (const { name, version, licence, dev } of wrong)
  process.stderr.write(
    `${name} ${version}: ${licence} is not let through ${dev ? "in development" : "in what runs"}\n`,
  );
if (wrong.length > 0) process.exitCode = 1;
else writeFileSync("docs/licences.md", page(all));
