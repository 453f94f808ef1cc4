import { monthOf } from "./months.ts";

const tableOf = (rows: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(rows).flatMap(([value, words]) =>
      words.split(" ").map((word): [string, number] => [word, Number(value)]),
    ),
  );

/** Powers of ten by the words for them. */
const POWERS = tableOf({
  3: "thousand tausend mille mil mila tys tysiąc tysiące tysięcy тыс тысяча тысячи тысяч тис тисяча тисячі тисяч ألف آلاف 千 천",
  4: "万 萬 만",
  6: "million millions mln mio millionen millones millón milhões milioni milion miliony milionów млн миллион миллиона миллионов мільйон мільйона мільйони мільйонів مليون ملايين",
  8: "亿 億 억",
  9: "billion billions bn milliard milliards milliarde milliarden mrd mld bilhões miliardi miliard miliardy miliardów млрд миллиард миллиарда миллиардов мільярд мільярда мільярди мільярдів مليار مليارات",
  12: "trillion trillions 兆 조 трлн",
});

const FIGURE =
  /(?=\d)(?:(?<![\p{L}\p{N}.,-])\d{1,3}(?:[., \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)/gu;
const GROUPED = /^\d{1,3}(?:[., \u00a0\u202f]\d{3})+$/;
const AFTER = /^[\s\u00a0\u202f.-]{0,2}(?:de )?(\p{L}+)/u;
const CJK_POWER = /^[千천万萬만亿億억兆조]/u;
const CJK_DAY = /^(?:[月월]\s?(\d{1,2}))?[日일]/u;
const BEFORE = /(\p{L}+)\.? $/u;
/** The longest word looked at beside a figure. */
const NEAR = 18;

/** "1,127" and "1 127" as 1127, "7,5" as 7.5. */
const valueOf = (raw: string): number =>
  Number(GROUPED.test(raw) ? raw.replace(/\D/g, "") : raw.replace(",", "."));

/** A number of a text; `until` is where it ends with its power of ten. */
export type Figure = { value: number; start: number; end: number; until: number };
/** The numbers of a text, powers of ten worked in, and its dates as month and day (`5-14`). */
export type Numbers = { numbers: number[]; dates: string[] };

/** The month that a figure is a day of, if any is named beside it. */
function monthBeside(text: string, { value, start }: Figure, after: string): number | undefined {
  if (value > 31 || !Number.isInteger(value)) return undefined;
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1] ?? "";
  return monthOf(after) ?? monthOf(before);
}

/** Numbers as East Asia writes them, a row of figures with falling powers (3億2000万), added up. */
function join(figures: readonly Figure[]): Figure[] {
  const rows: Figure[] = [];
  for (const figure of figures) {
    const last = rows.at(-1);
    if (last?.end === figure.start && last.value > figure.value)
      rows[rows.length - 1] = { ...figure, start: last.start, value: last.value + figure.value };
    else rows.push(figure);
  }
  return rows
    .map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(12)) }))
    .filter(({ value }) => Number.isFinite(value));
}

/** Reads the numbers and dates of a text in any language, and where the numbers stand; the day of a date is no number. */
export function figuresOf(text: string): { figures: Figure[]; dates: string[] } {
  const figures: Figure[] = [];
  const dates: string[] = [];
  let from = 0;
  for (const { 0: raw, index } of text.matchAll(FIGURE)) {
    if (index < from) continue;
    const end = index + raw.length;
    const figure: Figure = { value: valueOf(raw), start: index, end, until: end };
    const beside = text.slice(end, end + NEAR);
    const day = CJK_DAY.exec(beside);
    if (day?.[1]) dates.push(`${figure.value}-${day[1]}`);
    from = end + (day?.[0].length ?? 0);
    if (day) continue;
    const cjk = CJK_POWER.exec(beside)?.[0];
    const word = AFTER.exec(beside);
    const after = cjk ?? word?.[1] ?? "";
    const month = monthBeside(text, figure, after);
    if (month) dates.push(`${month}-${figure.value}`);
    else {
      const power = POWERS.get(after.toLowerCase()) ?? 0;
      const until = cjk ? end + 1 : power > 0 ? end + (word?.[0].length ?? 0) : end;
      figures.push({
        value: figure.value * 10 ** power,
        start: index,
        end: cjk ? until : end,
        until,
      });
    }
  }
  return { figures: join(figures), dates };
}

/** The numbers and dates of a text alone. */
export function numbersOf(text: string): Numbers {
  const { figures, dates } = figuresOf(text);
  return { numbers: figures.map(({ value }) => value), dates };
}
