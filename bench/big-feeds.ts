import { type Chance, chance } from "./chance.ts";
import { events, type Report, report } from "./reports.ts";
import { TONGUES } from "./tongues.ts";

/** A feed as it comes from the network; `kind` says how it carries its bodies. */
export type BigFeed = { kind: string; contentType: string; bytes: Uint8Array };

const SEED = 11;
const BODY_BYTES = 2048;
const FEEDS_A_KIND = 6;
const NEWEST = Date.parse("2026-11-20T08:00:00.000Z");
const HALF_HOUR_MS = 1_800_000;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const cdata = (html: string): string => `<![CDATA[${html}]]>`;

type Entry = { title: string; url: string; at: Date; html: string };

/** A body as newsrooms write it: paragraphs, a picture, some links and emphasis. */
function bodyOf({ text }: Report, url: string): string {
  const [lead = "", ...rest] = text.split("\n").map(escaped);
  const figure = `<figure><img src="${url}/lead.jpg" alt="" width="640" height="360"/><figcaption>Archive</figcaption></figure>`;
  const paragraphs = rest.map((line, at) =>
    at % 3 === 0
      ? `<p>${line} <a href="${url}/more?from=feed&amp;n=${at}">More</a></p>`
      : `<p><strong>${line.slice(0, 12)}</strong>${line.slice(12)}</p>`,
  );
  return [`<p>${lead}</p>`, figure, ...paragraphs].join("\n");
}

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
