/**
 * Bakes country names from CLDR and i18n-iso-countries into lib/core/countries/data/names.json:
 * one string a language, `KR=South Korea|Republic of Korea;KP=...`. Run: `npx tsx scripts/bake-countries.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const LANGUAGES =
  "en ko ja zh ru uk be bg sr mk fr de es ar pl it pt nl sv da no fi cs sk sl hr bs ro hu tr el he fa hi ur vi id ms et lv lt sq ka hy az kk ca bn sw".split(
    " ",
  );
/** Further CLDR folders read into a language: other scripts and Norway's written standard. */
const ALSO: Record<string, string[]> = { zh: ["zh-Hant"], sr: ["sr-Latn"], no: ["nb"] };
const CODE = /^[A-Z]{2}$/;
const NOT_COUNTRIES = new Set("EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC TA".split(" "));
/** Names that would only mislead: two states share them, or the longer ones say it better. */
const SKIP =
  /^(?:Korea|Congo|Kongo|Конго|콩고|コンゴ|刚果|America|Estado|Palestinian Territories)$/u;

/** How words of a language inflect: the endings to cut before a `*`, longest first. */
const CYRILLIC = /(?:ая|яя|ое|ее|ые|ие|ий|ый|ой|а|я|й|ь|ы)$/u;
const SLAVIC = /(?:[aeiouyáéíýąęě]|á|é)$/u;
const STEMS: Record<string, RegExp> = {
  ru: CYRILLIC,
  uk: /(?:ська|ький|а|я|й|ь|и|і)$/u,
  be: CYRILLIC,
  sr: /(?:[aeiuаеиу])$/u,
  mk: /(?:[аеиу])$/u,
  pl: SLAVIC,
  cs: SLAVIC,
  sk: SLAVIC,
  sl: SLAVIC,
  hr: SLAVIC,
  bs: SLAVIC,
  ro: /a$/u,
  fi: /(?:i|ä|a)$/u,
  et: /(?=$)/u,
  hu: /(?=$)/u,
  tr: /(?=$)/u,
  lv: /(?:a|ija|s)$/u,
  lt: /(?:a|ija|as|is)$/u,
  el: /(?:α|ά|ος|ο|ία)$/u,
  de: /(?=$)/u,
};
const MIN_STEM = 4;
const SHORT_ENDINGS: Record<string, string[]> = {
  ru: ["а", "ы", "е", "у", "ой"],
  hr: ["a", "e", "i", "u", "om"],
  sr: ["a", "e", "i", "u", "om"],
  cs: ["a", "y", "ě", "u", "ou"],
};

const stems = (name: string, language: string): string[] => {
  const ending = STEMS[language];
  if (!ending) return [name];
  const words = name.split(" ");
  const cut = words.map((word) => word.replace(ending, ""));
  if (cut.every((stem) => stem.length >= MIN_STEM))
    return [cut.map((stem) => `${stem}*`).join(" ")];
  const short = words.length === 1 && cut[0] !== name ? (SHORT_ENDINGS[language] ?? []) : [];
  return [name, ...short.map((end) => cut[0] + end)];
};

const clean = (name: string): string =>
  name
    .replace(/\s*[[(（].*$/u, "")
    .replace(/ - .*$/u, "")
    .replace(/&/gu, "and")
    .replace(/\s+/gu, " ")
    .trim();

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const cldr = (folder: string): [string, string][] => {
  const path = `node_modules/cldr-localenames-full/main/${folder}/territories.json`;
  if (!existsSync(path)) return [];
  const data = read(path) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return Object.values(data.main)
    .flatMap(({ localeDisplayNames }) => Object.entries(localeDisplayNames.territories))
    .map(([key, name]) => [key.replace(/-alt-.*$/u, ""), name]);
};

const iso = (language: string): [string, string][] => {
  const path = `node_modules/i18n-iso-countries/langs/${language}.json`;
  if (!existsSync(path)) return [];
  const data = read(path) as { countries: Record<string, string | string[]> };
  return Object.entries(data.countries).flatMap(([code, names]) =>
    [names].flat().map((name): [string, string] => [code, name]),
  );
};

const bake = (language: string): string => {
  const names = new Map<string, Set<string>>();
  const folders = [language, ...(ALSO[language] ?? [])];
  for (const [code, raw] of [...folders.flatMap(cldr), ...folders.flatMap(iso)]) {
    const name = clean(raw);
    if (!CODE.test(code) || NOT_COUNTRIES.has(code) || SKIP.test(name) || name.length < 2) continue;
    if (/[,;|=]/u.test(name)) continue;
    const set = names.get(code) ?? new Set();
    for (const phrase of stems(name, language)) set.add(phrase);
    names.set(code, set);
  }
  return [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, set]) => `${code}=${[...set].join("|")}`)
    .join(";");
};

const out = Object.fromEntries(LANGUAGES.map((language) => [language, bake(language)]));
writeFileSync("lib/core/countries/data/names.json", `${JSON.stringify(out, null, 2)}\n`);
