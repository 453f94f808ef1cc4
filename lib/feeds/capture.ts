import { VOID_ELEMENTS } from "#lib/core/text/html.ts";
import type { FieldKind } from "./fields.ts";
import { LONGEST } from "./limits.ts";
import { splitName } from "./namespaces.ts";
import type { Decode } from "./prologue.ts";
import { asHtml, isInlineMarkup } from "./textconstruct.ts";
import type { TextForm } from "./textconstruct.ts";

export type Attributes = Readonly<Record<string, string>>;

const startTag = (name: string, attributes: Attributes): string => {
  let tag = `<${splitName(name)[1]}`;
  for (const key of Object.keys(attributes)) {
    if (key.startsWith("xmlns")) continue;
    tag += ` ${key}="${(attributes[key] ?? "").replaceAll('"', "&quot;")}"`;
  }
  return `${tag}>`;
};

const formOf = (name: string, attributes: Attributes): TextForm => ({
  type: (attributes["type"] ?? "").trim().toLowerCase(),
  mode: (attributes["mode"] ?? "").trim().toLowerCase(),
  atom: name.startsWith("atom:"),
});

/** The text of one field while its element is open, about as much as is kept; child markup is written out again. */
export class Capture {
  readonly name: string;
  readonly kind: FieldKind;
  readonly attributes: Attributes;
  readonly #form: TextForm;
  readonly #inline: boolean;
  #text = "";
  #depth = 0;
  #hasMarkup = false;

  constructor(name: string, kind: FieldKind, attributes: Attributes) {
    this.name = name;
    this.kind = kind;
    this.attributes = attributes;
    this.#form = formOf(name, attributes);
    this.#inline = this.#form.atom && isInlineMarkup(this.#form);
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.kind !== "html") return;
    this.#hasMarkup = true;
    this.#text += startTag(name, attributes);
  }

  /** False when it is the field's own element that closes. */
  close(name: string): boolean {
    if (this.#depth === 0) return false;
    this.#depth -= 1;
    if (this.kind === "html" && !VOID_ELEMENTS.has(name)) this.#text += `</${splitName(name)[1]}>`;
    return true;
  }

  /** Text inside markup is HTML as it stands; elsewhere it is XML to be decoded once. */
  add(source: string, isCdata: boolean, decode: Decode): void {
    if (this.#text.length >= LONGEST.body) return;
    const stands = isCdata || (this.kind === "html" && (this.#depth > 0 || this.#inline));
    this.#text += stands ? source : decode(source);
  }

  value(): string {
    return this.kind === "html"
      ? asHtml(this.#text, this.#form, this.#hasMarkup || this.#inline)
      : this.#text.trim();
  }
}
