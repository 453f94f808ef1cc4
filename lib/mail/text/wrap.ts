import { evenlySpaced } from "#emails/format.ts";
import { isEven, splitAt, width } from "./width.ts";

/** RFC 5322 recommends 78 at most; two are left for a quoting mark. */
export const COLUMNS = 76;

/** Scripts that write without spaces may break between any two of their characters. */
const UNSPACED = /(?<=[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f])(?=[^\s\p{P}])/u;
const HAS_UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]/;

export type Indent = { first?: string; rest?: string };
type Shape = { first: string; rest: string; columns: number };

/** Most texts: one column a character, one space between words. Each line is found by one look back. */
const wrapEven = (text: string, { first, rest, columns }: Shape): string[] => {
  const lines: string[] = [];
  let lead = first;
  let start = 0;
  while (text.length - start > columns - lead.length) {
    const room = Math.max(1, columns - lead.length);
    const space = text.lastIndexOf(" ", start + room);
    const end = space > start ? space : start + room;
    lines.push(lead + text.slice(start, end));
    start = space > start ? end + 1 : end;
    lead = rest;
  }
  if (start < text.length) lines.push(lead + text.slice(start));
  return lines;
};

/** Lines in the making: words of any width, one after the other. */
class Filling {
  readonly lines: string[] = [];
  readonly #shape: Shape;
  #line: string;
  #used: number;
  #bare = true;

  constructor(shape: Shape) {
    this.#shape = shape;
    this.#line = shape.first;
    this.#used = width(shape.first);
  }

  /** A `glued` word follows its neighbour without a space. */
  word(word: string, glued: boolean): void {
    const { columns } = this.#shape;
    const gap = glued ? "" : " ";
    let taken = width(word);
    if (!this.#bare && this.#used + gap.length + taken > columns) this.flush();
    let left = word;
    if (!this.#bare) this.#add(gap, gap.length);
    while (this.#used + taken > columns) {
      const [head, tail] = splitAt(left, columns - this.#used);
      if (tail === "") break;
      this.#add(head, width(head));
      this.flush();
      left = tail;
      taken = width(tail);
    }
    this.#add(left, taken);
  }

  #add(part: string, taken: number): void {
    this.#line += part;
    this.#used += taken;
    this.#bare = false;
  }

  flush(): void {
    this.lines.push(this.#line.trimEnd());
    this.#line = this.#shape.rest;
    this.#used = width(this.#shape.rest);
    this.#bare = true;
  }
}

const wrapAny = (text: string, shape: Shape): string[] => {
  const filling = new Filling(shape);
  for (const word of text.split(" ")) {
    if (word === "") continue;
    if (!HAS_UNSPACED.test(word)) filling.word(word, false);
    else for (const [i, part] of word.split(UNSPACED).entries()) filling.word(part, i > 0);
  }
  filling.flush();
  return filling.lines;
};

/**
 * Lines of at most `columns` columns, the first begun with `first` and the others with `rest`.
 * Only a word wider than a whole line is broken; addresses are not for wrapping.
 */
export const wrap = (
  text: string,
  { first = "", rest = first }: Indent = {},
  columns = COLUMNS,
): string[] => {
  const shape = { first, rest, columns };
  return text !== "" && evenlySpaced(text) && isEven(text)
    ? wrapEven(text, shape)
    : wrapAny(text, shape);
};
