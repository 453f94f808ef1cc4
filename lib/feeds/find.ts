import { BackOff } from "#lib/core/back-off.ts";
import type { ParsedFeed } from "#lib/core/model/entry.ts";
import type { Clock, FeedFinder, FeedSource, FindOutcome, FoundFeed } from "#lib/ports.ts";
import { alternatesOf } from "./alternates.ts";
import { decodePage } from "./decode.ts";

/** Where sites keep the feed that their pages do not name. */
const WELL_KNOWN = ["feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json"];
const MOST_TRIED = 10;
/** No candidate is tried after so long, milliseconds: somebody waits for the answer. */
const PATIENCE_MS = 15_000;
/** Reasons why a body is no feed, but may name some. */
const PAGES = new Set(["html", "challenge"]);

type Source = Pick<FeedSource, "fetch" | "parse">;
type Read =
  | { url: string; feed: ParsedFeed }
  | { kind: string; reason: string; finalUrl?: string; page?: { html: string; url: string } };

const described = (url: string, { title, language, entries }: ParsedFeed): FoundFeed => {
  const dates = entries.flatMap(({ published, updated }) => published ?? updated ?? []);
  return { url, title, language, entries: entries.length, newest: dates.toSorted().at(-1) ?? null };
};

/** The site's own folder of a page first, then its root. */
const wellKnown = (page: string): string[] =>
  [...new Set([new URL("./", page).href, new URL("/", page).href])].flatMap((folder) =>
    WELL_KNOWN.map((name) => new URL(name, folder).href),
  );

/** One search: what is asked, what was found, and what came in between. */
class Search {
  readonly #source: Source;
  readonly #clock: Clock;
  readonly #site: string;
  readonly #until: number;
  readonly #backOff = new BackOff();
  readonly found = new Map<string, FoundFeed>();
  /** Why the first candidate that may well be a feed could not be read. */
  trouble: string | undefined;

  constructor(source: Source, clock: Clock, site: string) {
    [this.#source, this.#clock, this.#site] = [source, clock, site];
    this.#until = clock().getTime() + PATIENCE_MS;
  }

  /** Asks for an address and reads what comes; a page is kept, to look for feeds in it. */
  async read(address: string): Promise<Read> {
    const fetched = await this.#source.fetch(address, {}, this.#site);
    if (fetched.kind === "unchanged") return { kind: "retry", reason: "http-304" };
    if (fetched.kind !== "fetched") return fetched;
    const { kind, body, contentType, finalUrl, movedTo } = fetched;
    const parsed = await this.#source.parse(body, contentType, finalUrl);
    if (parsed.ok) return { url: movedTo ?? address, feed: parsed.feed };
    const { reason } = parsed;
    const page = { html: decodePage(body, contentType), url: finalUrl };
    return { kind, reason, finalUrl, ...(PAGES.has(reason) && { page }) };
  }

  /** Tries what a page names, where even an address that must not be asked may well be a feed. */
  tryNamed(html: string, page: string): Promise<void> {
    const addresses = alternatesOf(html, page).map(({ url }) => url);
    return this.#tryAll(addresses, { most: MOST_TRIED, isNamed: true });
  }

  tryWellKnown(page: string): Promise<void> {
    return this.#tryAll(wellKnown(page), { most: 1, isNamed: false });
  }

  /** Reads candidates, one after the other since they are mostly of one host, until so many feeds are found. */
  async #tryAll(
    addresses: readonly string[],
    { most, isNamed }: { most: number; isNamed: boolean },
  ): Promise<void> {
    for (const address of addresses.slice(0, MOST_TRIED)) {
      if (this.found.size >= most || this.#clock().getTime() >= this.#until) return;
      if (!this.#backOff.allows(address)) continue;
      const each = await this.read(address);
      if ("feed" in each) this.found.set(each.url, described(each.url, each.feed));
      else if (this.#backOff.heed(address, each) || (isNamed && each.kind === "refused"))
        this.trouble ??= each.reason;
    }
  }
}

/**
 * Finds the feeds behind the address of a feed or of a site: itself, those its page names, else those at well-known paths
 * (the first that is there). All were fetched and read; a host that asks for patience is asked nothing more. Reasons where
 * there is none: those of `fetch` and `parse`, of a candidate too, and `no-feed` for a page without any.
 */
export function createFeedFinder(source: Source, clock: Clock): FeedFinder {
  return {
    async find(address): Promise<FindOutcome> {
      const search = new Search(source, clock, address);
      const first = await search.read(address);
      if ("feed" in first) return { ok: true, feeds: [described(first.url, first.feed)] };
      if (!first.page) return { ok: false, reason: first.reason };
      const { html, url } = first.page;
      await search.tryNamed(html, url);
      const isPage = first.reason === "html";
      if (search.found.size === 0 && isPage) await search.tryWellKnown(url);
      if (search.found.size > 0) return { ok: true, feeds: [...search.found.values()] };
      return { ok: false, reason: isPage ? (search.trouble ?? "no-feed") : first.reason };
    },
  };
}
