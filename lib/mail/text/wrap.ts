import { splitAt, width } from "./width.ts";

/** RFC 5322 recommends 78 at most; two are left for a quoting mark. */
export const COLUMNS = 76;

/** Scripts that write without spaces may break between any two of their characters. */
const UNSPACED = /(?<=[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f])(?=[^\s\p{P}])/u;

/** The words of a text; a `glued` one follows its neighbour without a space. */
const wordsOf = (text: string): { word: string; glued: boolean }[] =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word) => word.split(UNSPACED).map((part, i) => ({ word: part, glued: i > 0 })));

export type Indent = { first?: string; rest?: string };

/**
 * Lines of at most `COLUMNS` columns, the first begun with `first` and the others with `rest`.
 * Only a word wider than a whole line is broken; addresses are not for wrapping.
 */
export const wrap = (text: string, { first = "", rest = first }: Indent = {}): string[] => {
  const lines: string[] = [];
  let line = first;
  let used = width(first);
  let bare = true;
  const add = (part: string): void => {
    line += part;
    used += width(part);
    bare = false;
  };
  const flush = (): void => {
    lines.push(line.trimEnd());
    line = rest;
    used = width(rest);
    bare = true;
  };
  for (const { word, glued } of wordsOf(text)) {
    const gap = bare || glued ? "" : " ";
    if (!bare && used + gap.length + width(word) > COLUMNS) flush();
    let left = (bare ? "" : gap) + word;
    while (used + width(left) > COLUMNS) {
      const [head, tail] = splitAt(left, COLUMNS - used);
      add(head);
      flush();
      left = tail;
    }
    add(left);
  }
  flush();
  return lines;
};
