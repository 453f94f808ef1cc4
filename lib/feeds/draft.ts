export type XmlFormat = "rss" | "rdf" | "atom";
export type DraftLink = { rel: string; href: string; type: string };
export type DraftEnclosure = { url: string; type: string | undefined; length: string | undefined };

/** A text as its element gave it: HTML for prose, plain for the rest; with the base of its own addresses. */
export type DraftValue = { text: string; base: string | undefined };

/** What a feed or an entry says, by canonical element name; the first element that says anything counts. */
export type DraftRecord = {
  values: Map<string, DraftValue>;
  links: DraftLink[];
  enclosures: DraftEnclosure[];
  /** The address an RDF resource is about. */
  about: string | undefined;
  language: string | undefined;
  /** False when the guid says that it is no address. */
  permalink: boolean;
};

export type Draft = { format: XmlFormat; feed: DraftRecord; entries: DraftRecord[] };
export type DraftOutcome = { ok: true; draft: Draft } | { ok: false; reason: string };

const MOST_LINKS = 100;
/** Characters; 24 hours need fewer. */
const MOST_LIST = 200;

export const emptyRecord = (): DraftRecord => ({
  values: new Map(),
  links: [],
  enclosures: [],
  about: undefined,
  language: undefined,
  permalink: true,
});

export function setValue(record: DraftRecord, name: string, value: DraftValue): void {
  if (!record.values.has(name) && value.text.trim() !== "") record.values.set(name, value);
}

/** Adds a value to those that elements of this name gave, split by commas. */
export function addValue(record: DraftRecord, name: string, { text, base }: DraftValue): void {
  const before = record.values.get(name)?.text;
  if (before === undefined || before.length < MOST_LIST)
    record.values.set(name, { text: before === undefined ? text : `${before},${text}`, base });
}

export function addLink(record: DraftRecord, link: DraftLink): void {
  if (record.links.length < MOST_LINKS) record.links.push(link);
}

export function addEnclosure(record: DraftRecord, enclosure: DraftEnclosure): void {
  if (record.enclosures.length < MOST_LINKS) record.enclosures.push(enclosure);
}
