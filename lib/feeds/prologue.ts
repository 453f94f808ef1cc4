import { decodeHTMLStrict } from "entities";

const FIRST_MARKUP = /<(?:\?xml|!--|!doctype|[a-z])/i;
const INTERNAL_SUBSET = /<!DOCTYPE[^[>]{0,500}\[([^\]]{0,20000})\]/i;
const ENTITY = /<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"]{0,250})"|'([^']{0,250})')\s*>/g;
const REFERENCE = /&[\w#.-]{1,60};/g;
const HEAD = 65_536;
const MOST_EXPANSIONS = 10_000;

/** Turns the references in a piece of XML text into the characters they stand for. */
export type Decode = (text: string) => string;

/** The document from its first markup on: warnings and blank lines before it are the server's, not the feed's. */
export function withoutPreamble(xml: string): string {
  const start = xml.search(FIRST_MARKUP);
  return start > 0 ? xml.slice(start) : xml;
}

const plain: Decode = (text) => (text.includes("&") ? decodeHTMLStrict(text) : text);

/**
 * The decoder for a document: XML, HTML and numeric references, and what its own DTD declares. Declared
 * entities are short, never nested and expanded a limited number of times, so a small file stays small.
 */
export function decoderFor(xml: string): Decode {
  const subset = INTERNAL_SUBSET.exec(xml.slice(0, HEAD))?.[1];
  if (subset === undefined) return plain;
  const declared = new Map<string, string>();
  for (const [, name = "", double, single] of subset.matchAll(ENTITY))
    declared.set(`&${name};`, plain(double ?? single ?? ""));
  let left = MOST_EXPANSIONS;
  const expand = (reference: string): string => {
    const value = declared.get(reference);
    if (value === undefined) return decodeHTMLStrict(reference);
    left -= 1;
    return left >= 0 ? value : reference;
  };
  return (text) => (text.includes("&") ? text.replace(REFERENCE, expand) : text);
}
