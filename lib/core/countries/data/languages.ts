import { CHINESE } from "./chinese.ts";
import { ENGLISH, SUBDIVISIONS } from "./english.ts";
import { DUTCH, GERMAN, SWEDISH } from "./germanic.ts";
import { JAPANESE } from "./japanese.ts";
import { KOREAN } from "./korean.ts";
import { ARABIC, FINNISH, INDONESIAN, TURKISH, VIETNAMESE } from "./other.ts";
import { FRENCH, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH } from "./romance.ts";
import { RUSSIAN, UKRAINIAN } from "./russian.ts";
import { CROATIAN, CZECH, POLISH } from "./slavic.ts";
import type { Gazetteer } from "./tables.ts";

/** The curated tables of each language; others in Latin script get the English ones. */
export const TABLES: Record<string, readonly Gazetteer[]> = {
  en: [ENGLISH, { state: SUBDIVISIONS }],
  ko: [KOREAN],
  ja: [JAPANESE],
  zh: [CHINESE],
  ru: [RUSSIAN],
  be: [RUSSIAN],
  uk: [UKRAINIAN],
  pl: [POLISH],
  cs: [CZECH],
  sk: [CZECH],
  hr: [CROATIAN],
  sr: [CROATIAN],
  bs: [CROATIAN],
  sl: [CROATIAN],
  fr: [FRENCH],
  es: [SPANISH],
  ca: [SPANISH],
  pt: [PORTUGUESE],
  it: [ITALIAN],
  ro: [ROMANIAN],
  de: [GERMAN],
  nl: [DUTCH],
  sv: [SWEDISH],
  da: [SWEDISH],
  no: [SWEDISH],
  ar: [ARABIC],
  fa: [ARABIC],
  ur: [ARABIC],
  tr: [TURKISH],
  az: [TURKISH],
  vi: [VIETNAMESE],
  id: [INDONESIAN],
  ms: [INDONESIAN],
  fi: [FINNISH],
};
/** Languages that English names would only mislead in. */
export const NOT_LATIN = new Set(
  "ko ja zh ru uk be bg mk el ar fa ur he th hi bn ka hy".split(" "),
);
