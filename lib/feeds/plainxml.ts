import type { Attributes } from "./capture.ts";

/** What is told of a document, in the order of its parts. */
export type XmlEvents = {
  onopentag(name: string, attributes: Attributes): void;
  ontext(text: string): void;
  oncdatastart(): void;
  oncdataend(): void;
  onclosetag(name: string): void;
  /** Whether the rest need not be told. */
  readonly stopped: boolean;
};

const BARE_TAG = /^[a-z_][\w:.-]*$/i;
/** A tag with attributes, or with a slash at its end: a name, then values in quotes. */
const TAG =
  /<([a-z_][\w:.-]*)((?:[ \t\r\n]+[a-z_][\w:.-]*=(?:"[^"]*"|'[^']*'))*)[ \t\r\n]*(\/?)>/iy;
const ATTRIBUTE = /([a-z_][\w:.-]*)=(?:"([^"]*)"|'([^']*)')/gi;
/** Longer than any name of a feed without attributes. */
const LONGEST_BARE = 40;
const CDATA = "<![CDATA[";
const NONE: Attributes = Object.freeze({});
const SLASH = 0x2f;
const MARK = 0x21;
const QUESTION = 0x3f;

const attributesOf = (source: string): Attributes => {
  if (source === "") return NONE;
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(source); match !== null; match = ATTRIBUTE.exec(source)) {
    const [, name = "", double, single] = match;
    const known = name.toLowerCase();
    if (!Object.hasOwn(attributes, known)) attributes[known] = double ?? single ?? "";
  }
  return attributes;
};

/** One pass over one document; each step answers where the next begins, or -1 where the document is not plain. */
class PlainXmlReader {
  readonly #xml: string;
  readonly #events: XmlEvents;
  /** Names of open elements as they are written, the outermost first. */
  readonly #open: string[] = [];
  /** Names as they are told by what stands between the brackets of a tag. */
  readonly #names = new Map<string, string>();

  constructor(xml: string, events: XmlEvents) {
    this.#xml = xml;
    this.#events = events;
  }

  read(): boolean {
    const xml = this.#xml;
    let at = 0;
    while (!this.#events.stopped) {
      const start = xml.indexOf("<", at);
      if (start < 0) break;
      if (start > at) this.#events.ontext(xml.slice(at, start));
      at = this.#markup(start);
      if (at < 0) return false;
    }
    if (this.#events.stopped) return true;
    if (at < xml.length) this.#events.ontext(xml.slice(at));
    return this.#open.length === 0;
  }

  #markup(start: number): number {
    const next = this.#xml.charCodeAt(start + 1);
    if (next === SLASH) return this.#closing(start);
    if (next === MARK) return this.#comment(start) ?? this.#cdata(start);
    return next === QUESTION ? this.#instruction(start) : this.#opening(start);
  }

  #closing(start: number): number {
    const name = this.#open.pop();
    if (name === undefined || !this.#xml.startsWith(name, start + 2)) return -1;
    const end = start + 2 + name.length;
    if (this.#xml[end] !== ">") return -1;
    this.#events.onclosetag(this.#named(name));
    return end + 1;
  }

  /** Undefined where it is none. One that holds what might end it is not plain. */
  #comment(start: number): number | undefined {
    if (!this.#xml.startsWith("<!--", start)) return undefined;
    const from = start + "<!--".length;
    const end = this.#xml.indexOf("--", from);
    return end > from && this.#xml[from] !== ">" && this.#xml[end + 2] === ">" ? end + 3 : -1;
  }

  /** What declares entities is not plain. */
  #cdata(start: number): number {
    if (!this.#xml.startsWith(CDATA, start)) return -1;
    const from = start + CDATA.length;
    const end = this.#xml.indexOf("]]>", from);
    if (end < 0) return -1;
    this.#events.oncdatastart();
    this.#events.ontext(this.#xml.slice(from, end));
    this.#events.oncdataend();
    return end + 3;
  }

  #instruction(start: number): number {
    const end = this.#xml.indexOf(">", start);
    return end > start + 2 && this.#xml[end - 1] === "?" ? end + 1 : -1;
  }

  #opening(start: number): number {
    const end = this.#xml.indexOf(">", start);
    if (end < 0) return -1;
    if (end - start <= LONGEST_BARE) {
      const bare = this.#xml.slice(start + 1, end);
      if (this.#names.has(bare) || BARE_TAG.test(bare)) {
        this.#tell(bare, NONE);
        return end + 1;
      }
    }
    return this.#tag(start);
  }

  #tag(start: number): number {
    TAG.lastIndex = start;
    const match = TAG.exec(this.#xml);
    if (match === null) return -1;
    const end = TAG.lastIndex;
    const [, name = "", attributes = "", slash] = match;
    this.#tell(name, attributesOf(attributes));
    if (slash !== "") {
      this.#open.pop();
      this.#events.onclosetag(this.#named(name));
    }
    return end;
  }

  #tell(name: string, attributes: Attributes): void {
    this.#open.push(name);
    this.#events.onopentag(this.#named(name), attributes);
  }

  #named(written: string): string {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const name = written.toLowerCase();
    this.#names.set(written, name);
    return name;
  }
}

/**
 * Tells what the library's parser would tell of a document that is written plainly: each element closed where it should
 * be, values in quotes, no declarations. False for everything else, and then what was told is void.
 */
export const readPlainXml = (xml: string, events: XmlEvents): boolean =>
  new PlainXmlReader(xml, events).read();
