import { CHINESE } from "./chinese.ts";
import { ENGLISH, SUBDIVISIONS } from "./english.ts";
import { DUTCH, GERMAN, SWEDISH } from "./germanic.ts";
import { JAPANESE } from "./japanese.ts";
import { KOREAN } from "./korean.ts";
import { ARABIC, FINNISH, INDONESIAN, TURKISH, VIETNAMESE } from "./other.ts";
import {
  ARABIC_NATIVE,
  CHINESE_NATIVE,
  JAPANESE_NATIVE,
  KOREAN_NATIVE,
  RUSSIAN_NATIVE,
  UKRAINIAN_NATIVE,
} from "./native-east.ts";
import {
  CROATIAN_NATIVE,
  FRENCH_NATIVE,
  GERMAN_NATIVE,
  ITALIAN_NATIVE,
  POLISH_NATIVE,
  PORTUGUESE_NATIVE,
  SPANISH_NATIVE,
  TURKISH_NATIVE,
} from "./native-west.ts";
import { FRENCH, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH } from "./romance.ts";
import { RUSSIAN, UKRAINIAN } from "./russian.ts";
import { CROATIAN, CZECH, POLISH } from "./slavic.ts";
import type { Gazetteer } from "./tables.ts";
import { WORLD } from "./world.ts";

/** The curated tables of each language; others in Latin script get the English ones. */
export const TABLES: Record<string, readonly Gazetteer[]> = {
  en: [ENGLISH, WORLD, { state: SUBDIVISIONS }],
  ko: [KOREAN, KOREAN_NATIVE],
  ja: [JAPANESE, JAPANESE_NATIVE],
  zh: [CHINESE, CHINESE_NATIVE],
  ru: [RUSSIAN, RUSSIAN_NATIVE],
  be: [RUSSIAN, RUSSIAN_NATIVE],
  uk: [UKRAINIAN, UKRAINIAN_NATIVE],
  pl: [POLISH, POLISH_NATIVE],
  cs: [CZECH],
  sk: [CZECH],
  hr: [CROATIAN, CROATIAN_NATIVE],
  sr: [CROATIAN, CROATIAN_NATIVE],
  bs: [CROATIAN, CROATIAN_NATIVE],
  sl: [CROATIAN, CROATIAN_NATIVE],
  fr: [FRENCH, FRENCH_NATIVE],
  es: [SPANISH, SPANISH_NATIVE],
  ca: [SPANISH, SPANISH_NATIVE],
  pt: [PORTUGUESE, PORTUGUESE_NATIVE],
  it: [ITALIAN, ITALIAN_NATIVE],
  ro: [ROMANIAN],
  de: [GERMAN, GERMAN_NATIVE],
  nl: [DUTCH],
  sv: [SWEDISH],
  da: [SWEDISH],
  no: [SWEDISH],
  ar: [ARABIC, ARABIC_NATIVE],
  fa: [ARABIC, ARABIC_NATIVE],
  ur: [ARABIC, ARABIC_NATIVE],
  tr: [TURKISH, TURKISH_NATIVE],
  az: [TURKISH, TURKISH_NATIVE],
  vi: [VIETNAMESE],
  id: [INDONESIAN],
  ms: [INDONESIAN],
  fi: [FINNISH],
};
/** Languages that English names would only mislead in. */
export const NOT_LATIN = new Set(
  "ko ja zh ru uk be bg mk el ar fa ur he th hi bn ka hy".split(" "),
);
