import type { XmlFormat } from "./draft.ts";
import { bind, splitName } from "./namespaces.ts";
import type { Scope } from "./namespaces.ts";

export type Root =
  | { ok: true; format: XmlFormat; scope: Scope }
  | { ok: false; reason: "html" | "not-a-feed" };

/** What a document's first element makes of it; a lone channel, item or entry is a feed too. */
const FORMATS = new Map<string, { format: XmlFormat; prefix: string }>([
  ["rss", { format: "rss", prefix: "" }],
  ["channel", { format: "rss", prefix: "" }],
  ["item", { format: "rss", prefix: "" }],
  ["rdf", { format: "rdf", prefix: "" }],
  ["feed", { format: "atom", prefix: "atom" }],
  ["entry", { format: "atom", prefix: "atom" }],
]);
const HTML = new Set("html head body title meta script style div p br b".split(" "));

/** Reads the root element: its own prefix means the format's elements, whatever address it declares. */
export function readRoot(name: string, scope: Scope): Root {
  const [prefix, local] = splitName(name);
  const root = FORMATS.get(local);
  if (root === undefined) return { ok: false, reason: HTML.has(local) ? "html" : "not-a-feed" };
  // An RDF root is of its own vocabulary; only without a prefix does it share RSS's.
  const isShared = root.format !== "rdf" || prefix === "";
  return {
    ok: true,
    format: root.format,
    scope: isShared ? bind(scope, prefix, root.prefix) : scope,
  };
}
