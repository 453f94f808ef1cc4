/** Full-width and wide characters of East Asian scripts and emoji (UAX 11, W and F): two columns each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that sit on their neighbour and take no column of their own. */
const MARK = /[\p{Mn}\p{Me}\u200c\u200d\ufe0f]/u;

const widthOf = (char: string): number => {
  if (char < "\u0300") return 1;
  return MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
};

/** Columns a text takes in a fixed-width face. */
export const width = (text: string): number => {
  if (!/[\u0300-\uffff]/.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += widthOf(char);
  return columns;
};

/** The longest start of `text` that fits into `columns`, and the rest; at least one character moves. */
export const splitAt = (text: string, columns: number): [string, string] => {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += widthOf(char);
    if (used > columns && end > 0) break;
    end += char.length;
  }
  return [text.slice(0, end), text.slice(end)];
};

/** `text` filled up with spaces on its right to `columns`. */
export const padEnd = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - width(text)));
