import {
  ADDRESSES,
  DIGITS,
  INLINE,
  LINE_MARKS,
  LINES,
  type Marked,
  OPENINGS,
  PHONES,
} from "./furniture-rules.ts";

const MAX_FURNITURE_LINE = 160;
/** Heads that make a row of them a menu; fewer may be a list of names. */
const LEAST_MENU = 4;
const MIN_TITLE = 12;
const MAX_TITLE = 200;
const BREAKS = /\r\n|[\n\r\u2028\u2029]/u;
const BLANKS =
  /[\t\v\f\u00a0\u2000-\u200b\u202f\u3000\ufeff ]{2,}|[\t\v\f\u00a0\u2000-\u200b\u202f\u3000\ufeff]/g;
/** What a line of furniture may begin or end in without being another. */
const TRIM = /^[•·*|–\s-]+|(?:\s*\(?\d+\)?)?[\s:.…>»|]*$/gu;
/** Brackets whose address is gone. */
const EMPTY = /<\s*>|\(\s*\)/gu;
const LETTER = /[\p{L}\p{N}]/u;

const WHOLE_LINES = new Set(Object.values(LINES).flatMap((list) => list.split("; ")));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (marks: readonly string[]): RegExp => new RegExp(marks.map(escape).join("|"));
/** One look for all marks, since most texts have none. */
const INLINE_MARK = anyOf(INLINE.flatMap(({ marks }) => marks));
const ADDRESS_MARK = anyOf(ADDRESSES.flatMap(({ marks }) => marks));
const LINE_MARK = anyOf(LINE_MARKS);

const marked = (rules: readonly Marked[], any: RegExp, lower: string): RegExp[] =>
  any.test(lower)
    ? rules
        .filter(({ marks }) => marks.some((mark) => lower.includes(mark)))
        .map(({ rule }) => rule)
    : [];

const without = (rules: readonly RegExp[], text: string): string =>
  rules.reduce((rest, rule) => rest.replace(rule, " "), text);

/** Takes every e-mail address, phone number and `@` out of a text. */
export function withoutContacts(text: string): string {
  const open = without(marked(ADDRESSES, ADDRESS_MARK, text.toLowerCase()), text);
  return DIGITS.test(open) ? without(PHONES, open) : open;
}

/** A row of buttons: every word of it is one. */
const isButtons = (lower: string): boolean => {
  const words = lower.split(/[\s|,·/]+/u);
  return words.length > 1 && words.every((word) => WHOLE_LINES.has(word));
};

/** A site's menu in one line: many short heads between bars or arrows, and no sentence. */
const isMenu = (line: string): boolean => {
  const heads = line.split(/\s*[|›»·]\s*/u);
  return (
    heads.length >= LEAST_MENU &&
    heads.every((head) => head.split(" ").length <= 3 && !/[.!?]$/u.test(head))
  );
};

const isFurniture = (line: string): boolean => {
  if (!LETTER.test(line)) return true;
  if (line.length > MAX_FURNITURE_LINE) return false;
  const lower = line.toLowerCase();
  return (
    WHOLE_LINES.has(lower) ||
    WHOLE_LINES.has(lower.replace(TRIM, "")) ||
    isButtons(lower) ||
    isMenu(line) ||
    OPENINGS.some((rule) => rule.test(line))
  );
};

const isMarked = (line: string): boolean => {
  if (line.length > MAX_FURNITURE_LINE) return false;
  return LINE_MARK.test(line.toLowerCase());
};

/** A line is judged as it stands and again when what was glued to it is gone. */
const ownWords = (line: string, inline: readonly RegExp[], contacts: boolean): string => {
  const bare = line.replace(BLANKS, " ").trim();
  if (isFurniture(bare)) return "";
  const unglued = inline.length > 0 ? without(inline, bare) : bare;
  const rest = contacts ? withoutContacts(unglued) : unglued;
  if (rest === bare) return isMarked(bare) ? "" : bare;
  const own = rest.replace(EMPTY, " ").replace(BLANKS, " ").trim();
  return isFurniture(own) || isMarked(own) ? "" : own;
};

/**
 * An article's own text: page furniture, bylines, addresses and phone numbers removed, in Unicode NFC,
 * one line a paragraph. `learnt` are lines seen on many pages of one host, which go as well.
 */
export function clean(text: string, learnt?: ReadonlySet<string>): string {
  const whole = text.normalize("NFC");
  const lower = whole.toLowerCase();
  const inline = marked(INLINE, INLINE_MARK, lower);
  const contacts = marked(ADDRESSES, ADDRESS_MARK, lower).length > 0 || DIGITS.test(whole);
  const lines: string[] = [];
  for (const line of whole.split(BREAKS)) {
    if (learnt?.has(line.trim())) continue;
    const own = ownWords(line, inline, contacts);
    if (own) lines.push(own);
  }
  return lines.join("\n");
}

const FIRST_SENTENCE = /^.{12,200}?[.!?。！？](?=["”’')]*(?:\s|$))/u;
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u;

const readsLikeTitle = (line: string): boolean => line.length >= MIN_TITLE || DENSE.test(line);

/** A title for an item without one: the first line that reads like a sentence, at most 200 characters. */
export function titleFrom(text: string): string {
  const lines = clean(text).split("\n");
  const line = lines.find(readsLikeTitle) ?? lines[0] ?? "";
  if (line.length <= MAX_TITLE) return line;
  const sentence = FIRST_SENTENCE.exec(line)?.[0];
  if (sentence) return sentence;
  const cut = line.lastIndexOf(" ", MAX_TITLE - 1);
  return `${line.slice(0, cut > MIN_TITLE ? cut : MAX_TITLE - 1)}…`;
}
