import { type Chance, chance } from "./chance.ts";
import { BODY_BYTES, bodyOf, escaped } from "./newsroom.ts";
import { events, report } from "./reports.ts";
import { TONGUES } from "./tongues.ts";

/** A feed as it comes from the network; `kind` says how it carries its bodies. */
export type BigFeed = { kind: string; contentType: string; bytes: Uint8Array };

const SEED = 11;
const FEEDS_A_KIND = 6;
const NEWEST = Date.parse("2026-11-20T08:00:00.000Z");
const HALF_HOUR_MS = 1_800_000;

const cdata = (html: string): string => `<![CDATA[${html}]]>`;

type Entry = { title: string; url: string; at: Date; html: string };

const rss =
  (wrap: (html: string) => string) =>
  (entries: readonly Entry[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour</title><link>https://news.example/</link><description>News</description><language>en</language>${entries
      .map(
        ({ title, url, at, html }) =>
          `<item><title>${escaped(title)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><dc:creator>Desk</dc:creator><category>World</category><pubDate>${at.toUTCString()}</pubDate><description>${escaped(title)}</description><content:encoded>${wrap(html)}</content:encoded></item>`,
      )
      .join("\n")}</channel></rss>`;

const atom =
  (content: (html: string) => string) =>
  (entries: readonly Entry[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><id>https://news.example/</id><link href="https://news.example/"/><updated>${new Date(NEWEST).toISOString()}</updated>${entries
      .map(
        ({ title, url, at, html }) =>
          `<entry><title>${escaped(title)}</title><id>${url}</id><link rel="alternate" type="text/html" href="${url}"/><author><name>Desk</name></author><published>${at.toISOString()}</published><updated>${at.toISOString()}</updated><summary>${escaped(title)}</summary>${content(html)}</entry>`,
      )
      .join("\n")}</feed>`;

const KINDS: Record<string, (entries: readonly Entry[]) => string> = {
  "rss.cdata": rss(cdata),
  "rss.escaped": rss(escaped),
  "atom.cdata": atom((html) => `<content type="html">${cdata(html)}</content>`),
  "atom.escaped": atom((html) => `<content type="html">${escaped(html)}</content>`),
};

const entriesOf = (language: string, count: number, random: Chance): Entry[] =>
  events(count, random).map((event, index) => {
    const told = report(event, language, BODY_BYTES, random);
    const url = `https://news.example/${language}/${random.below(1e9)}`;
    const at = new Date(NEWEST - index * HALF_HOUR_MS);
    return { title: told.title, url, at, html: bodyOf(told, url) };
  });

/** Feeds of so many items whose bodies are about 2 KB, RSS and Atom, in CDATA and escaped; half in English. */
export function bigFeeds(items: number): BigFeed[] {
  const random = chance(SEED);
  const others = Object.keys(TONGUES).filter((language) => language !== "en");
  return Object.entries(KINDS).flatMap(([kind, write]) =>
    Array.from({ length: FEEDS_A_KIND }, (_, feed) => ({
      kind,
      contentType: "application/xml; charset=utf-8",
      bytes: new TextEncoder().encode(
        write(entriesOf(feed % 2 === 0 ? "en" : others[feed]!, items, random)),
      ),
    })),
  );
}
