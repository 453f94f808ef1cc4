import { unitsOf } from "#lib/core/text/letters.ts";
import {
  ARABIC_LETTERS,
  CYRILLIC_LETTERS,
  CYRILLIC_WORDS,
  LATIN_LETTERS,
  LATIN_WORDS,
} from "./words.ts";
import { heaviest, type Script, scripts } from "./scripts.ts";

export type LanguageInput = {
  title: string;
  text: string;
  /** What the feed says, such as `en-GB`; believed unless script or words speak against it. */
  prior?: string | null;
};

const UNKNOWN = "und";
/** As many UTF-16 units as are looked at: more adds nothing but time. */
const SAMPLE = 400;
const LETTER_WORTH = 0.5;
const MAX_LETTERS = 12;
const NOT_ASCII = 0x80;
/** Rough but quick: whatever lies beyond Latin-1's signs counts as a letter, dashes and quotes do not. */
const isLetter = (code: number): boolean =>
  code < 0xb5 ? code >= 0x61 && code <= 0x7a : code < 0x2000 || code >= 0x2c00;
const MIN_SCORE = 0.9;
/** How much better than the feed's language another must be in words to overrule it. */
const PRIOR_WORTH = 2.5;

/** Languages a feed may claim for a script; a claim outside them is wrong. */
const SCRIPT_LANGUAGES: Record<string, ReadonlySet<string>> = {
  latin: new Set(Object.keys(LATIN_WORDS).concat("sr", "bs")),
  cyrillic: new Set(Object.keys(CYRILLIC_WORDS).concat("tg", "tt")),
  arabic: new Set(["ar", "fa", "ur", "ps", "ckb", "ug", "sd"]),
  hi: new Set(["hi", "mr", "ne"]),
  he: new Set(["he", "yi"]),
};

/** The languages a word or letter votes for, by their place in `names`, and with how much each. */
type Vote = { languages: readonly number[]; worth: number };
type Tables = {
  names: readonly string[];
  words: ReadonlyMap<string, Vote>;
  longest: number;
  /** By how it begins and ends, and its length: whether there may be such a word; most of a text's are told so. */
  likely: Uint8Array;
  /** By UTF-16 unit. */
  letters: readonly (Vote | undefined)[];
};

const votes = (
  table: Record<string, string>,
  split: string,
  worth: number,
  names: readonly string[],
): Map<string, Vote> => {
  const voters = new Map<string, number[]>();
  for (const [language, list] of Object.entries(table))
    for (const word of new Set(list.split(split))) {
      const languages = voters.get(word) ?? [];
      languages.push(names.indexOf(language));
      voters.set(word, languages);
    }
  const shared = (languages: number[]): Vote => ({
    languages,
    worth: worth / Math.sqrt(languages.length),
  });
  return new Map([...voters].map(([word, languages]) => [word, shared(languages)]));
};

const LOOKS = 1 << 12;
/** A number for the looks of a word, by its first and last unit and its length. */
const looksOf = (first: number, last: number, length: number): number =>
  ((first * 31 + last) * 31 + length) & (LOOKS - 1);

