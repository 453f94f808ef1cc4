/** What an element of a feed or entry holds. Elements not named here are skipped with all they contain. */
export type FieldKind = "html" | "plain" | "link" | "enclosure";

const HTML = [
  "title",
  "description",
  "summary",
  "content",
  "content:encoded",
  "body",
  "fullitem",
  "xhtml:body",
  "dc:title",
  "dc:description",
  "media:title",
  "media:description",
  "itunes:title",
  "itunes:summary",
  "itunes:subtitle",
  "atom:title",
  "atom:subtitle",
  "atom:tagline",
  "atom:info",
  "atom:summary",
  "atom:content",
];

const PUBLISHED = [
  "atom:published",
  "atom:issued",
  "pubdate",
  "dcterms:issued",
  "dcterms:created",
  "atom:created",
];
const UPDATED = ["atom:updated", "atom:modified", "dcterms:modified", "lastbuilddate"];
/** A date of no stated kind, believed where an entry has no other. */
const DATED = ["dc:date", "date"];
/** Said once a value, under `skipHours` and `skipDays`. */
const LISTS = ["hour", "day"];
const PLAIN = [
  "guid",
  "atom:id",
  "language",
  "dc:language",
  "ttl",
  ...LISTS,
  ...PUBLISHED,
  ...UPDATED,
  ...DATED,
];

const kinds = (kind: FieldKind, names: readonly string[]): (readonly [string, FieldKind])[] =>
  names.map((name) => [name, kind] as const);

export const FIELDS: ReadonlyMap<string, FieldKind> = new Map([
  ...kinds("html", HTML),
  ...kinds("plain", PLAIN),
  ...kinds("link", ["link", "atom:link"]),
  ...kinds("enclosure", ["enclosure", "media:content"]),
]);

/** Elements whose children count as their parent's own. */
export const TRANSPARENT: ReadonlySet<string> = new Set([
  "rss",
  "rdf:rdf",
  "rdf",
  "atom:feed",
  "channel",
  "items",
  "media:group",
  "skiphours",
  "skipdays",
]);

/** Whether each element of a name is another value of one list. */
export const isList = (name: string): boolean => LISTS.includes(name);

export const ENTRY_NAMES: ReadonlySet<string> = new Set([
  "item",
  "atom:entry",
  "entry",
  "atom:item",
]);

/** Where each fact of an entry is looked for, the best place first. */
export const ENTRY_SOURCES = {
  title: ["title", "atom:title", "dc:title", "media:title", "itunes:title"],
  id: ["guid", "atom:id"],
  published: PUBLISHED,
  updated: UPDATED,
  dated: DATED,
  summary: [
    "atom:summary",
    "summary",
    "description",
    "dc:description",
    "media:description",
    "itunes:summary",
    "itunes:subtitle",
  ],
  content: [
    "content:encoded",
    "atom:content",
    "xhtml:body",
    "body",
    "fullitem",
    "content",
    // Beside an RSS <summary> the description is the body.
    "description",
  ],
} as const satisfies Record<string, readonly string[]>;

export const FEED_SOURCES = {
  title: ["title", "atom:title", "dc:title", "itunes:title"],
  id: ["atom:id", "guid"],
  updated: ["lastbuilddate", ...UPDATED, ...PUBLISHED, ...DATED],
  summary: [
    "description",
    "atom:subtitle",
    "atom:tagline",
    "dc:description",
    "itunes:summary",
    "itunes:subtitle",
    "atom:info",
  ],
  language: ["language", "dc:language"],
  ttl: ["ttl"],
  skipHours: ["hour"],
  skipDays: ["day"],
} as const satisfies Record<string, readonly string[]>;
