/**
 * XML namespaces as feeds really write them. Elements are known downstream by one canonical name
 * (`atom:title`, `dc:date`, plain `title` for RSS) whatever prefix a feed chose.
 */
const PREFIX_OF = new Map<string, string>([
  ["http://www.w3.org/2005/atom", "atom"],
  ["http://purl.org/atom/ns#", "atom"],
  ["http://example.com/newformat#", "atom"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://purl.org/rss/1.0", ""],
  ["http://my.netscape.com/rdf/simple/0.9", ""],
  ["http://channel.netscape.com/rdf/simple/0.9", ""],
  ["http://backend.userland.com/rss", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://blogs.law.harvard.edu/tech/rss", ""],
  ["http://purl.org/dc/elements/1.1", "dc"],
  ["http://purl.org/dc/elements/1.0", "dc"],
  ["http://purl.org/dc/terms", "dcterms"],
  ["http://purl.org/rss/1.0/modules/content", "content"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
]);

const FAMILIES: readonly (readonly [start: string, prefix: string])[] = [
  ["http://purl.org/atom/ns", "atom"],
  ["http://search.yahoo.com/mrss", "media"],
];

/** Prefixes that keep their usual meaning when a feed forgot to declare them. */
const USUAL = new Map([
  ["a10", "atom"],
  ["atom03", "atom"],
  ["atom10", "atom"],
]);

const prefixOf = (uri: string): string | undefined => {
  const plain = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, "http:")
    .replace(/\/$/, "");
  return PREFIX_OF.get(plain) ?? FAMILIES.find(([start]) => plain.startsWith(start))?.[1];
};

/** The declarations in force at one point of the document, with the names already worked out there. */
export type Scope = {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
};

export const EMPTY_SCOPE: Scope = { prefixes: new Map(), names: new Map() };

/** Binds a document's own prefix to a canonical one, whatever address was declared for it. */
export const bind = (scope: Scope, own: string, canonical: string): Scope => ({
  prefixes: new Map(scope.prefixes).set(own, canonical),
  names: new Map(),
});

const DECLARATION = /^xmlns(?::|$)/;
/** More prefixes than this are an attack on whoever copies them for each element. */
const MOST_PREFIXES = 64;

/** The scope inside an element with these (lower-case) attributes; the same object if it declares nothing. */
export function scopeWithin(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let inner: Map<string, string> | undefined;
  for (const name of Object.keys(attributes)) {
    if (!DECLARATION.test(name)) continue;
    const own = name.slice("xmlns:".length);
    inner ??= new Map(scope.prefixes);
    if (inner.size >= MOST_PREFIXES) break;
    inner.set(own, prefixOf(attributes[name] ?? "") ?? USUAL.get(own) ?? own);
  }
  return inner ? { prefixes: inner, names: new Map() } : scope;
}

export const splitName = (name: string): readonly [prefix: string, local: string] => {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
};

/** The canonical name of a lower-case element name. */
export function canonicalName(scope: Scope, name: string): string {
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  const [own, local] = splitName(name);
  const prefix = scope.prefixes.get(own) ?? USUAL.get(own) ?? own;
  const canonical = prefix === "" ? local : `${prefix}:${local}`;
  scope.names.set(name, canonical);
  return canonical;
}
