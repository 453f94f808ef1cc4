import { Parser } from "htmlparser2";
import type { Handler } from "htmlparser2";
import { cleanText } from "./chars.ts";
import { OPML_NAMESPACE, OWN_PREFIX } from "./opml-names.ts";
import { decoderFor, withoutPreamble } from "./prologue.ts";
import type { Decode } from "./prologue.ts";

/** One `<outline>`: its attributes by lower-case name, those of our namespace apart, and the groups around it. */
export type Outline = {
  attributes: ReadonlyMap<string, string>;
  own: ReadonlyMap<string, string>;
  groups: readonly string[];
  isGroup: boolean;
};

type OutlinesOutcome = { ok: true; outlines: Outline[] } | { ok: false; reason: string };

type Attributes = Readonly<Record<string, string>>;
/** An outline that is still open, with the groups its children stand in. */
type Frame = { outline: Outline; within: readonly string[] };

const MOST_CHARACTERS = 5_000_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 100;
const LONGEST_GROUP = 100;

const PARSER_OPTIONS = {
  xmlMode: true,
  decodeEntities: false,
  lowerCaseTags: true,
  lowerCaseAttributeNames: true,
} as const;

/** The prefix a document gives our attributes; the usual one where a tool lost the declaration. */
const ownPrefix = (root: Attributes): string =>
  Object.keys(root)
    .find((name) => name.startsWith("xmlns:") && root[name]?.trim() === OPML_NAMESPACE)
    ?.slice("xmlns:".length) ?? OWN_PREFIX;

/** One pass over one document. */
class OutlineReader implements Partial<Handler> {
  readonly #decode: Decode;
  readonly #outlines: Outline[] = [];
  readonly #frames: Frame[] = [];
  #parser: Parser | undefined;
  #prefix: string | undefined;
  #elements = 0;
  #depth = 0;
  #state: "open" | "closed" | { reason: string } = "open";

  constructor(decode: Decode) {
    this.#decode = decode;
  }

  read(xml: string): OutlinesOutcome {
    this.#parser = new Parser(this, PARSER_OPTIONS);
    this.#parser.write(xml);
    if (this.#state === "open") this.#parser.end();
    if (this.#prefix === undefined) return { ok: false, reason: "not-opml" };
    // Feeds that a broken download lacks must not look like feeds that were taken out.
    if (this.#state === "open") return { ok: false, reason: "cut-off" };
    if (this.#state !== "closed") return { ok: false, reason: this.#state.reason };
    return { ok: true, outlines: this.#outlines };
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.#state !== "open") return;
    this.#elements += 1;
    this.#depth += 1;
    if (this.#elements > MOST_ELEMENTS) return this.#stop({ reason: "too-large" });
    if (this.#depth > DEEPEST) return this.#stop({ reason: "too-deep" });
    if (this.#prefix === undefined) {
      if (name !== "opml") return this.#stop({ reason: "not-opml" });
      this.#prefix = ownPrefix(attributes);
    }
    if (name === "outline") this.#openOutline(attributes);
  }

  onclosetag(name: string, isImplied: boolean): void {
    if (this.#state !== "open") return;
    this.#depth -= 1;
    if (name === "outline") this.#frames.pop();
    if (name === "opml" && this.#depth === 0 && !isImplied) this.#stop("closed");
  }

  #openOutline(source: Attributes): void {
    const parent = this.#frames.at(-1);
    if (parent) parent.outline.isGroup = true;
    const groups = parent?.within ?? [];
    const { attributes, own } = this.#valuesOf(source);
    const outline = { attributes, own, groups, isGroup: false };
    const name = attributes.get("text") ?? attributes.get("title");
    const group = name && cleanText(name.slice(0, LONGEST_GROUP)).trim();
    this.#outlines.push(outline);
    this.#frames.push({
      outline,
      within: group && !groups.includes(group) ? [...groups, group] : groups,
    });
  }

  /** Values with references resolved and spaces run together; empty ones are as good as none. */
  #valuesOf(source: Attributes): Pick<Outline, "attributes" | "own"> {
    const prefix = `${this.#prefix}:`;
    const attributes = new Map<string, string>();
    const own = new Map<string, string>();
    for (const [name, raw] of Object.entries(source)) {
      const value = cleanText(this.#decode(raw)).replace(/\s+/g, " ").trim();
      if (value === "") continue;
      if (name.startsWith(prefix)) own.set(name.slice(prefix.length), value);
      else attributes.set(name, value);
    }
    return { attributes, own };
  }

  #stop(state: "closed" | { reason: string }): void {
    this.#state = state;
    this.#parser?.pause();
  }
}

/**
 * The outlines of an OPML text, in order, however nested. Reasons: `not-opml`, `too-large`, `too-deep`, and `cut-off`
 * where the document has no end.
 */
export function readOutlines(text: string): OutlinesOutcome {
  if (text.length > MOST_CHARACTERS) return { ok: false, reason: "too-large" };
  const xml = withoutPreamble(text);
  return new OutlineReader(decoderFor(xml)).read(xml);
}
