import { TOPICS } from "#lib/core/model/topic.ts";
import type { Dice } from "#test/chaos/dice.ts";

const SYLLABLES = [
  "ba",
  "de",
  "fi",
  "go",
  "ku",
  "la",
  "me",
  "ni",
  "po",
  "ru",
  "sa",
  "te",
  "vi",
  "zo",
];

/** Words of no language, told apart by their letters alone: so many that hardly two stories share one. */
export const WORDS: readonly string[] = SYLLABLES.flatMap((one) =>
  SYLLABLES.flatMap((two) => SYLLABLES.map((three) => `${one}${two}${three}k`)),
);

export const SLUGS = TOPICS.map(({ slug }) => slug);

export const COUNTRIES =
  "US KR UA RU CN JP TW GB FR DE IL IR IN PK AU PL TR SA PH VN NO SE FI LV LT EE IT ES CA NL BR EG ID MY SG TH GR RO".split(
    " ",
  );

/** Countries that no story is about. */
export const SILENT = "CL PE UY BO PY FJ TO WS BW NA LS SZ".split(" ");

/** The n-th of a list is asked for about one n-th as often as the first. */
export function zipf<T>(random: Dice, list: readonly T[]): T {
  const share = random.below(2 ** 30) / 2 ** 30;
  const place = Math.floor(Math.exp(share * Math.log(list.length + 1))) - 1;
  return list[Math.min(place, list.length - 1)]!;
}

/** So many different ones of a list, the first ones oftener. */
export function some<T>(random: Dice, list: readonly T[], count: number): T[] {
  const found = new Set<T>();
  for (let tries = 0; found.size < count && tries < count * 20; tries++)
    found.add(zipf(random, list));
  return [...found];
}
