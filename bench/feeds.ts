import { chance } from "./chance.ts";
import { events, type Report, report } from "./reports.ts";
import { TONGUES } from "./tongues.ts";

export type ServedFeed = { language: string; contentType: string; body: string; etag?: string };

export const FEEDS = 50;
export const ITEMS = 30;
const EVENTS = 600;
const BYTES = 1024;
const SEED = 3;
const HOUR_MS = 3_600_000;
const NEWEST_DAYS = 3;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const html = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("");

type Entry = Report & { url: string; at: Date };

const rss = (title: string, entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${title}</title><link>https://news.example/</link><description>${title}</description>${entries
    .map(
      ({ title, text, url, at }) =>
        `<item><title>${escaped(title)}</title><link>${url}</link><guid>${url}</guid><pubDate>${at.toUTCString()}</pubDate><description>${escaped(html(text))}</description></item>`,
    )
    .join("\n")}</channel></rss>`;

const atom = (title: string, entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>https://news.example/${encodeURIComponent(title)}</id><updated>${entries[0]!.at.toISOString()}</updated>${entries
    .map(
      ({ title, text, url, at }) =>
        `<entry><title>${escaped(title)}</title><id>${url}</id><link href="${url}"/><updated>${at.toISOString()}</updated><content type="html">${escaped(html(text))}</content></entry>`,
    )
    .join("\n")}</feed>`;

/** Every other feed is in English, the rest take turns. */
const languageOf = (index: number): string => {
  const others = Object.keys(TONGUES).filter((language) => language !== "en");
  return index % 2 === 0 ? "en" : others[((index - 1) / 2) % others.length]!;
};

/** The feeds of the benchmark as they are served: one event is told by several, half of them know ETags, a third is Atom. */
export function servedFeeds(newest: Date): ServedFeed[] {
  const random = chance(SEED);
  const pool = events(EVENTS, random);
  return Array.from({ length: FEEDS }, (_, feed) => {
    const language = languageOf(feed);
    const first = random.below(EVENTS);
    const entries = Array.from({ length: ITEMS }, (_, item) => ({
      ...report(pool[(first + item * 7) % EVENTS]!, language, BYTES, random),
      url: `https://outlet-${feed}.example/${item}`,
      at: new Date(newest.getTime() - random.below(NEWEST_DAYS * 24) * HOUR_MS),
    }));
    const isAtom = feed % 3 === 2;
    return {
      language,
      contentType: isAtom ? "application/atom+xml" : "application/rss+xml",
      body: (isAtom ? atom : rss)(`Outlet ${feed}`, entries),
      ...(feed % 4 < 2 && { etag: `"${feed}"` }),
    };
  });
}
