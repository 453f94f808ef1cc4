import { PhraseTrie } from "#lib/core/text/trie.ts";
import { type Token, tokenise } from "#lib/core/text/tokens.ts";
import { BLOCKERS } from "./data/blockers.ts";
import { CHINESE_CHARACTERS, CHINESE_COMPOUNDS } from "./data/chinese.ts";
import { IMPLIED_US } from "./data/contexts.ts";
import { ENGLISH } from "./data/english.ts";
import { JAPANESE_COMPOUNDS, JAPANESE_PREFIXES, JAPANESE_SUFFIXES } from "./data/japanese.ts";
import { KOREAN_COMPOUNDS, KOREAN_SYLLABLES } from "./data/korean.ts";
import { NOT_LATIN, TABLES } from "./data/languages.ts";
import { LEADERS } from "./data/leaders.ts";
import NAMES from "./data/names.json" with { type: "json" };
import { PARTIES } from "./data/parties.ts";
import { WORLD } from "./data/world.ts";
import { type Gazetteer, KINDS, type Kind, phrases } from "./data/tables.ts";

/** How a word of a phrase must be written in the text: anyhow, with a capital, or in capitals. */
export type Case = 0 | 1 | 2;

/** A phrase and what it stands for. */
export type Entry = {
  kind: Kind | "party" | "implied" | "blocked";
  /** Countries (several for 日米韓) or one party; empty when blocked. */
  codes: readonly string[];
  phrase: string;
  cases: readonly Case[];
  /** `Ala.`: an abbreviation that needs its full stop, and a comma before it. */
  abbreviated: boolean;
  term?: { from: string; to: string };
};

/** All phrases of a language. */
export type Phrases = PhraseTrie<Entry>;

/** A letter that no text in a Latin script would have. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\uffff]/;
/** Place and force names that read alike in every Latin script; names differ too much to share. */
const SHARED: readonly Kind[] = ["city", "force", "company", "state"];
/** Latin-script languages that decline a foreign place's name too: `u Istanbulu`. */
const INFLECTED = new Set("pl cs sk sl hr sr bs ro hu fi et lv lt tr az sq".split(" "));
const MIN_STEM = 6;

/** One-letter words glued to the front of the next in Arabic and Hebrew. */
const PROCLITICS: Record<string, string[]> = {
  ar: ["و", "ب", "ل", "ف", "ك", "وب", "ول"],
  he: ["ב", "ל", "ה", "ו", "מ", "ש", "וה", "של"],
};

const caseOf = (phrase: string, { start, end, upper }: Token): Case => {
  if (!upper) return 0;
  const word = phrase.slice(start, end);
  return end - start > 1 && word === word.toUpperCase() ? 2 : 1;
};

const entryOf = (
  phrase: string,
  kind: Entry["kind"],
  codes: readonly string[],
  term?: Entry["term"],
): Entry => ({
  kind,
  codes,
  phrase,
  cases: tokenise(phrase).map((token) => caseOf(phrase, token)),
  abbreviated: /^[A-Z][a-z]+\.$/.test(phrase),
  ...(term && { term }),
});

/** Entries by what they are made of: most Latin phrases are those of every language that writes so. */
const latinEntries = new Map<string, Entry>();
const entryOnce = (key: string, make: () => Entry): Entry => {
  let entry = latinEntries.get(key);
  if (!entry) latinEntries.set(key, (entry = make()));
  return entry;
};

/** The phrase and its forms with proclitics; with the Arabic article, folding sees to them. */
const variants = (phrase: string, language: string): string[] => {
  const proclitics = PROCLITICS[language === "fa" || language === "ur" ? "ar" : language];
  if (!proclitics || /\p{Script=Latin}/u.test(phrase) || phrase.startsWith("ال")) return [phrase];
  return [phrase, ...proclitics.map((letter) => letter + phrase)];
};

type Add = (
  phrase: string,
  kind: Entry["kind"],
  codes: readonly string[],
  term?: Entry["term"],
) => void;

const addTable = (add: Add, table: Gazetteer, kinds: readonly Kind[]): void => {
  for (const kind of kinds)
    for (const [code, cell] of Object.entries(table[kind] ?? {})) {
      const codes = [code];
      for (const phrase of phrases(cell)) add(phrase, kind, codes);
    }
};

