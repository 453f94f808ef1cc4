import { escapeHtml } from "#lib/core/text/html.ts";
import { cleanText } from "./chars.ts";
import { parseDate } from "./dates.ts";
import type { Draft, DraftEnclosure, DraftRecord, DraftValue, XmlFormat } from "./draft.ts";
import { ENTRY_SOURCES, FEED_SOURCES } from "./fields.ts";
import { LONGEST, READ_LIMITS } from "./limits.ts";
import { readDraft } from "./read.ts";

/** What of an entry is set aside of the document: HTML, the base of the body's own addresses, and dates. */
export type Aside = {
  summary: string | undefined;
  body: string | undefined;
  base: string | undefined;
  published: string | undefined;
  updated: string | undefined;
};

/**
 * Our dialect: RSS 2.0 in which addresses are absolute and dates ISO 8601. What is set aside of each entry stands in the
 * order of the entries: an XML parser that read that again would spend more than all the rest.
 */
export type CanonicalOutcome =
  | { ok: true; xml: string; asides: readonly Aside[]; format: XmlFormat }
  | { ok: false; reason: string };

const WEB = /^https?:/i;
const NEEDS_ESCAPE = /[<&]/;
const SHORT = 64;

const xmlText = (text: string): string => {
  const clean = cleanText(text);
  if (!NEEDS_ESCAPE.test(clean)) return clean.replaceAll("]]>", "]]&gt;");
  if (clean.length < SHORT) return escapeHtml(clean);
  return `<![CDATA[${clean.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
};

const element = (name: string, text: string | undefined): string =>
  text === undefined ? "" : `<${name}>${xmlText(text.slice(0, LONGEST.line))}</${name}>`;

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? "" : ` ${name}="${escapeHtml(cleanText(value))}"`;

const pick = (record: DraftRecord, sources: readonly string[]): DraftValue | undefined => {
  for (const source of sources) {
    const value = record.values.get(source);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The first of the sources that is a date at all. */
const pickDate = (record: DraftRecord, sources: readonly string[]): string | undefined => {
  for (const source of sources) {
    const value = record.values.get(source);
    const date = value && parseDate(value.text);
    if (date) return date;
  }
  return undefined;
};

const alternate = (record: DraftRecord): string | undefined => {
  const pages = record.links.filter((link) => link.rel === "alternate");
  const page = pages.find((link) => link.type === "" || link.type.includes("html")) ?? pages[0];
  return page?.href;
};

const webAddress = (text: string | undefined): string | undefined =>
  text !== undefined && WEB.test(text) ? text : undefined;

/** The entry's page: what it links to, else an identity that is an address itself. */
const entryLink = (record: DraftRecord): string | undefined =>
  record.values.get("link")?.text ??
  alternate(record) ??
  record.links.find(({ rel }) => rel === "via" || rel === "related")?.href ??
  (record.permalink ? webAddress(record.values.get("guid")?.text) : undefined) ??
  webAddress(record.values.get("atom:id")?.text) ??
  webAddress(record.about);

const enclosureXml = ({ url, type, length }: DraftEnclosure): string =>
  `<enclosure${attribute("url", url)}${attribute("type", type)}${attribute("length", length)}/>`;

const htmlOf = (value: DraftValue | undefined, longest: number): string | undefined =>
  value && cleanText(value.text.slice(0, longest));

const asideOf = (record: DraftRecord, base: string | undefined): Aside => {
  const published = pickDate(record, ENTRY_SOURCES.published);
  const updated = pickDate(record, ENTRY_SOURCES.updated);
  const summary = pick(record, ENTRY_SOURCES.summary);
  const content = pick(record, ENTRY_SOURCES.content);
  const body = content === summary ? undefined : content;
  return {
    summary: htmlOf(summary, LONGEST.summary),
    body: htmlOf(body, LONGEST.body),
    base: body?.base ?? base,
    published: published ?? (updated ? undefined : pickDate(record, ENTRY_SOURCES.dated)),
    updated,
  };
};

/** A title is always there: an item without any element would be read as a text. */
const entryXml = (record: DraftRecord): string =>
  [
    "<item>",
    element("title", pick(record, ENTRY_SOURCES.title)?.text ?? ""),
    element("link", entryLink(record)),
    element("guid", pick(record, ENTRY_SOURCES.id)?.text ?? record.about),
    ...record.enclosures.map(enclosureXml),
    "</item>",
  ].join("");

const feedXml = ({ feed, entries }: Draft): string =>
  [
    `<rss version="2.0"><channel>`,
    element("title", pick(feed, FEED_SOURCES.title)?.text),
    element("link", feed.values.get("link")?.text ?? alternate(feed)),
    element("id", pick(feed, FEED_SOURCES.id)?.text),
    element("description", pick(feed, FEED_SOURCES.summary)?.text),
    element("language", pick(feed, FEED_SOURCES.language)?.text ?? feed.language),
    element("lastBuildDate", pickDate(feed, FEED_SOURCES.updated)),
    element("ttl", pick(feed, FEED_SOURCES.ttl)?.text),
    element("skipHours", pick(feed, FEED_SOURCES.skipHours)?.text),
    element("skipDays", pick(feed, FEED_SOURCES.skipDays)?.text),
    ...entries.map(entryXml),
    "</channel></rss>",
  ].join("");

/**
 * Any RSS, RDF or Atom text as one well-formed document in our dialect, so that the XML parser behind never
 * meets a feed's own faults. Bodies go by names the parser makes no snippets of.
 * Reasons: `html`, `not-a-feed`, `too-deep`.
 */
export function canonicalise(text: string, base: string | undefined): CanonicalOutcome {
  const read = readDraft(text, base, READ_LIMITS);
  if (!read.ok) return read;
  const { draft } = read;
  const asides = draft.entries.map((record) => asideOf(record, base));
  return { ok: true, xml: feedXml(draft), asides, format: draft.format };
}
