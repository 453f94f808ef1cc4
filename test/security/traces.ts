import { inflateRawSync } from "node:zlib";

/** What to look for, by what it is called. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** A value's bytes, and what they say once inflated where they are packed. */
function* textsOf(value: unknown): Generator<string> {
  if (value instanceof Uint8Array) {
    yield Buffer.from(value).toString("latin1");
    try {
      yield inflateRawSync(value).toString("utf8");
    } catch {
      // Not packed: its bytes were looked at.
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      yield name;
      yield* textsOf(inner);
    }
  } else yield String(value);
}

/** The names of what is found in a value, however deep or packed. */
export const tracesIn = (value: unknown, wanted: Wanted): string[] => {
  const texts = [...textsOf(value)];
  return Object.entries(wanted)
    .filter(([, words]) => words.some((word) => texts.some((text) => text.includes(word))))
    .map(([name]) => name);
};

/** `SUB#` / `FROZEN#`: the kind of a row, as docs/privacy.md writes it without what names the one. */
export const kindOf = ({ pk, sk }: Record<string, unknown>): string =>
  `${String(pk).split("#")[0]}/${String(sk).split("#")[0]}`;
