import { Parser } from "htmlparser2";
import type { Handler } from "htmlparser2";
import { VOID_ELEMENTS } from "#lib/core/text/html.ts";

/** How much of a page is looked at (characters, open elements) and kept (elements, characters, nesting). */
const MOST = { html: 3_000_000, open: 200, elements: 5_000, text: 100_000, depth: 50 };

/** Elements nobody reads. */
const UNREAD = new Set(
  (
    "audio button canvas datalist dialog embed iframe img input link map math meta noscript object picture select " +
    "source script style svg template textarea video"
  ).split(" "),
);
/** Written once around what is kept, whatever the page does with them. */
const FRAME = new Set(["html", "head", "body"]);
/** What tells an article from all that stands around it. */
const TELLING = ["class", "id", "role", "rel", "itemprop", "aria-hidden"];
const LONGEST_ATTRIBUTE = 200;
const HIDDEN = /display\s?:\s?none/i;
const SPACES = /\s+/g;
const MARKS_IN_VALUE = /[&<>"]/g;
const NAME = /^[a-z][a-z0-9-]{0,30}$/;

/** A reference is a node of its own to the DOM, so that many of them cost more than all text: none is written. */
const STAND_INS: readonly [mark: string, standIn: string][] = [
  ["&", "\ue000"],
  ["<", "\ue001"],
];
const PRIVATE_USE = /[\ue000-\uf8ff]/g;

const withoutMarks = (text: string): string =>
  STAND_INS.reduce(
    (plain, [mark, standIn]) => plain.replaceAll(mark, standIn),
    text.replace(PRIVATE_USE, ""),
  );

/** Text of a reduced page as its readers see it. */
export const withMarks = (text: string): string =>
  STAND_INS.reduce((plain, [mark, standIn]) => plain.replaceAll(standIn, mark), text);

const attributesOf = (attributes: Readonly<Record<string, string>>): string => {
  const kept = TELLING.flatMap((name) => {
    const value = attributes[name]?.slice(0, LONGEST_ATTRIBUTE).replace(MARKS_IN_VALUE, " ");
    return value ? [` ${name}="${value}"`] : [];
  });
  const style = attributes["style"]?.slice(0, LONGEST_ATTRIBUTE) ?? "";
  const isHidden = "hidden" in attributes || HIDDEN.test(style);
  return kept.join("") + (isHidden ? " hidden" : "");
};

/** Writes a page again while the parser walks it, until there is enough. */
class Reducer implements Partial<Handler> {
  readonly #out: string[] = [];
  /** For each open element, whether it was written. */
  readonly #open: boolean[] = [];
  readonly #parser = new Parser(this, { decodeEntities: true });
  #title = "";
  #isInTitle = false;
  /** How many elements were open around the one that nobody reads. */
  #unread: number | undefined;
  #depth = 0;
  #elements = 0;
  #characters = 0;
  #isEnough = false;

  read(html: string): string {
    this.#parser.write(html.slice(0, MOST.html));
    if (!this.#isEnough) this.#parser.end();
    const head = `<head><title>${this.#title}</title></head>`;
    return `<!doctype html><html>${head}<body>${this.#out.join("")}</body></html>`;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#isEnough) return;
    if (UNREAD.has(name)) this.#unread ??= this.#open.length;
    const isKept = this.#unread === undefined && !FRAME.has(name);
    this.#isInTitle = isKept && name === "title";
    const isWritten = isKept && !this.#isInTitle && this.#depth < MOST.depth && NAME.test(name);
    this.#open.push(isWritten);
    if (isWritten) this.#write(name, attributes);
    if (this.#elements > MOST.elements || this.#open.length > MOST.open) this.#stop();
  }

  onclosetag(name: string): void {
    if (this.#isEnough) return;
    this.#isInTitle = false;
    if (this.#open.pop()) {
      this.#depth -= 1;
      if (!VOID_ELEMENTS.has(name)) this.#out.push(`</${name}>`);
    }
    if (this.#unread === this.#open.length) this.#unread = undefined;
  }

  ontext(text: string): void {
    if (this.#isEnough || this.#unread !== undefined) return;
    const kept = text.slice(0, MOST.text - this.#characters);
    this.#characters += kept.length;
    const written = withoutMarks(kept.replace(SPACES, " "));
    if (this.#isInTitle) this.#title += written;
    else this.#out.push(written);
    if (this.#characters >= MOST.text) this.#stop();
  }

  #write(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    this.#elements += 1;
    this.#out.push(`<${name}${attributesOf(attributes)}>`);
  }

  #stop(): void {
    this.#isEnough = true;
    this.#parser.pause();
  }
}

/**
 * A page without what nobody reads (scripts, pictures, forms, most attributes), of a size, nesting and number of elements
 * that whoever looks for the article in it can bear; its text is to be read `withMarks`. Never throws.
 */
export const reducedPage = (html: string): string => new Reducer().read(html);
