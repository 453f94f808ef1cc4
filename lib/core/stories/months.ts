import { plain } from "#lib/core/dates/tables.ts";
import { WORDS } from "#lib/core/dates/words.ts";

/** January first, parted by commas, in languages that events are not dated in. */
const OTHERS = [
  "janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro",
  "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre",
];
/** English words that are months only with a capital. */
const ONLY_CAPITAL = new Set(["may", "march", "mar"]);

const MONTHS: ReadonlyMap<string, number> = new Map(
  [...Object.values(WORDS).map(({ months }) => months), ...OTHERS].flatMap((months) =>
    months
      .split(",")
      .flatMap((forms, i) => forms.split(" ").map((form): [string, number] => [form, i + 1])),
  ),
);

/** The month that a word names in any language, if it does. */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  return word === lower && ONLY_CAPITAL.has(word) ? undefined : MONTHS.get(plain(lower));
}
