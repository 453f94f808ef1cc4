import { hash } from "node:crypto";

const LENGTH = 20;

/** Prefixes of the ids the service hands out. */
type IdPrefix = "dig" | "dlv" | "fed" | "itm" | "sto" | "sub" | "thr";

/**
 * SHA-256 of the parts, first 20 hex digits (80 bits: a million ids collide once in 2.4 million million tries).
 * The parts are joined as a JSON array, so `("ab", "c")` and `("a", "bc")` differ.
 */
export const shortHash = (...parts: string[]): string =>
  hash("sha256", JSON.stringify(parts), "hex").slice(0, LENGTH);

/** SHA-256 of bytes, or of a text in UTF-8, first 32 hex digits. */
export const bytesHash = (bytes: Uint8Array | string): string =>
  hash("sha256", bytes, "hex").slice(0, 32);

/** A stable id of what makes the thing what it is: `prefixedId("dlv", digestId, subscriptionId)`. */
export const prefixedId = (prefix: IdPrefix, ...parts: string[]): string =>
  `${prefix}_${shortHash(prefix, ...parts)}`;

/**
 * JSON of plain data with keys in code-unit order and without undefined properties: equal data, equal text.
 * Like JSON, it writes null for undefined inside a list and for numbers that are not finite.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const properties = Object.entries(value)
    .filter(([, property]) => property !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, property]) => `${JSON.stringify(key)}:${canonicalJson(property)}`);
  return `{${properties.join(",")}}`;
};
