import { chance } from "./chance.ts";
import { BODY_BYTES, bodyOf, escaped } from "./newsroom.ts";
import { events, report } from "./reports.ts";
import { TONGUES } from "./tongues.ts";

export type ServedFeed = { language: string; contentType: string; body: string; etag?: string };

export const FEEDS = 50;
export const ITEMS = 30;
const EVENTS = 600;
const SEED = 3;
const HOUR_MS = 3_600_000;
const NEWEST_DAYS = 3;

type Entry = { title: string; html: string; url: string; at: Date };

const rss = (title: string, entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${title}</title><link>https://news.example/</link><description>${title}</description>${entries
    .map(
      ({ title, html, url, at }) =>
        `<item><title>${escaped(title)}</title><link>${url}</link><guid>${url}</guid><pubDate>${at.toUTCString()}</pubDate><description>${escaped(html)}</description></item>`,
    )
    .join("\n")}</channel></rss>`;

const atom = (title: string, entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>https://news.example/${encodeURIComponent(title)}</id><updated>${entries[0]!.at.toISOString()}</updated>${entries
    .map(
      ({ title, html, url, at }) =>
        `<entry><title>${escaped(title)}</title><id>${url}</id><link href="${url}"/><updated>${at.toISOString()}</updated><content type="html">${escaped(html)}</content></entry>`,
    )
    .join("\n")}</feed>`;

/** Every other feed is in English, the rest take turns. */
const languageOf = (index: number): string => {
  const others = Object.keys(TONGUES).filter((language) => language !== "en");
  return index % 2 === 0 ? "en" : others[((index - 1) / 2) % others.length]!;
};

/**
 * The feeds of the benchmark as they are served: one event is told by several, half of them know ETags, a third is Atom,
 * and bodies are of some 2 KB.
 */
export function servedFeeds(newest: Date): ServedFeed[] {
  const random = chance(SEED);
  const pool = events(EVENTS, random);
  return Array.from({ length: FEEDS }, (_, feed) => {
    const language = languageOf(feed);
    const first = random.below(EVENTS);
    const entries = Array.from({ length: ITEMS }, (_, item) => {
      const told = report(pool[(first + item * 7) % EVENTS]!, language, BODY_BYTES, random);
      const url = `https://outlet-${feed}.example/${item}`;
      const at = new Date(newest.getTime() - random.below(NEWEST_DAYS * 24) * HOUR_MS);
      return { title: told.title, html: bodyOf(told, url), url, at };
    });
    const isAtom = feed % 3 === 2;
    return {
      language,
      contentType: isAtom ? "application/atom+xml" : "application/rss+xml",
      body: (isAtom ? atom : rss)(`Outlet ${feed}`, entries),
      ...(feed % 4 < 2 && { etag: `"${feed}"` }),
    };
  });
}
