import { BYLINES, CONTACTS, INLINE, LINES } from "./furniture-rules.ts";

const BLANKS = /[^\S\n]+/g;
const MAX_FURNITURE_LINE = 160;
const MIN_TITLE = 12;
const MAX_TITLE = 200;

const matchesAny = (rules: readonly RegExp[], text: string): boolean =>
  rules.some((rule) => rule.test(text));

/** Takes every e-mail address, phone number and `@` out of a text. */
export function withoutContacts(text: string): string {
  return CONTACTS.reduce((rest, [rule, by]) => rest.replace(rule, by), text);
}

const isFurniture = (line: string): boolean =>
  line.length <= MAX_FURNITURE_LINE && (matchesAny(LINES, line) || matchesAny(BYLINES, line));

const withoutInline = (line: string): string =>
  INLINE.reduce((rest, rule) => rest.replace(rule, " "), line);

const tidy = (line: string): string =>
  withoutContacts(line)
    .replace(BLANKS, " ")
    .trim();

/** Furniture is judged as the page has it and again after what was glued to it is gone. */
const keep = (line: string): string => {
  const bare = line.replace(BLANKS, " ").trim();
  if (isFurniture(bare)) return "";
  const rest = tidy(withoutInline(bare));
  return isFurniture(rest) || !/[\p{L}\p{N}]/u.test(rest) ? "" : rest;
};

/**
 * An article's own text: page furniture, bylines, addresses and phone numbers removed, in Unicode NFC,
 * one line a paragraph. `learnt` are lines seen on many pages of one host, which go as well.
 */
export function clean(text: string, learnt?: ReadonlySet<string>): string {
  return text
    .normalize("NFC")
    .split(/\r?\n|\u2028|\u2029/u)
    .map((line) => (learnt?.has(line.trim()) ? "" : keep(line)))
    .filter((line) => line !== "")
    .join("\n");
}

const SENTENCE = /^.{12,200}?[.!?。！？](?=["”’')]*(?:\s|$))/u;

/** A title for an item without one: the first line that reads like a sentence, at most 200 characters. */
export function titleFrom(text: string): string {
  const lines = clean(text).split("\n");
  const line = lines.find((one) => one.length >= MIN_TITLE || /[\p{Script=Han}\p{Script=Hangul}]{6}/u.test(one)) ?? lines[0] ?? "";
  if (line.length <= MAX_TITLE) return line;
  const sentence = SENTENCE.exec(line)?.[0];
  if (sentence) return sentence;
  const cut = line.lastIndexOf(" ", MAX_TITLE - 1);
  return `${line.slice(0, cut > MIN_TITLE ? cut : MAX_TITLE - 1)}…`;
}
