import RssParser from "rss-parser";
import type { ParsedFeed, RawEntry } from "#lib/core/model/entry.ts";
import { htmlToText } from "#lib/core/text/html.ts";
import type { ParseOutcome } from "#lib/ports.ts";
import { canonicalise } from "./canonicalise.ts";
import { isChallengePage } from "./challenge.ts";
import { decodeFeed } from "./decode.ts";
import type { XmlFormat } from "./draft.ts";
import { parseJsonFeed } from "./jsonfeed.ts";
import { languageOf } from "./language.ts";
import { sanitise } from "./sanitise.ts";
import { wholeNumber, wishesOf } from "./wishes.ts";

type FeedFields = {
  id?: string;
  language?: string;
  lastBuildDate?: string;
  ttl?: string;
  skipHours?: string;
  skipDays?: string;
};
type EntryFields = {
  updated?: string;
  body?: string;
  base?: string;
  enclosures?: { $: { url: string; type?: string; length?: string } }[];
};
type ReadFeed = RssParser.Output<EntryFields> & FeedFields;
type ReadEntry = ReadFeed["items"][number];

/** What our dialect says beyond rss-parser's own fields, which include `summary` and `ttl`. */
const PARSER = new RssParser<FeedFields, EntryFields>({
  customFields: {
    feed: ["id", "skipHours", "skipDays"],
    item: ["updated", "body", "base", ["enclosure", "enclosures", { keepArray: true }]],
  },
});

const JSON_START = /^[\s\ufeff]*[{[]/;

const plain = (html: string | undefined): string | null => htmlToText(html ?? "") || null;

const toEnclosure = ({ url, type, length }: { url: string; type?: string; length?: string }) => {
  const bytes = wholeNumber(length);
  return { url, ...(type && { type }), ...(bytes !== undefined && { length: bytes }) };
};

/** The HTML that our dialect holds a place for, if it does. */
const proseAt = (prose: readonly string[], place: string | undefined): string =>
  place === undefined ? "" : (prose[Number(place)] ?? "");

const toEntry = (
  entry: ReadEntry,
  prose: readonly string[],
  base: string | undefined,
): RawEntry => ({
  id: entry.guid || null,
  link: entry.link || null,
  title: plain(entry.title),
  // A summary without words, such as a picture, is empty rather than absent.
  summary: entry.summary === undefined ? null : htmlToText(proseAt(prose, entry.summary)),
  content: sanitise(proseAt(prose, entry.body), entry.base ?? base) || null,
  published: entry.isoDate || null,
  updated: entry.updated || null,
  enclosures: (entry.enclosures ?? []).map(({ $ }) => toEnclosure($)),
});

type Canonical = { format: XmlFormat; prose: readonly string[] };

const toFeed = (
  read: ReadFeed,
  { format, prose }: Canonical,
  base: string | undefined,
): ParsedFeed => ({
  format,
  title: plain(read.title),
  link: read.link || null,
  id: read.id || null,
  updated: read.lastBuildDate || null,
  summary: plain(read.description),
  language: languageOf(read.language),
  wishes: wishesOf(read),
  entries: read.items.map((entry) => toEntry(entry, prose, base)),
});

async function parseXmlFeed(text: string, base: string | undefined): Promise<ParseOutcome> {
  const canonical = canonicalise(text, base);
  if (!canonical.ok)
    return canonical.reason === "html" && isChallengePage(text)
      ? { ok: false, reason: "challenge" }
      : canonical;
  const read = await PARSER.parseString(canonical.xml);
  return { ok: true, feed: toFeed(read, canonical, base) };
}

/**
 * The one door from a response body to a feed: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. `baseUrl`
 * is the address the body came from, "" if unknown. Never throws for what a body may say; an unreadable one
 * has a reason: `empty`, `html`, `challenge`, `not-a-feed`, `too-deep`, `bad-json`.
 */
export async function parseFeed(
  body: Uint8Array,
  contentType: string | null,
  baseUrl: string,
): Promise<ParseOutcome> {
  const text = decodeFeed(body, contentType);
  const base = URL.canParse(baseUrl) ? baseUrl : undefined;
  if (text.trim() === "") return { ok: false, reason: "empty" };
  return JSON_START.test(text) ? parseJsonFeed(text, base) : parseXmlFeed(text, base);
}
