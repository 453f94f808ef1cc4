import type { Handler, Parser } from "htmlparser2";
import { Capture } from "./capture.ts";
import type { Attributes } from "./capture.ts";
import { addEnclosure, addLink, addValue, emptyRecord, setValue } from "./draft.ts";
import type { Draft, DraftOutcome, DraftRecord, XmlFormat } from "./draft.ts";
import { ENTRY_NAMES, FIELDS, isList, TRANSPARENT } from "./fields.ts";
import { canonicalName, EMPTY_SCOPE, scopeWithin } from "./namespaces.ts";
import type { Scope } from "./namespaces.ts";
import type { Decode } from "./prologue.ts";
import type { ReadLimits } from "./limits.ts";
import type { XmlEvents } from "./plainxml.ts";
import { readRoot } from "./roots.ts";
import { baseWithin, webUrl } from "./urls.ts";

const ABOUT = new Set(["rdf:about", "rdf:resource", "about"]);
const RELATIVE_ID = /^\.{0,2}\//;
type Frame = {
  kind: "within" | "entry" | "field" | "skip";
  scope: Scope;
  base: string | undefined;
};

/** What one pass over one document understands of it. */
export class DraftReader implements Partial<Handler>, XmlEvents {
  readonly #limits: ReadLimits;
  readonly #decode: Decode;
  readonly #base: string | undefined;
  readonly #frames: Frame[] = [];
  readonly #feed = emptyRecord();
  readonly #entries: DraftRecord[] = [];
  #parser: Parser | undefined;
  #format: XmlFormat | undefined;
  #entry: DraftRecord | undefined;
  #capture: Capture | undefined;
  #isCdata = false;
  #elements = 0;
  #depth = 0;
  #stopped = false;
  #ending = false;
  #failure: string | undefined;

  constructor(base: string | undefined, limits: ReadLimits, decode: Decode) {
    this.#base = base;
    this.#limits = limits;
    this.#decode = decode;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  /** The document is at its end, whatever is still open. */
  end(): void {
    this.#ending = true;
  }

  outcome(): DraftOutcome {
    if (this.#failure !== undefined) return { ok: false, reason: this.#failure };
    if (this.#format === undefined) return { ok: false, reason: "not-a-feed" };
    const draft: Draft = { format: this.#format, feed: this.#feed, entries: this.#entries };
    return { ok: true, draft };
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.#stopped) return;
    this.#elements += 1;
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) return this.#stop("too-deep");
    if (this.#elements > this.#limits.elements) return this.#stop();
    if (this.#capture) return this.#capture.open(name, attributes);
    const outer = this.#frames.at(-1);
    if (outer?.kind === "skip") {
      this.#frames.push(outer);
      return;
    }
    this.#openElement(name, attributes, outer);
  }

  ontext(text: string): void {
    if (!this.#stopped) this.#capture?.add(text, this.#isCdata, this.#decode);
  }

  oncdatastart(): void {
    this.#isCdata = true;
  }

  oncdataend(): void {
    this.#isCdata = false;
  }

  onclosetag(name: string): void {
    if (this.#stopped) return;
    this.#depth -= 1;
    if (this.#capture?.close(name)) return;
    const frame = this.#frames.pop();
    if (frame?.kind === "field") this.#closeField(frame);
    else if (frame?.kind === "entry") this.#closeEntry();
  }

  #openElement(name: string, attributes: Attributes, outer: Frame | undefined): void {
    let scope = scopeWithin(outer?.scope ?? EMPTY_SCOPE, attributes);
    if (this.#format === undefined) scope = this.#openRoot(name, scope);
    if (this.#stopped) return;
    const canonical = canonicalName(scope, name);
    const declared = attributes["xml:base"];
    const base = baseWithin(outer ? outer.base : this.#base, declared && this.#decode(declared));
    const kind = ENTRY_NAMES.has(canonical)
      ? this.#openEntry(scope, attributes)
      : this.#open(canonical, attributes, base);
    this.#frames.push({ kind, scope, base });
  }

  #openRoot(name: string, scope: Scope): Scope {
    const root = readRoot(name, scope);
    if (!root.ok) {
      this.#stop(root.reason);
      return scope;
    }
    this.#format = root.format;
    return root.scope;
  }

  #open(name: string, attributes: Attributes, base: string | undefined): Frame["kind"] {
    const record = this.#entry ?? this.#feed;
    if (TRANSPARENT.has(name)) {
      record.language ??= attributes["xml:lang"];
      return "within";
    }
    const kind = FIELDS.get(name);
    if (kind === undefined) return "skip";
    if (kind === "enclosure") {
      this.#enclosure(record, attributes, base);
      return "skip";
    }
    if (kind === "link" && attributes["href"] !== undefined) {
      this.#link(record, attributes, attributes["href"], base);
      return "skip";
    }
    if (name === "guid") record.permalink = attributes["ispermalink"]?.toLowerCase() !== "false";
    this.#capture = new Capture(name, kind, attributes);
    return "field";
  }

  /** An entry that opens inside another one means that the first was never closed. */
  #openEntry(scope: Scope, attributes: Attributes): Frame["kind"] {
    this.#closeEntry();
    if (this.#entries.length >= this.#limits.entries) this.#stop();
    this.#entry = emptyRecord();
    const names = Object.keys(attributes);
    const about = names.find((name) => ABOUT.has(canonicalName(scope, name)));
    if (about !== undefined) this.#entry.about = this.#decode(attributes[about] ?? "").trim();
    return "entry";
  }

  /** An entry cut off by the end of the document is left for the next poll, unless it is all there is. */
  #closeEntry(): void {
    const isWhole = !this.#ending || this.#entries.length === 0;
    if (this.#entry && isWhole) this.#entries.push(this.#entry);
    this.#entry = undefined;
  }

  #closeField({ base }: Frame): void {
    const capture = this.#capture;
    this.#capture = undefined;
    if (!capture) return;
    const record = this.#entry ?? this.#feed;
    const text = capture.value();
    const { name, attributes } = capture;
    if (name === "atom:link") return this.#link(record, attributes, text, base);
    const isRelativeId =
      RELATIVE_ID.test(text) && (name === "atom:id" || (name === "guid" && record.permalink));
    const address = capture.kind === "link" || isRelativeId ? (webUrl(text, base) ?? "") : text;
    const value = { text: address, base };
    if (isList(name)) addValue(record, name, value);
    else setValue(record, name, value);
  }

  #link(record: DraftRecord, attributes: Attributes, source: string, base?: string): void {
    const href = webUrl(this.#decode(source), base);
    if (href === undefined) return;
    const rel = (attributes["rel"] ?? "alternate").trim().toLowerCase();
    const type = attributes["type"] ?? "";
    if (rel === "enclosure")
      addEnclosure(record, { url: href, type: type || undefined, length: attributes["length"] });
    else addLink(record, { rel, href, type });
  }

  #enclosure(record: DraftRecord, attributes: Attributes, base: string | undefined): void {
    const url = webUrl(this.#decode(attributes["url"] ?? ""), base);
    if (url === undefined) return;
    const length = attributes["length"] ?? attributes["filesize"];
    addEnclosure(record, { url, type: attributes["type"], length });
  }

  #stop(failure?: string): void {
    this.#stopped = true;
    this.#failure = failure;
    this.#parser?.pause();
  }
}
