import type { ParsedFeed } from "#lib/core/model/entry.ts";
import type { Clock, FeedFinder, FeedSource, FindOutcome, FoundFeed } from "#lib/ports.ts";
import { alternatesOf } from "./alternates.ts";
import { decodePage } from "./decode.ts";

/** Where sites keep the feed that their pages do not name. */
const WELL_KNOWN = ["feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json"];
const MOST_TRIED = 10;
/** No candidate is tried after so long, milliseconds: somebody waits for the answer. */
const PATIENCE_MS = 15_000;

type Source = Pick<FeedSource, "fetch" | "parse">;
type Read =
  | { url: string; feed: ParsedFeed }
  | { reason: string; page?: { html: string; url: string } };

/** Asks for an address and reads what comes; a page is kept, to look for feeds in it. */
async function read(source: Source, address: string): Promise<Read> {
  const fetched = await source.fetch(address);
  if (fetched.kind !== "fetched")
    return { reason: fetched.kind === "unchanged" ? "http-304" : fetched.reason };
  const { body, contentType, finalUrl, movedTo } = fetched;
  const parsed = await source.parse(body, contentType, finalUrl);
  if (parsed.ok) return { url: movedTo ?? address, feed: parsed.feed };
  const page = { html: decodePage(body, contentType), url: finalUrl };
  return { reason: parsed.reason, ...(parsed.reason === "html" && { page }) };
}

const described = (url: string, { title, language, entries }: ParsedFeed): FoundFeed => {
  const dates = entries.flatMap(({ published, updated }) => published ?? updated ?? []);
  return { url, title, language, entries: entries.length, newest: dates.toSorted().at(-1) ?? null };
};

/** The site's own folder of a page first, then its root. */
const wellKnown = (page: string): string[] =>
  [...new Set([new URL("./", page).href, new URL("/", page).href])].flatMap((folder) =>
    WELL_KNOWN.map((name) => new URL(name, folder).href),
  );

/**
 * Finds the feeds behind the address of a feed or of a site: itself, those its page names, else those at well-known paths
 * (the first that is there). All were fetched and read. Reasons where there is none: those of `fetch` and `parse`, and
 * `no-feed` for a page without any.
 */
export function createFeedFinder(source: Source, clock: Clock): FeedFinder {
  const tryAll = async (
    addresses: readonly string[],
    most: number,
    until: number,
  ): Promise<FoundFeed[]> => {
    const found = new Map<string, FoundFeed>();
    // One after the other: they are all of one host.
    for (const address of addresses.slice(0, MOST_TRIED)) {
      if (found.size >= most || clock().getTime() >= until) break;
      const each = await read(source, address);
      if ("feed" in each) found.set(each.url, described(each.url, each.feed));
    }
    return [...found.values()];
  };

  return {
    async find(address): Promise<FindOutcome> {
      const until = clock().getTime() + PATIENCE_MS;
      const first = await read(source, address);
      if ("feed" in first) return { ok: true, feeds: [described(first.url, first.feed)] };
      if (!first.page) return { ok: false, reason: first.reason };
      const { html, url } = first.page;
      const named = alternatesOf(html, url).map((alternate) => alternate.url);
      const feeds = await tryAll(named, MOST_TRIED, until);
      if (feeds.length === 0) feeds.push(...(await tryAll(wellKnown(url), 1, until)));
      return feeds.length > 0 ? { ok: true, feeds } : { ok: false, reason: "no-feed" };
    },
  };
}
