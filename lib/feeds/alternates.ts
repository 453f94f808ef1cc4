import { Parser } from "htmlparser2";
import type { Handler } from "htmlparser2";

/** A feed that a page names. */
export type Alternate = { url: string; title: string | undefined };

const MOST_LINKS = 20;
/** How far into a page links are looked for, characters. */
const LOOKED_AT = 300_000;
/** Where looking ends: the parser searches all open elements at every closing tag. */
const DEEPEST = 300;
const LONGEST_URL = 4_096;
const FEED_TYPES =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|(?:application|text)\/xml)\s*(?:;|$)/i;
/** Of feeds as of any data: only the address tells them apart. */
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
/** What addresses of feeds look like, for pages that link to theirs without naming it one. */
const FEED_LIKE =
  /(?:^|[/.=])(?:rss|atom|feeds?|rdf)(?:[/.?&]|$)|\.(?:rss|atom|rdf|xml)(?:\?|$)|feed\.json$/i;
/** Feeds of comments answer as well as any, and are what nobody means. */
const COMMENTS = /comment/i;

const words = (text: string | undefined): string[] => (text ?? "").toLowerCase().split(/\s+/);

/** An http(s) address as a browser follows it; undefined for any other. */
const followed = (href: string, base: string): string | undefined => {
  if (href.length > LONGEST_URL || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
};

const isNamed = ({ rel, type = "" }: Record<string, string>, url: string): boolean => {
  const rels = words(rel);
  if (rels.includes("feed")) return true;
  const said = type.trim();
  const isFeed = FEED_TYPES.test(said) || (JSON_TYPE.test(said) && FEED_LIKE.test(url));
  return isFeed && rels.includes("alternate");
};

/** Gathers what a page says while the parser walks it, as deep as pages go. */
class Links implements Partial<Handler> {
  readonly named: Alternate[] = [];
  readonly linked: Alternate[] = [];
  readonly #parser = new Parser(this, { decodeEntities: true });
  #base: string;
  #depth = 0;

  constructor(base: string) {
    this.#base = base;
  }

  read(html: string): this {
    this.#parser.write(html.slice(0, LOOKED_AT));
    if (this.#depth <= DEEPEST) this.#parser.end();
    return this;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#parser.pause();
    const href = attributes["href"];
    const url = href ? followed(href, this.#base) : undefined;
    if (url === undefined) return;
    if (name === "base") this.#base = url;
    else if (name === "link" && isNamed(attributes, url))
      this.named.push({ url, title: attributes["title"]?.trim() || undefined });
    else if (name === "a" && FEED_LIKE.test(url)) this.linked.push({ url, title: undefined });
  }

  onclosetag(): void {
    this.#depth -= 1;
  }
}

/**
 * Feeds that a page names by `<link rel="alternate">` (RSS autodiscovery, HTML's `feed` keyword), else addresses it links
 * to that look like feeds; each once, those of comments last, 20 at most. `base` is the page's own address.
 */
export function alternatesOf(html: string, base: string): Alternate[] {
  const links = new Links(base).read(html);
  const found = links.named.length > 0 ? links.named : links.linked;
  const once = [...new Map(found.map((each) => [each.url, each])).values()];
  const isOfComments = ({ url, title = "" }: Alternate) =>
    COMMENTS.test(url) || COMMENTS.test(title);
  return [...once.filter((each) => !isOfComments(each)), ...once.filter(isOfComments)].slice(
    0,
    MOST_LINKS,
  );
}
