/** What a licence may be used for, and why it is let through. */
type Policy = { use: "anywhere" | "tools"; because: string };

const PERMISSIVE: Policy = {
  use: "anywhere",
  because: "permissive: the notice goes with the code",
};
const FREE: Policy = { use: "anywhere", because: "asks for nothing" };

/** By SPDX identifier. Whatever is not here is refused until somebody has read it. */
export const POLICY: Readonly<Record<string, Policy>> = {
  MIT: PERMISSIVE,
  ISC: PERMISSIVE,
  "BSD-2-Clause": PERMISSIVE,
  "BSD-3-Clause": PERMISSIVE,
  "Apache-2.0": PERMISSIVE,
  "BlueOak-1.0.0": PERMISSIVE,
  "MIT-0": FREE,
  "0BSD": FREE,
  Unlicense: FREE,
  "CC0-1.0": FREE,
  "Unicode-3.0": { use: "anywhere", because: "permissive, for data; the notice goes with it" },
  "MPL-2.0": {
    use: "tools",
    because: "copyleft by file: used unchanged, in development, and in no bundle",
  },
};

const mayBe = (id: string, dev: boolean): boolean => {
  const use = POLICY[id]?.use;
  return use === "anywhere" || (use === "tools" && dev);
};

/** Whether a licence may be used, as an SPDX expression of names with OR or AND; anything more complicated may not. */
export function isAllowed(licence: string, dev: boolean): boolean {
  const words = licence.replace(/^\((.*)\)$/, "$1");
  const any = words.split(" OR ");
  if (any.length > 1) return any.some((id) => mayBe(id, dev));
  return words.split(" AND ").every((id) => mayBe(id, dev));
}
