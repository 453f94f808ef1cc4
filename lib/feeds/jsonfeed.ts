import * as z from "zod";
import type { ParsedFeed, RawEntry } from "#lib/core/model/entry.ts";
import { escapeHtml, htmlToText } from "#lib/core/text/html.ts";
import type { ParseOutcome } from "#lib/ports.ts";
import { cleanText } from "./chars.ts";
import { parseDate } from "./dates.ts";
import { languageOf } from "./language.ts";
import { LONGEST, READ_LIMITS } from "./limits.ts";
import { sanitise } from "./sanitise.ts";
import { webUrl } from "./urls.ts";

/** A text of limited length; anything else a feed may put there counts as absent. */
const text = (longest: number) =>
  z
    .union([z.string(), z.number().transform(String)])
    .transform((value) => cleanText(value.slice(0, longest)).trim() || null)
    .nullable()
    .catch(null);

const Line = text(LONGEST.line);
const Body = text(LONGEST.body);

const Attachment = z.object({
  url: z.string(),
  mime_type: z.string().optional().catch(undefined),
  size_in_bytes: z.int().nonnegative().optional().catch(undefined),
});

const Entry = z.object({
  id: Line,
  url: Line,
  external_url: Line,
  title: Line,
  content_html: Body,
  content_text: Body,
  summary: text(LONGEST.summary),
  date_published: Line,
  date_modified: Line,
  attachments: z.array(z.unknown()).catch([]),
});
type Entry = z.infer<typeof Entry>;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), no stricter than needed to read it. */
const JsonFeed = z.object({
  title: Line,
  home_page_url: Line,
  feed_url: Line,
  description: Line,
  language: Line,
  items: z.array(z.unknown()),
});

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((block) => `<p>${escapeHtml(block.trim()).replaceAll("\n", "<br />")}</p>`)
    .join("");

const contentOf = (entry: Entry, base: string | undefined): string | null => {
  if (entry.content_html !== null) return sanitise(entry.content_html, base) || null;
  return entry.content_text === null ? null : paragraphs(entry.content_text);
};

const toEntry = (entry: Entry, base: string | undefined): RawEntry => {
  const link = entry.url ?? entry.external_url;
  return {
    id: entry.id,
    link: link === null ? null : (webUrl(link, base) ?? null),
    title: entry.title,
    summary: entry.summary === null ? null : htmlToText(entry.summary) || null,
    content: contentOf(entry, base),
    published: parseDate(entry.date_published ?? ""),
    updated: parseDate(entry.date_modified ?? ""),
    enclosures: entry.attachments.flatMap((attachment) => {
      const { success, data } = Attachment.safeParse(attachment);
      const url = success ? webUrl(data.url, base) : undefined;
      if (!success || url === undefined) return [];
      const { mime_type: type, size_in_bytes: length } = data;
      return [{ url, ...(type && { type }), ...(length !== undefined && { length }) }];
    }),
  };
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a JSON Feed; an item that is no object is left out. Reasons: `bad-json`, `not-a-feed`. */
export function parseJsonFeed(text: string, base: string | undefined): ParseOutcome {
  const document = json(text);
  if (document === undefined) return { ok: false, reason: "bad-json" };
  const read = JsonFeed.safeParse(document);
  if (!read.success) return { ok: false, reason: "not-a-feed" };
  const { data } = read;
  const entries = data.items.slice(0, READ_LIMITS.entries).flatMap((item) => {
    const entry = Entry.safeParse(item);
    return entry.success ? [toEntry(entry.data, base)] : [];
  });
  const feed: ParsedFeed = {
    format: "json",
    title: data.title,
    link: data.home_page_url === null ? null : (webUrl(data.home_page_url, base) ?? null),
    id: data.feed_url,
    updated: null,
    summary: data.description === null ? null : htmlToText(data.description) || null,
    language: languageOf(data.language),
    wishes: {},
    entries,
  };
  return { ok: true, feed };
}
