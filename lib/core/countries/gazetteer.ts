import { BLOCKERS } from "./data/blockers.ts";
import { CHINESE_CHARACTERS, CHINESE_COMPOUNDS } from "./data/chinese.ts";
import { IMPLIED_US } from "./data/contexts.ts";
import { ENGLISH } from "./data/english.ts";
import { JAPANESE_COMPOUNDS, JAPANESE_PREFIXES, JAPANESE_SUFFIXES } from "./data/japanese.ts";
import { KOREAN_COMPOUNDS, KOREAN_SYLLABLES } from "./data/korean.ts";
import { TABLES } from "./data/languages.ts";
import { LEADERS } from "./data/leaders.ts";
import NAMES from "./data/names.json" with { type: "json" };
import { PARTIES } from "./data/parties.ts";
import { WORLD } from "./data/world.ts";
import { type Gazetteer, KINDS, type Kind, phrases } from "./data/tables.ts";
import { type Add, type Layer, layerOf, type Writing, writingOf } from "./layer.ts";

/**
 * All phrases of a language, in layers: most are those of other languages too and are built once for all. Of phrases in
 * several layers that stand for the same, the first counts.
 */
export type Phrases = readonly Layer[];

/** Place and force names that read alike in every Latin script; names differ too much to share. */
const SHARED: readonly Kind[] = ["city", "force", "company", "state"];
/** Latin-script languages that decline a foreign place's name too: `u Istanbulu`. */
const INFLECTED = new Set("pl cs sk sl hr sr bs ro hu fi et lv lt tr az sq".split(" "));
const MIN_STEM = 6;

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
  for (const row of baked ? baked.split(";") : []) {
    const codes = [row.slice(0, 2)];
    for (const name of row.slice(3).split("|"))
      if (!unclaimed?.test(name)) add(name, "name", codes);
  }
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

const addTables = (add: Add, language: string): void => {
  for (const table of TABLES[language] ?? []) addTable(add, table, KINDS);
  addScript(add, language);
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

const addBlockers = (add: Add, language: string): void => {
  for (const phrase of phrases(BLOCKERS[language] ?? "")) add(phrase, "blocked", []);
};

/** What a language has of its own, or with few others. */
const addOwn = (add: Add, language: string): void => {
  addBaked(add, language);
  if (language === "und") addBaked(add, "en");
  addTables(add, language);
  if (language !== "en") addBlockers(add, language);
};

/** Leaders, parties and English blockers: known in every language. */
const addCommon = (add: Add): void => {
  for (const [names, code, from, to] of LEADERS) {
    const codes = [code];
    const term = { from, to };
    for (const name of phrases(names)) add(name, "leader", codes, term);
  }
  for (const [party, cell] of Object.entries(PARTIES))
    for (const phrase of phrases(cell)) add(phrase, "party", [party]);
  addBlockers(add, "en");
};

const addShared = (add: Add): void => {
  for (const table of [ENGLISH, WORLD]) addTable(add, table, SHARED);
};

const addImplied = (add: Add): void => {
  for (const phrase of phrases(IMPLIED_US)) add(phrase, "implied", ["US"]);
};

const layers = new Map<string, Layer>();
/** A layer that several languages have. */
const layerOnce = (name: string, writing: Writing, fill: (add: Add) => void): Layer => {
  let layer = layers.get(name);
  if (!layer) layers.set(name, (layer = layerOf(writing, fill)));
  return layer;
};

/** What a language shares with all that are written alike; a search costs by the layer, so it is one. */
const sharedLayer = (language: string, writing: Writing): Layer => {
  if (writing !== "latin") return layerOnce(writing, writing, addCommon);
  const declines = INFLECTED.has(language);
  return layerOnce(declines ? "inflected" : "latin", writing, (add) => {
    addShared(declines ? inflected(add) : add);
    addCommon(add);
  });
};

const buildEnglish = (): Phrases => [
  layerOf("latin", (add) => {
    addOwn(add, "en");
    addCommon(add);
    addImplied(add);
  }),
];

/** The layers of a language, in the order in which they count. */
const build = (language: string): Phrases => {
  if (language === "en") return buildEnglish();
  const writing = writingOf(language);
  const own = layerOf(writing, (add) => addOwn(add, language));
  const shared = sharedLayer(language, writing);
  if (TABLES[language] || writing !== "latin") return [own, shared];
  return [own, layerOnce("english", writing, (add) => addTables(add, "en")), shared];
};

const built = new Map<string, Phrases>();

/** The phrases of a language, built on first use and kept. */
export function gazetteer(language: string): Phrases {
  let found = built.get(language);
  if (!found) built.set(language, (found = build(language)));
  return found;
}
