import { decodeHTML, decodeHTMLAttribute } from "entities";
import { escapeHtml } from "#lib/core/text/html.ts";
import { ADDRESSES, KEPT_ATTRIBUTES, KEPT_TAGS } from "./markup.ts";
import { absoluteUrl } from "./urls.ts";

/** Lower case, values in quotes, nothing left out: how almost every newsroom's software writes its tags. */
const TAG =
  /<(?:\/([a-z][a-z0-9]*)>|([a-z][a-z0-9]*)((?:[ \t\n\f\r]+[a-z][a-z0-9-]*=(?:"[^"]*"|'[^']*'))*)[ \t\n\f\r]*(\/?)>)/y;
const ATTRIBUTE = /([a-z][a-z0-9-]*)=(?:"([^"]*)"|'([^']*)')/g;
const WEB = /^https?:\/\//;
const VOID = new Set(["br", "hr", "img"]);
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
  const seen = new Set<string>();
  let written = "";
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE)) {
    if (!kept.includes(name) || seen.has(name)) continue;
    seen.add(name);
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
      out += textOf(this.#html.slice(at, start));
      TAG.lastIndex = start;
      const match = TAG.exec(this.#html);
      const tag = match && this.#tag(match);
      if (typeof tag !== "string") return undefined;
      out += tag;
      at = TAG.lastIndex;
    }
    return this.#open.length > 0 ? undefined : out + textOf(this.#html.slice(at));
  }

  #tag([, closing, opening = "", attributes = "", slash = ""]: RegExpExecArray):
    | string
    | undefined {
    if (closing !== undefined) return this.#open.pop() === closing ? `</${closing}>` : undefined;
    const isVoid = VOID.has(opening);
    if (!KEPT_TAGS.has(opening) || (slash !== "" && !isVoid)) return undefined;
    const outer = this.#open.at(-1);
    if (outer !== undefined && ENDED_BY.get(outer)?.has(opening)) return undefined;
    const kept = attributesOf(opening, attributes, this.#base);
    if (kept === undefined) return undefined;
    if (isVoid) return `<${opening}${kept} />`;
    this.#open.push(opening);
    return this.#open.length > DEEPEST ? undefined : `<${opening}${kept}>`;
  }
}

/**
 * What the sanitiser makes of HTML that is written plainly: kept elements only, each closed, web addresses. Undefined
 * for everything else, which is the library's to judge; a test holds both to the same answer.
 */
export const sanitisePlain = (html: string, base: string | undefined): string | undefined =>
  new PlainReader(html, base).read();
