import { isAllowed, POLICY } from "./policy.ts";

/** What package-lock.json says of a package. */
type Locked = { version?: string; license?: string; dev?: boolean };
export type Lock = { packages: Readonly<Record<string, Locked>> };

/** A package as it is used here; `dev`: for development alone, in nothing that runs. */
export type Dependency = { name: string; version: string; licence: string; dev: boolean };

const INSTALLED = "node_modules/";
const nameOf = (path: string): string => path.slice(path.lastIndexOf(INSTALLED) + INSTALLED.length);
const keyOf = ({ name, version, dev }: Dependency): string => `${dev} ${name} ${version}`;

/**
 * The packages that are locked, each version once, by name. `licenceOf` answers what the installed package itself says,
 * where it is installed: what the lock file says counts where not (the binaries of other platforms).
 */
export function dependencies(
  { packages }: Lock,
  licenceOf: (path: string) => string | undefined = () => undefined,
): Dependency[] {
  const all = Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version = "", license = "none", dev }]) => ({
      name: nameOf(path),
      version,
      licence: licenceOf(path) ?? license,
      dev: dev === true,
    }));
  return [...new Map(all.map((one) => [keyOf(one), one])).values()].toSorted((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  );
}

/** Those whose licence is not let through. */
export const refused = (all: readonly Dependency[]): Dependency[] =>
  all.filter(({ licence, dev }) => !isAllowed(licence, dev));

const table = (head: string, rows: readonly string[]): string => {
  const columns = head.split(" | ").length;
  return [`| ${head} |`, `|${" --- |".repeat(columns)}`, ...rows].join("\n");
};

const rowsOf = (all: readonly Dependency[]): string[] =>
  all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);

const policyRows = (all: readonly Dependency[]): string[] =>
  Object.entries(POLICY).map(([id, { use, because }]) => {
    const count = all.filter(({ licence }) => licence === id).length;
    return `| ${id} | ${use === "tools" ? "in development" : "anywhere"} | ${because} | ${count} |`;
  });

/** docs/licences.md. */
export function page(all: readonly Dependency[]): string {
  const [running, tools] = [all.filter(({ dev }) => !dev), all.filter(({ dev }) => dev)];
  return `# Licences of the packages used

Written by \`npm run licences\` from \`package-lock.json\` and what the installed packages say of themselves; it fails on a licence
that is not let through below. Sitrep's own licence is [MIT](../LICENSE); data that stands in the project itself is in
[THIRD_PARTY_NOTICES.md](../THIRD_PARTY_NOTICES.md).

${table("licence | let through | because | packages", policyRows(all))}

Of several that a package offers (\`OR\`) one must be let through.

## What runs: ${running.length} packages

${table("package | version | licence", rowsOf(running))}

## What only develops and tests: ${tools.length} packages

${table("package | version | licence", rowsOf(tools))}
`;
}
