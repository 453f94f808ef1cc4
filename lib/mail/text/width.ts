/** Full-width and wide characters of East Asian scripts and emoji (UAX 11, W and F): two columns each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that sit on their neighbour and take no column of their own. */
const MARK = /[\p{Mn}\p{Me}\u200c\u200d\ufe0f]/u;
/** Anything but Latin letters, our punctuation, arrows, bars and signs, which all take one column a code unit. */
const UNEVEN = /[^\u0000-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2319\u2500-\u25fc]/;

const UNKNOWN = 255;
/** Columns of each code unit of the BMP, learnt as texts bring them. */
const learnt = new Uint8Array(0x1_0000).fill(UNKNOWN);

const columnsOf = (char: string): number => (MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** Columns of the character that starts at `i`; one beyond the BMP has two code units. */
const widthAt = (text: string, i: number): { columns: number; units: number } => {
  const code = text.codePointAt(i) ?? 0;
  return code > 0xffff
    ? { columns: columnsOf(String.fromCodePoint(code)), units: 2 }
    : { columns: unitWidth(code), units: 1 };
};

const unitWidth = (unit: number): number => {
  const known = learnt[unit];
  if (known !== undefined && known !== UNKNOWN) return known;
  const columns = columnsOf(String.fromCharCode(unit));
  learnt[unit] = columns;
  return columns;
};

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Whether each code unit of a text takes exactly one column. */
export const isEven = (text: string): boolean => !UNEVEN.test(text);

/** Columns a text takes in a fixed-width face. */
export const width = (text: string): number => {
  if (isEven(text)) return text.length;
  let columns = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!isSurrogate(unit)) columns += unitWidth(unit);
    else {
      const wide = widthAt(text, i);
      columns += wide.columns;
      i += wide.units - 1;
    }
  }
  return columns;
};

/** The longest start of `text` that fits into `columns`, and the rest; at least one character moves. */
export const splitAt = (text: string, columns: number): [string, string] => {
  let used = 0;
  let end = 0;
  while (end < text.length) {
    const next = widthAt(text, end);
    used += next.columns;
    if (used > columns && end > 0) break;
    end += next.units;
  }
  return [text.slice(0, end), text.slice(end)];
};

/** `text` filled up with spaces on its right to `columns`. */
export const padEnd = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - width(text)));

/** `text` filled up with spaces on its left to `columns`. */
export const padStart = (text: string, columns: number): string =>
  " ".repeat(Math.max(0, columns - width(text))) + text;

/** Columns of the widest of them. */
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(width));
