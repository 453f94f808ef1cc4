import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { Environment } from "#lib/config.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

const VARIABLES = Object.keys(Environment.shape).toSorted();
/** What only the tests read. */
const OF_TESTS = ["CHROMIUM_PATH", "AWS_PROFILE", "AWS_ACCESS_KEY_ID"];
/** The rows of the README's table of settings: `NAME`, default, what it does. */
const ROWS = [...read("README.md").matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.*?) \|$/gm)].map(
  ([, name = "", preset = ""]) => ({ name, preset }),
);

describe("the README's table of settings", () => {
  it("names every variable there is, once, and no other", () => {
    expect(ROWS.map(({ name }) => name).toSorted()).toEqual(VARIABLES);
  });

  it("tells the defaults as they are", () => {
    const presets = Object.entries(Environment.parse({})).filter(
      ([, value]) => value !== undefined,
    );
    const plain = presets.filter(([, value]) => !Array.isArray(value));
    const told = new Map(ROWS.map(({ name, preset }) => [name, preset]));
    expect(plain.map(([name]) => [name, told.get(name)])).toEqual(
      plain.map(([name, value]) => [name, `\`${String(value)}\``]),
    );
  });
});

describe.each([
  "README.md",
  "docs/architecture.md",
  "docs/mail.md",
  "docs/self-hosting.md",
  "docs/privacy.md",
  "docs/security.md",
  "docs/licences.md",
  "docs/store-tests.md",
  "docs/reliability.md",
  "docs/benchmarks.md",
])("%s", (file) => {
  it("names only settings that there are", () => {
    const named = [...read(file).matchAll(/\b([A-Z]+(?:_[A-Z]+)+)=|`([A-Z]+(?:_[A-Z]+)+)`/g)];
    const names = named.map(([, set, quoted]) => set ?? quoted ?? "");
    expect(names.filter((name) => ![...VARIABLES, ...OF_TESTS].includes(name))).toEqual([]);
  });

  it("links to files that there are", () => {
    const links = [...read(file).matchAll(/(?:\]\(|<img src=")(?!https?:)([^)#"]+)/g)].map(
      ([, path = ""]) => path,
    );
    expect(links.filter((path) => !existsSync(join(ROOT, dirname(file), path)))).toEqual([]);
  });
});
