import { Parser } from "htmlparser2";
import { absoluteUrl } from "./urls.ts";

/** A feed that a page names. */
export type Alternate = { url: string; title: string | undefined };

const MOST_LINKS = 20;
/** How far into a page links are looked for, characters. */
const LOOKED_AT = 1_000_000;
const FEED_TYPES =
  /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b|^(?:application|text)\/xml\b|^application\/json\b/i;
/** What addresses of feeds look like, for pages that link to theirs without naming it one. */
const FEED_LIKE =
  /(?:^|[/.=])(?:rss|atom|feeds?|rdf)(?:[/.?&]|$)|\.(?:rss|atom|rdf|xml)(?:\?|$)|feed\.json$/i;
/** Feeds of comments answer as well as any, and are what nobody means. */
const COMMENTS = /comment/i;

const words = (text: string | undefined): string[] => (text ?? "").toLowerCase().split(/\s+/);

/** Gathers what a page says while the parser walks it. */
class Links {
  readonly named: Alternate[] = [];
  readonly linked: Alternate[] = [];
  #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const href = attributes["href"];
    if (!href) return;
    const url = absoluteUrl(href, this.#base);
    if (url === undefined || !/^https?:/i.test(url)) return;
    if (name === "base") this.#base = url;
    else if (name === "link" && this.#isNamed(attributes))
      this.named.push({ url, title: attributes["title"]?.trim() || undefined });
    else if (name === "a" && FEED_LIKE.test(url)) this.linked.push({ url, title: undefined });
  }

  #isNamed({ rel, type }: Record<string, string>): boolean {
    const rels = words(rel);
    return rels.includes("feed") || (rels.includes("alternate") && FEED_TYPES.test(type ?? ""));
  }
}

/**
 * Feeds that a page names by `<link rel="alternate">` (RSS autodiscovery, HTML's `feed` keyword), else addresses it links
 * to that look like feeds; each once, those of comments last, 20 at most. `base` is the page's own address.
 */
export function alternatesOf(html: string, base: string): Alternate[] {
  const links = new Links(base);
  const parser = new Parser(links, { decodeEntities: true });
  parser.end(html.slice(0, LOOKED_AT));
  const found = links.named.length > 0 ? links.named : links.linked;
  const once = [...new Map(found.map((each) => [each.url, each])).values()];
  const isOfComments = ({ url, title = "" }: Alternate) =>
    COMMENTS.test(url) || COMMENTS.test(title);
  return [...once.filter((each) => !isOfComments(each)), ...once.filter(isOfComments)].slice(
    0,
    MOST_LINKS,
  );
}
