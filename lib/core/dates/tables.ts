import { once } from "#lib/core/once.ts";
import { HASHES, hashOf, KINDS, UKRAINIAN_KINDS } from "./letters.ts";
import { type Words, WORDS } from "./words.ts";

/** What a word says; `named` are names of months and weekdays. */
type Entry = { code: string; value: number; named: boolean };
export type Table = {
  words: ReadonlyMap<string, Entry>;
  heads: ReadonlySet<string>;
  always: boolean;
  /** By the hash of a word's letters: whether it may be one that a date is built around. */
  anchors: Uint8Array;
  /** Letters and digits, by UTF-16 unit. */
  kinds: Uint8Array;
};

/** What a date is built around; the other words mean something beside one of these alone. */
const ANCHORS = "MWRkoa";
const lists = (text: string): string[][] =>
  text.split(",").map((forms) => forms.split(" ").filter(Boolean));

const tableOf = (language: Words, kinds: Uint8Array): Table => {
  const words = new Map<string, Entry>();
  const add = (forms: readonly string[], code: string, value = 0, named = false) => {
    for (const form of forms) if (!words.has(form)) words.set(form, { code, value, named });
  };
  for (const [month, forms] of lists(language.months).entries()) add(forms, "M", month + 1, true);
  for (const [day, forms] of lists(language.weekdays).entries()) add(forms, "W", day + 1, true);
  for (const [day, forms] of lists(language.days).entries()) add(forms, "R", day - 2);
  const codes = { last: "l", next: "n", now: "t", week: "k", month: "o", year: "a" } as const;
  const joins = { to: "-", until: "u", and: "-", within: "i", glue: "p" } as const;
  for (const [name, code] of Object.entries({ ...codes, ...joins }))
    add(lists(language[name as keyof Words]).flat(), code);
  const heads = [...words.keys()].filter((word) => word.includes("_"));
  const anchors = new Uint8Array(HASHES);
  for (const [word, { code }] of words)
    if (ANCHORS.includes(code)) anchors[hashOf(word.replace(/_.*/u, ""))] = 1;
  return {
    words,
    anchors,
    kinds,
    heads: new Set(heads.map((word) => word.slice(0, word.indexOf("_")))),
    always: language.capital === "always",
  };
};

/** The words of each language. */
export const TABLES = once(
  () =>
    new Map(
      Object.entries(WORDS).map(([language, words]) => [
        language,
        tableOf(words, language === "uk" ? UKRAINIAN_KINDS : KINDS),
      ]),
    ),
);

/** Whether there are words for a language, and it parts them. */
export const isSpaced = (language: string): boolean => language in WORDS;

const ALEF = /[أإآٱ]/gu;
const MARKS = /[\u064b-\u0652]/gu;
/** A word as the tables write it: one apostrophe, Arabic without the variants of alef and ya. */
export const plain = (word: string): string =>
  word >= "\u0600" && word < "\u0700"
    ? word.replace(MARKS, "").replace(ALEF, "ا").replaceAll("ى", "ي")
    : word.replace("’", "'");
