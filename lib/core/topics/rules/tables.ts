/**
 * Which rules read which language, and where a row belongs:
 * - `names/`: names every language writes alike in Latin letters (weapons, ships, makers, groups, treaties);
 * - `en/`: English, a file a topic; `en/names/` names that need an English word, `contexts.ts` what surrounds a phrase,
 *   `masks.ts` and `off-topic.ts` what only looks like defence;
 * - `ko.ts`, `ja.ts` ... and `more/`: a language a file, with its wider vocabulary in `wide/`;
 *   `wide/latin/` holds what the western tables share.
 * Phrases are split by `|`, each stands once in a row; `=` (exact) and `*` (stem) do not go together.
 */
import type { RuleTable } from "../rule.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en/index.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl, sv } from "./more/germanic.ts";
import { fi, id, tr, vi } from "./more/other.ts";
import { it, pt, ro } from "./more/romance.ts";
import { cs, hr } from "./more/slavic.ts";
import { names } from "./names.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

const TABLES: Record<string, RuleTable> = {
  ar,
  bs: hr,
  cs,
  da: sv,
  de,
  en,
  es,
  fi,
  fr,
  hr,
  id,
  it,
  ja,
  ko,
  ms: id,
  nb: sv,
  nl,
  nn: sv,
  no: sv,
  pl,
  pt,
  ro,
  ru,
  sh: hr,
  sk: cs,
  sr: hr,
  sv,
  tr,
  uk,
  vi,
  zh,
};

/** The rule tables of a language and the key they are known by; a language without a table is read as English. */
export const tablesFor = (lang: string): { key: string; tables: readonly RuleTable[] } => {
  const own = TABLES[lang];
  return own ? { key: lang, tables: [names, own] } : { key: "en", tables: [names, en] };
};
