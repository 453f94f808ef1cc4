import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dependencies, type Lock, page, refused } from "../../scripts/licences/page.ts";
import { isAllowed } from "../../scripts/licences/policy.ts";

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, "../..", file), "utf8");
const all = dependencies(JSON.parse(read("package-lock.json")) as Lock);

describe("docs/licences.md", () => {
  it("tells every package that is locked: `npm run licences` renews it", () => {
    expect(read("docs/licences.md")).toBe(page(all));
  });

  it("tells no licence that is not let through", () => {
    expect(all.length).toBeGreaterThan(100);
    expect(refused(all)).toEqual([]);
  });
});

describe("a licence", () => {
  it.each([
    ["MIT", false, true],
    ["MPL-2.0", true, true],
    ["MPL-2.0", false, false],
    ["GPL-3.0-only", true, false],
    ["(MIT OR GPL-3.0-only)", false, true],
    ["MIT AND GPL-3.0-only", false, false],
    ["none", true, false],
    ["UNLICENSED", true, false],
    ["SEE LICENSE IN x", true, false],
    ["toString", true, false],
  ])("%s, in development: %s, is let through: %s", (licence, dev, allowed) => {
    expect(isAllowed(licence, dev)).toBe(allowed);
  });

  it("counts as the installed package tells it, each version once", () => {
    const lock = {
      packages: {
        "": { version: "1.0.0" },
        "node_modules/a": { version: "1.0.0", license: "MIT" },
        "node_modules/b/node_modules/a": { version: "1.0.0", license: "MIT" },
        "node_modules/@b/c": { version: "2.0.0", license: "MIT", dev: true },
      },
    };
    const said = (path: string) => (path.endsWith("/a") ? "GPL-2.0-only" : undefined);
    const found = dependencies(lock, said);
    expect(found).toEqual([
      { name: "a", version: "1.0.0", licence: "GPL-2.0-only", dev: false },
      { name: "@b/c", version: "2.0.0", licence: "MIT", dev: true },
    ]);
    expect(refused(found).map(({ name }) => name)).toEqual(["a"]);
  });
});
