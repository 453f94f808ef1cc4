import type { Voice } from "#emails/voice.ts";
import { width } from "./width.ts";
import { COLUMNS, type Indent, wrap } from "./wrap.ts";

/** A plain-text mail in the making: paragraphs, headings, and links that are numbered here and listed below. */
export class TextPage {
  readonly #lines: string[] = [];
  readonly #pending: { n: number; href: string }[] = [];
  readonly #numbers = new Map<string, number>();

  blank(): this {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
    return this;
  }

  /** A paragraph, wrapped. */
  paragraph(text: string, indent?: Indent): this {
    this.#lines.push(...wrap(text, indent));
    return this;
  }

  /** Lines that are laid out already, or must not be broken, such as an address. */
  verbatim(...lines: readonly string[]): this {
    this.#lines.push(...lines);
    return this;
  }

  heading(text: string, underline: "=" | "-"): this {
    const lines = wrap(text);
    const rule = underline.repeat(Math.min(COLUMNS, Math.max(...lines.map(width))));
    return this.blank().verbatim(...lines, rule, "");
  }

  rule(): this {
    return this.blank().verbatim("-".repeat(COLUMNS), "");
  }

  /** A mark such as ` [3]` for a link that `links()` will list; the same address keeps its number. */
  mark(href: string | null): string {
    if (href === null) return "";
    const known = this.#numbers.get(href);
    const n = known ?? this.#numbers.size + 1;
    if (known === undefined) {
      this.#numbers.set(href, n);
      this.#pending.push({ n, href });
    }
    return ` [${n}]`;
  }

  /** Lists the links marked since the last time. */
  links(): this {
    if (this.#pending.length === 0) return this;
    this.blank();
    for (const { n, href } of this.#pending.splice(0)) this.#lines.push(`[${n}] ${href}`);
    return this;
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
