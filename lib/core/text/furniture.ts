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
import { glanceAt } from "./glance.ts";

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
const BAR = /[|›»·]/u;
const LETTER = /[\p{L}\p{N}]/u;

const WHOLE_LINES = new Set(Object.values(LINES).flatMap((list) => list.split("; ")));
const FIRST_WORD = /[^\s•·*|–:.…>»(),/\d-]+/u;
const firstWord = (lower: string): string => FIRST_WORD.exec(lower)?.[0] ?? "";
/** A line that begins with another word is none of the known ones, however trimmed, nor a row of them. */
const FIRST_WORDS = new Set([...WHOLE_LINES].map(firstWord));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (marks: readonly string[], flags = ""): RegExp =>
  new RegExp(marks.map(escape).join("|"), flags);

/** Marks shorter than this are sought by themselves: without them a search passes over most of a text. */
const LONG_MARK = 5;

/** Rules with a search for each one's marks, and one or two for the marks of all, since most texts have none. */
const sought = (rules: readonly Marked[]) => {
  const marks = rules.flatMap((rule) => rule.marks);
  const short = marks.filter((mark) => mark.length < LONG_MARK);
  const long = marks.filter((mark) => mark.length >= LONG_MARK);
  return {
    any: [short, long].filter((some) => some.length > 0).map((some) => anyOf(some, "i")),
    rules: rules.map(({ marks, rule }) => ({ mark: anyOf(marks, "i"), rule })),
  };
};
type Sought = ReturnType<typeof sought>;
const INLINE_RULES = sought(INLINE);
const ADDRESS_RULES = sought(ADDRESSES);
const LINE_MARK = anyOf(LINE_MARKS);
/** The openings in as few expressions as their flags allow. */
const OPENING = [...new Set(OPENINGS.map(({ flags }) => flags))].map((flags) => {
  const alike = OPENINGS.filter((rule) => rule.flags === flags);
  return new RegExp(alike.map(({ source }) => source).join("|"), flags);
});

const marked = ({ any, rules }: Sought, text: string): RegExp[] =>
  any.some((marks) => marks.test(text))
    ? rules.filter(({ mark }) => mark.test(text)).map(({ rule }) => rule)
    : [];

const without = (rules: readonly RegExp[], text: string): string =>
  rules.reduce((rest, rule) => rest.replace(rule, " "), text);

/** Takes every e-mail address, phone number and `@` out of a text. */
export function withoutContacts(text: string): string {
  const open = without(marked(ADDRESS_RULES, text), text);
  return DIGITS.test(open) ? without(PHONES, open) : open;
}

/** A row of buttons: every word of it is one. */
const isButtons = (lower: string): boolean => {
  const words = lower.split(/[\s|,·/]+/u);
  return words.length > 1 && words.every((word) => WHOLE_LINES.has(word));
};

const isKnown = (lower: string): boolean =>
  FIRST_WORDS.has(firstWord(lower)) &&
  (WHOLE_LINES.has(lower) || WHOLE_LINES.has(lower.replace(TRIM, "")) || isButtons(lower));

/** A site's menu in one line: many short heads between bars or arrows, and no sentence. */
const isMenu = (line: string): boolean => {
  if (!BAR.test(line)) return false;
  const heads = line.split(/\s*[|›»·]\s*/u);
  return (
    heads.length >= LEAST_MENU &&
    heads.every((head) => head.split(" ").length <= 3 && !/[.!?]$/u.test(head))
  );
};

/** A line in small letters; undefined where it is too long for furniture. */
const lowered = (line: string): string | undefined =>
  line.length > MAX_FURNITURE_LINE ? undefined : line.toLowerCase();

const isFurniture = (line: string, lower: string | undefined): boolean => {
  if (!LETTER.test(line)) return true;
  if (lower === undefined) return false;
  return isKnown(lower) || isMenu(line) || OPENING.some((rule) => rule.test(line));
};

const isMarked = (lower: string | undefined): boolean =>
  lower !== undefined && LINE_MARK.test(lower);

/** A line is judged as it stands and again when what was glued to it is gone. */
const ownWords = (line: string, inline: readonly RegExp[], contacts: boolean): string => {
  const bare = line.trim();
  const lower = lowered(bare);
  if (isFurniture(bare, lower)) return "";
  const unglued = inline.length > 0 ? without(inline, bare) : bare;
  const rest = contacts ? withoutContacts(unglued) : unglued;
  if (rest === bare) return isMarked(lower) ? "" : bare;
  const own = rest.replace(EMPTY, " ").replace(BLANKS, " ").trim();
  const ownLower = lowered(own);
  return isFurniture(own, ownLower) || isMarked(ownLower) ? "" : own;
};

/** A text that was cleaned; `settled` where cleaning it again would change nothing. */
export type Cleaned = { text: string; settled: boolean };

/** As `clean`. The outcome is settled where every line either stays just as it is or goes. */
export function cleaned(text: string): Cleaned {
  const whole = text.normalize("NFC");
  const { inline: mayBeInline, address, phone, blanks } = glanceAt(whole);
  const inline = mayBeInline ? marked(INLINE_RULES, whole) : [];
  const contacts =
    (address && marked(ADDRESS_RULES, whole).length > 0) || (phone && DIGITS.test(whole));
  const lines: string[] = [];
  let settled = true;
  for (const line of whole.split(BREAKS)) {
    const own = ownWords(blanks ? line.replace(BLANKS, " ") : line, inline, contacts);
    if (own) lines.push(own);
    if (own && own !== line) settled = false;
  }
  return { text: lines.join("\n"), settled };
}

/**
 * An article's own text: page furniture, bylines, addresses and phone numbers removed, in Unicode NFC,
 * one line a paragraph. What only one host's pages have is learnt (`learn.ts`).
 */
export const clean = (text: string): string => cleaned(text).text;

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
