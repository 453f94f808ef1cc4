import type { Voice } from "#emails/voice.ts";
import { width } from "./width.ts";
import { COLUMNS, type Indent, wrap } from "./wrap.ts";

/** A plain-text mail in the making: paragraphs, headings, and links that are numbered here and listed below. */
export class TextPage {
  readonly #lines: string[] = [];
  readonly #pending: string[] = [];
  readonly #numbers = new Map<string, number>();

  blank(): this {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
    return this;
  }

  /** A paragraph, wrapped. */
  paragraph(text: string, indent?: Indent): this {
    return this.verbatim(...wrap(text, indent));
  }

  /** Lines that are laid out already, or must not be broken, such as an address. */
  verbatim(...lines: readonly string[]): this {
    this.#lines.push(...lines);
    return this;
  }

  /** A heading, underlined and further from what is above it than from what is below. */
  heading(text: string, underline: "=" | "-"): this {
    const lines = wrap(text);
    const rule = underline.repeat(Math.min(COLUMNS, Math.max(...lines.map(width))));
    const space = this.#lines.length > 0 ? [""] : [];
    return this.blank().verbatim(...space, ...lines, rule, "");
  }

  rule(): this {
    return this.blank().verbatim("-".repeat(COLUMNS), "");
  }

  /** The number of a link that `links()` will list; what has the same address keeps its number. */
  number(href: string): number {
    return this.#numberOf(href, href);
  }

  /** The number of a link of ours. It goes by its name, so that no address is compared with it. */
  ownNumber(name: string, href: string): number {
    return this.#numberOf(` ${name}`, href);
  }

  #numberOf(key: string, href: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const n = this.#numbers.size + 1;
    this.#numbers.set(key, n);
    this.#pending.push(`[${n}] ${href}`);
    return n;
  }

  /** Lists the links numbered since the last time. */
  links(): this {
    if (this.#pending.length === 0) return this;
    return this.blank().verbatim(...this.#pending.splice(0));
  }

  /** A labelled address on a line of its own. */
  labelled(label: string, href: string): this {
    return this.paragraph(`${label}:`).verbatim(`  ${href}`);
  }

  /** Who sent it, and from where. */
  signed({ words }: Voice, postalAddress: string): this {
    return this.blank()
      .paragraph(words.footer.privacy)
      .blank()
      .paragraph(`${words.product} · ${postalAddress}`);
  }

  toString(): string {
    return `${this.#lines.join("\n").trimEnd()}\n`;
  }
}