/** Names that one country's row must not claim: another place is meant far more often. */
const UNCLAIMED: Record<string, RegExp> = {
  en: /^(?:Jersey|Micronesia|Saint Martin|Réunion|Bouvet Island)$/u,
  ko: /^(?:수단|오만|건지|저지|콩고|투발루|기니|차드|가나|사모아|중앙 아프리카|도미니카)$/u,
  fr: /^(?:Dominique|Jersey|Réunion|La Réunion|Maurice|Oman Golfe)$/u,
  ru: /^(?:Доминик\*|Джерси\*?|Мэн\*|Реюньон\*?|Маврики\*|Ом[а-я]*)$/u,
  hr: /^(?:Dominik\*|Mal[a-z]*\*?|Man\*?|Jerse\*)$/u,
};

const addBaked = (add: Add, language: string): void => {
  const baked = (NAMES as Record<string, string>)[language];
  const unclaimed = UNCLAIMED[language];
  for (const row of baked ? baked.split(";") : [])
    for (const name of row.slice(3).split("|"))
      if (!unclaimed?.test(name)) add(name, "name", [row.slice(0, 2)]);
};

const addCompounds = (add: Add, list: string, letters: Record<string, string>): void => {
  for (const compound of list.split(" ")) {
    const codes = [...compound].flatMap((letter) => letters[letter] ?? []);
    if (codes.length > 1) add(compound, "name", [...new Set(codes)]);
  }
};

const addScript = (add: Add, language: string): void => {
  if (language === "ko") addCompounds(add, KOREAN_COMPOUNDS, KOREAN_SYLLABLES);
  if (language === "zh") addCompounds(add, CHINESE_COMPOUNDS, CHINESE_CHARACTERS);
  if (language !== "ja") return;
  addCompounds(add, JAPANESE_COMPOUNDS, JAPANESE_PREFIXES);
  for (const [prefix, code] of Object.entries(JAPANESE_PREFIXES))
    for (const suffix of JAPANESE_SUFFIXES.split(" ")) add(prefix + suffix, "force", [code]);
};

/** Also takes one long word's stem, for languages that decline it. */
const inflected =
  (add: Add): Add =>
  (phrase, kind, codes, term) =>
    add(
      kind === "city" && /^\p{Lu}\p{Ll}+$/u.test(phrase) && phrase.length >= MIN_STEM
        ? `${phrase.replace(/[aeiou]$/u, "")}*`
        : phrase,
      kind,
      codes,
      term,
    );

const build = (language: string): Phrases => {
  const built: Phrases = new PhraseTrie();
  const seen = new Set<string>();
  const latin = !NOT_LATIN.has(language);
  const add: Add = (phrase, kind, codes, term) => {
    if (latin && OTHER_SCRIPT.test(phrase)) return;
    for (const form of variants(phrase, language)) {
      const key = `${form}\t${codes.join()}\t${term?.from ?? ""}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const make = (): Entry => entryOf(form, kind, codes, term);
      const entry = OTHER_SCRIPT.test(form) ? make() : entryOnce(`${kind}\t${key}`, make);
      built.add(form, entry, entry.cases[0] !== 0);
    }
  };
  const tables = TABLES[language] ?? (NOT_LATIN.has(language) ? [] : TABLES["en"]!);
  addBaked(add, language);
  if (language === "und") addBaked(add, "en");
  for (const table of tables) addTable(add, table, KINDS);
  if (!NOT_LATIN.has(language))
    for (const table of [ENGLISH, WORLD])
      addTable(INFLECTED.has(language) ? inflected(add) : add, table, SHARED);
  addScript(add, language);
  for (const [names, code, from, to] of LEADERS)
    for (const name of phrases(names)) add(name, "leader", [code], { from, to });
  for (const [party, cell] of Object.entries(PARTIES))
    for (const phrase of phrases(cell)) add(phrase, "party", [party]);
  for (const list of [BLOCKERS[language], language === "en" ? undefined : BLOCKERS["en"]])
    for (const phrase of phrases(list ?? "")) add(phrase, "blocked", []);
  if (language === "en") for (const phrase of phrases(IMPLIED_US)) add(phrase, "implied", ["US"]);
  return built;
};

const built = new Map<string, Phrases>();

/** The phrases of a language, built on first use (some 30 ms) and kept. */
export function gazetteer(language: string): Phrases {
  let found = built.get(language);
  if (!found) built.set(language, (found = build(language)));
  return found;
}
