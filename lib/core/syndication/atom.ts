import { escapeHtml } from "#lib/core/text/html.ts";
import { clean, type FeedDocument, type FeedEntry, PUBLISHER } from "./feed.ts";

const escaped = (text: string): string => escapeHtml(clean(text));

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}" href="${escaped(href)}"${type ? ` type="${type}"` : ""}/>`;

const author = (name: string): string => `<author>${element("name", name)}</author>`;

const languageOf = ({ language }: FeedEntry): string =>
  language && language !== "und" ? ` xml:lang="${escaped(language)}"` : "";

const entryXml = (entry: FeedEntry): string =>
  [
    `<entry${languageOf(entry)}>`,
    element("id", entry.id),
    element("title", entry.title),
    element("published", entry.published),
    element("updated", entry.updated),
    link("alternate", entry.alternate, "text/html"),
    ...(entry.via ? [link("via", entry.via)] : []),
    ...entry.authors.filter(clean).map(author),
    ...entry.categories.map(
      ({ term, label }) => `<category term="${escaped(term)}" label="${escaped(label)}"/>`,
    ),
    ...(clean(entry.summary) ? [element("summary", entry.summary)] : []),
    "</entry>",
  ].join("\n");

export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

/** Writes a feed as Atom (RFC 4287). */
export const atomFeed = (feed: FeedDocument): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("id", feed.id),
    element("title", feed.title),
    element("updated", feed.updated),
    link("self", feed.self, "application/atom+xml"),
    link("alternate", feed.alternate, "text/html"),
    author(PUBLISHER),
    ...feed.entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
