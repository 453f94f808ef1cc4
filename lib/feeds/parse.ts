import RssParser from "rss-parser";
import type { ParsedFeed, RawEntry } from "#lib/core/model/entry.ts";
import { htmlToText } from "#lib/core/text/html.ts";
import type { ParseOutcome } from "#lib/ports.ts";
import { type Aside, canonicalise } from "./canonicalise.ts";
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
  enclosures?: { $: { url: string; type?: string; length?: string } }[];
};
type ReadFeed = RssParser.Output<EntryFields> & FeedFields;
type ReadEntry = ReadFeed["items"][number];

/** What our dialect says beyond rss-parser's own fields, which include `ttl`. */
const PARSER = new RssParser<FeedFields, EntryFields>({
  customFields: {
    feed: ["id", "skipHours", "skipDays"],
    item: [["enclosure", "enclosures", { keepArray: true }]],
  },
});

const JSON_START = /^[\s\ufeff]*[{[]/;

const plain = (html: string | undefined): string | null => htmlToText(html ?? "") || null;

const toEnclosure = ({ url, type, length }: { url: string; type?: string; length?: string }) => {
  const bytes = wholeNumber(length);
  return { url, ...(type && { type }), ...(bytes !== undefined && { length: bytes }) };
};

const toEntry = (entry: ReadEntry, aside: Aside | undefined): RawEntry => {
  const { summary, body, base, published, updated } = aside ?? {};
  return {
    id: entry.guid || null,
    link: entry.link || null,
    title: plain(entry.title),
    // A summary without words, such as a picture, is empty rather than absent.
    summary: summary === undefined ? null : htmlToText(summary),
    content: sanitise(body ?? "", base) || null,
    published: published ?? null,
    updated: updated ?? null,
    enclosures: (entry.enclosures ?? []).map(({ $ }) => toEnclosure($)),
  };
};

type Canonical = { format: XmlFormat; asides: readonly Aside[] };

const toFeed = (read: ReadFeed, { format, asides }: Canonical): ParsedFeed => ({
  format,
  title: plain(read.title),
  link: read.link || null,
  id: read.id || null,
  updated: read.lastBuildDate || null,
  summary: plain(read.description),
  language: languageOf(read.language),
  wishes: wishesOf(read),
  entries: read.items.map((entry, at) => toEntry(entry, asides[at])),
});

async function parseXmlFeed(text: string, base: string | undefined): Promise<ParseOutcome> {
  const canonical = canonicalise(text, base);
  if (!canonical.ok)
    return canonical.reason === "html" && isChallengePage(text)
      ? { ok: false, reason: "challenge" }
      : canonical;
  const read = await PARSER.parseString(canonical.xml);
  return { ok: true, feed: toFeed(read, canonical) };
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