const likelyOf = (words: Iterable<string>): Uint8Array => {
  const likely = new Uint8Array(LOOKS);
  for (const word of words)
    likely[looksOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  return likely;
};

const tablesOf = (words: Record<string, string>, letters: Record<string, string>): Tables => {
  const names = [...new Set([...Object.keys(words), ...Object.keys(letters)])];
  const short = votes(words, " ", 1, names);
  const telling = votes(letters, "", LETTER_WORTH, names);
  const last = Math.max(...[...telling.keys()].map((letter) => letter.charCodeAt(0)));
  return {
    names,
    words: short,
    longest: Math.max(0, ...[...short.keys()].map((word) => word.length)),
    likely: likelyOf(short.keys()),
    letters: Array.from({ length: last + 1 }, (_, unit) => telling.get(String.fromCharCode(unit))),
  };
};

const TABLES: Readonly<Record<string, Tables>> = {
  latin: tablesOf(LATIN_WORDS, LATIN_LETTERS),
  cyrillic: tablesOf(CYRILLIC_WORDS, CYRILLIC_LETTERS),
  arabic: tablesOf({}, ARABIC_LETTERS),
};

const JAPANESE_ONLY = /[々働峠込発総対検戦闘沢浜竜歳広桜専択]/u;
const CHINESE_ONLY = /[这国对发军战们为进东车长门问间說們這對發軍戰為與會從關]/u;

/** Kana makes it Japanese; bare Han is Japanese only by characters that Chinese does not write. */
const eastAsian = (weights: ReadonlyMap<Script, number>, text: string): string | undefined => {
  const han = weights.get("han") ?? 0;
  const kana = weights.get("kana") ?? 0;
  const hangul = weights.get("hangul") ?? 0;
  const all = han + kana + hangul;
  if (all === 0 || all < (weights.get("latin") ?? 0) / 2) return undefined;
  if (hangul * 2 >= han + kana) return "ko";
  if (kana * 8 >= han) return "ja";
  return JAPANESE_ONLY.test(text) && !CHINESE_ONLY.test(text) ? "ja" : "zh";
};

const cast = (scores: Float64Array, vote: Vote | undefined): boolean => {
  if (!vote) return false;
  for (const language of vote.languages) scores[language]! += vote.worth;
  return true;
};

const castWords = (scores: Float64Array, lower: string, tables: Tables): void => {
  const { words, longest, likely } = tables;
  const units = unitsOf(lower);
  const { length } = lower;
  let from = 0;
  for (let at = 0; at <= length; at++) {
    if (at < length && isLetter(units[at]!)) continue;
    const size = at - from;
    if (size > 0 && size <= longest && likely[looksOf(units[from]!, units[at - 1]!, size)] === 1)
      cast(scores, words.get(lower.slice(from, at)));
    from = at + 1;
  }
};

/** Points by language for a text in one script: its short words and its own letters. */
const points = (text: string, tables: Tables): Float64Array => {
  const scores = new Float64Array(tables.names.length);
  const lower = text.toLowerCase();
  castWords(scores, lower, tables);
  const units = unitsOf(lower);
  const { length } = lower;
  let letters = 0;
  for (let i = 0; i < length && letters < MAX_LETTERS; i++) {
    const code = units[i]!;
    if (code >= NOT_ASCII && cast(scores, tables.letters[code])) letters++;
  }
  return scores;
};

const winner = (
  scores: Float64Array,
  names: readonly string[],
  prior: string | undefined,
): string => {
  let best = UNKNOWN;
  let most = MIN_SCORE;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const total = name === prior ? scores[i]! + PRIOR_WORTH : scores[i]!;
    if (total > most) [best, most] = [name, total];
  }
  return best;
};

/** What a script most likely is where words and letters say nothing. */
const DEFAULTS: Readonly<Record<string, string>> = { arabic: "ar", cyrillic: "ru" };

const ofScript = (
  script: Script,
  tables: Tables,
  text: string,
  prior: string | undefined,
): string => {
  const found = winner(points(text, tables), tables.names, prior);
  return found === UNKNOWN ? (prior ?? DEFAULTS[script] ?? UNKNOWN) : found;
};

const primary = (prior: string | null | undefined): string | undefined => {
  const code = prior?.toLowerCase().split(/[-_]/u)[0];
  return code && /^[a-z]{2,3}$/u.test(code)
    ? code === "nb" || code === "nn"
      ? "no"
      : code
    : undefined;
};

/**
 * The language of an item as ISO 639-1, `und` where nothing can tell: by script where that settles it,
 * else by short words and telling letters, with the feed's own claim as a head start.
 */
export function detectLanguage(input: LanguageInput): string {
  const text = `${input.title}\n${input.text.slice(0, SAMPLE)}`;
  const weights = scripts(text);
  const east = eastAsian(weights, text);
  if (east) return east;
  const script = heaviest(weights);
  if (!script) return primary(input.prior) ?? UNKNOWN;
  const claimed = primary(input.prior);
  const allowed = SCRIPT_LANGUAGES[script];
  const prior = claimed && allowed?.has(claimed) ? claimed : undefined;
  const tables = TABLES[script];
  return tables ? ofScript(script, tables, text, prior) : (prior ?? script);
}
