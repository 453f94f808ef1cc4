import { decodeHTML } from "entities";

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Text as HTML that shows just that text; also valid in XML and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ESCAPES.get(char) ?? char);

/** Elements that never have content (HTML, 13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const BLOCKS = new Set(
  (
    "address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul"
  ).split(" "),
);
/** Elements whose content nobody reads. */
const UNSEEN = new Set(
  "script style head template noscript iframe object svg select textarea".split(" "),
);
/** Of these, the ones that swallow the rest of the text when never closed. */
const SWALLOWING = new Set(["script", "style"]);

const MARKUP = /<(?:(!--)|[!?]|(\/?)([a-z][^\s/>]*))/giy;
const QUOTE_OR_END = /=\s*(["'])|>/g;

/** White space that is not one plain space already: most is, and need not be written anew. */
const UNEVEN = /\s{2,}|[^\S ]/g;
const UNEVEN_IN_LINE = /[^\S\n]{2,}|[^\S\n ]/g;

/** Spaces run together, lines trimmed, empty lines gone. */
const tidy = (text: string): string =>
  text
    .replace(UNEVEN_IN_LINE, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();

/** A cursor over HTML that gives its visible text; every search that failed once is never made again. */
class TextScanner {
  readonly #html: string;
  readonly #absent = new Set<string>();
  /** False once a search for the end of a tag ran to the end of the text inside quotes. */
  #quotesClose = true;
  #at = 0;

  constructor(html: string) {
    this.#html = html;
  }

  text(): string {
    let out = "";
    while (this.#at < this.#html.length) {
      const start = this.#find("<", this.#at);
      out += this.#html.slice(this.#at, start);
      this.#at = start;
      if (start < this.#html.length) out += this.#markup();
    }
    return out;
  }

  /** Where the next `part` stands, or the end of the text. */
  #find(part: string, from: number): number {
    if (this.#absent.has(part)) return this.#html.length;
    const found = this.#html.indexOf(part, from);
    if (found >= 0) return found;
    this.#absent.add(part);
    return this.#html.length;
  }

  /** Passes over the markup at the cursor; gives what it leaves in the text. */
  #markup(): string {
    const html = this.#html;
    MARKUP.lastIndex = this.#at;
    const match = MARKUP.exec(html);
    if (!match) {
      this.#at += 1;
      return "<";
    }
    const [opening, comment, slash, name] = match;
    const end = comment ? this.#find("-->", this.#at) + 2 : this.#tagEnd(this.#at + opening.length);
    if (end >= html.length && !comment) return this.#rest();
    const isOpen = slash === "" && html[end - 1] !== "/";
    this.#at = end + 1;
    const tag = name?.toLowerCase() ?? "";
    if (isOpen && UNSEEN.has(tag)) this.#skip(tag);
    return BLOCKS.has(tag) ? "\n" : "";
  }

  /** The `>` that ends a tag, quoted values passed over while that leads to one; else the next. */
  #tagEnd(from: number): number {
    let at = from;
    while (this.#quotesClose) {
      QUOTE_OR_END.lastIndex = at;
      const match = QUOTE_OR_END.exec(this.#html);
      if (!match) break;
      const [found, quote] = match;
      if (quote === undefined) return match.index;
      const value = match.index + found.length;
      const close = this.#find(quote, value);
      at = close < this.#html.length ? close + 1 : value;
    }
    this.#quotesClose = false;
    return this.#find(">", from);
  }

  /** What looks like a tag but never ends is text. */
  #rest(): string {
    const rest = this.#html.slice(this.#at);
    this.#at = this.#html.length;
    return rest;
  }

  #skip(tag: string): void {
    const closing = this.#findClosing(tag);
    if (closing >= 0) this.#at = closing;
    else if (SWALLOWING.has(tag)) this.#at = this.#html.length;
  }

  #findClosing(tag: string): number {
    const key = `</${tag}`;
    if (this.#absent.has(key)) return -1;
    const pattern = new RegExp(`${key}(?=[\\s/>])`, "gi");
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#html)?.index ?? -1;
    if (found < 0) this.#absent.add(key);
    return found;
  }
}

/**
 * What a reader sees of a piece of HTML, as plain text: blocks and `<br>` become line breaks, other white
 * space one space; scripts, styles and comments go. Linear in the input, however broken; never throws.
 */
export function htmlToText(html: string): string {
  const line = html.replace(UNEVEN, " ");
  const text = line.includes("<") ? new TextScanner(line).text() : line;
  return tidy(text.includes("&") ? decodeHTML(text) : text);
}
