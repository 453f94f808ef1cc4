import { decodeHTML, decodeHTMLAttribute } from "entities";
import { escapeHtml } from "#lib/core/text/html.ts";
import { ADDRESSES, KEPT_ATTRIBUTES, KEPT_TAGS } from "./markup.ts";
import { absoluteUrl } from "./urls.ts";

/** Lower case, values in quotes, nothing left out: how almost every newsroom's software writes its tags. */
const TAG =
  /<(?:\/([a-z][a-z0-9]*)>|([a-z][a-z0-9]*)((?:[ \t\n\f\r]+[a-z][a-z0-9-]*=(?:"[^"]*"|'[^']*'))*)[ \t\n\f\r]*(\/?)>)/y;
/** Longer than any tag that is kept with what closes it. */
const LONGEST_BARE = 12;
const ATTRIBUTE = /([a-z][a-z0-9-]*)=(?:"([^"]*)"|'([^']*)')/g;
const WEB = /^https?:\/\//;
const VOID = new Set(["br", "hr", "img"]);
/** Names by what a tag without attributes says between its brackets. */
const BARE = new Map(
  [...KEPT_TAGS].flatMap((tag) => [[tag, tag] as const, [`/${tag}`, tag] as const]),
);
/** Deeper is no plain prose any more. */
const DEEPEST = 100;

/** Elements that an HTML parser ends by itself where one of these begins inside them. */
const ENDED_BY = new Map(
  Object.entries({
    p: "blockquote div dl figcaption figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul",
    li: "li",
    dd: "dd dt",
    dt: "dd dt",
    tr: "tr",
    th: "th td tr",
    td: "td tr",
    thead: "tbody td tfoot",
    tbody: "tbody tfoot",
  }).map(([open, names]) => [open, new Set(names.split(" "))]),
);

const textOf = (source: string): string => {
  if (source.includes("&")) return decodeHTML(source).replace(/[&<>]/g, escapeHtml);
  return source.includes(">") ? source.replaceAll(">", "&gt;") : source;
};

/** The attributes that are kept, as they are written; undefined where an address is not plainly one of the web. */
function attributesOf(tag: string, source: string, base: string | undefined): string | undefined {
  const kept = KEPT_ATTRIBUTES[tag];
  if (source === "" || kept === undefined) return "";
  const seen: string[] = [];
  let written = "";
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(source); match !== null; match = ATTRIBUTE.exec(source)) {
    const [, name = "", double, single] = match;
    if (!kept.includes(name) || seen.includes(name)) continue;
    seen.push(name);
    const raw = double ?? single ?? "";
    const said = raw.includes("&") ? decodeHTMLAttribute(raw) : raw;
    const value = name === ADDRESSES[tag] ? (absoluteUrl(said, base) ?? "") : said;
    if (name === ADDRESSES[tag] && !WEB.test(value)) return undefined;
    if (value !== "" || name === "alt") written += ` ${name}="${escapeHtml(value)}"`;
  }
  return written;
}

/** One pass over one text; each step answers what it adds, or undefined where markup is not plain. */
class PlainReader {
  readonly #html: string;
  readonly #base: string | undefined;
  readonly #open: string[] = [];
  /** Behind the last tag. */
  #at = 0;

  constructor(html: string, base: string | undefined) {
    this.#html = html;
    this.#base = base;
  }

  read(): string | undefined {
    let out = "";
    let at = 0;
    for (;;) {
      const start = this.#html.indexOf("<", at);
      if (start < 0) break;
      if (start > at) out += textOf(this.#html.slice(at, start));
      const tag = this.#bareTag(start) ?? this.#tag(start);
      if (tag === undefined) return undefined;
      out += tag;
      at = this.#at;
    }
    return this.#open.length > 0 ? undefined : out + textOf(this.#html.slice(at));
  }

  /** Most tags are a name alone, and need no pattern. */
  #bareTag(start: number): string | undefined {
    const end = this.#html.indexOf(">", start);
    if (end < 0 || end - start > LONGEST_BARE) return undefined;
    const bare = this.#html.slice(start + 1, end);
    const name = BARE.get(bare);
    if (name === undefined) return undefined;
    this.#at = end + 1;
    return name === bare ? this.#opening(name, "") : this.#closing(name);
  }

  #tag(start: number): string | undefined {
    TAG.lastIndex = start;
    const match = TAG.exec(this.#html);
    if (match === null) return undefined;
    this.#at = TAG.lastIndex;
    const [, closing, opening = "", attributes = "", slash = ""] = match;
    if (closing !== undefined) return this.#closing(closing);
    return slash !== "" && !VOID.has(opening) ? undefined : this.#opening(opening, attributes);
  }

  #closing(name: string): string | undefined {
    if (this.#open.at(-1) !== name) return undefined;
    this.#open.pop();
    return `</${name}>`;
  }

  #opening(name: string, attributes: string): string | undefined {
    if (!KEPT_TAGS.has(name)) return undefined;
    const outer = this.#open.at(-1);
    if (outer !== undefined && ENDED_BY.get(outer)?.has(name)) return undefined;
    const kept = attributesOf(name, attributes, this.#base);
    if (kept === undefined) return undefined;
    if (VOID.has(name)) return `<${name}${kept} />`;
    this.#open.push(name);
    return this.#open.length > DEEPEST ? undefined : `<${name}${kept}>`;
  }
}

/**
 * What the sanitiser makes of HTML that is written plainly: kept elements only, each closed, web addresses. Undefined
 * for everything else, which is the library's to judge; a test holds both to the same answer.
 */
export const sanitisePlain = (html: string, base: string | undefined): string | undefined =>
  new PlainReader(html, base).read();
