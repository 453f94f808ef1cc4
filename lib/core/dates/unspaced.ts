import { isYear, Lexer, type Lexemes } from "./lexeme.ts";

type Lexeme = readonly [code: string, value: number];

/** How Korean, Japanese and Chinese speak of days, weeks, months and years from now, by code. */
const COUNTED: Record<string, readonly (readonly [words: string, value: number])[]> = {
  R: [
    ["그저께 一昨日 前天", -2],
    ["어제 昨日 昨天 昨晚 昨夜", -1],
    ["오늘 今日 本日 今天 今晨", 0],
    ["내일 明日 明天", 1],
    ["모레 明後日 后天 後天", 2],
  ],
  K: [
    ["지난주 지난_주 先週 上周 上週 上星期", -1],
    ["이번주 이번_주 今週 本周 本週", 0],
    ["다음주 다음_주 来週 下周 下週 下星期", 1],
  ],
  O: [
    ["지난달 지난_달 先月 上月 上个月 上個月", -1],
    ["이번달 이번_달 이달 今月 本月 这个月", 0],
    ["다음달 다음_달 내달 来月 下月 下个月 下個月", 1],
  ],
  A: [
    ["작년 지난해 昨年 去年", -1],
    ["올해 今年", 0],
    ["내년 来年 明年", 1],
  ],
  l: [["지난 さる 去る", 0]],
  n: [["오는 きたる 来る 将于 將於", 0]],
  U: [["까지 まで", 0]],
  "-": [["부터 から ~ ∼ 〜 ～ – - 至 到", 0]],
  "(": [["( （", 0]],
  // They only look like one: nowadays, a broadcaster.
  x: [["오늘날 今日俄罗斯 今日の", 0]],
};

/** By weekday, Monday first: the letter each of the three calls it by, and how such a letter is written out. */
const WEEKDAYS = ["월月一", "화火二", "수水三", "목木四", "금金五", "토土六", "일日日天"];
const writtenOut = (letters: string): string[] => {
  const [korean, japanese, ...chinese] = [...letters];
  const inBrackets = [korean, japanese].flatMap((letter) => [`(${letter})`, `（${letter}）`]);
  const named = chinese.flatMap((letter) =>
    ["星期", "礼拜", "周", "週"].map((week) => week + letter),
  );
  return [`${korean}요일`, `${japanese}曜日`, `${japanese}曜`, ...inBrackets, ...named].concat(
    chinese.flatMap((letter) => [`(星期${letter})`, `（星期${letter}）`, `(周${letter})`]),
  );
};

const WORDS: [word: string, lexeme: Lexeme][] = [
  ...Object.entries(COUNTED).flatMap(([code, list]) =>
    list.flatMap(([words, value]) =>
      words.split(" ").map((word): [string, Lexeme] => [word.replace("_", " "), [code, value]]),
    ),
  ),
  ...WEEKDAYS.flatMap((letters, day) =>
    writtenOut(letters).map((word): [string, Lexeme] => [word, ["W", day + 1]]),
  ),
];

/** Words by the UTF-16 unit they begin with, longest first. */
const BY_FIRST: (typeof WORDS | undefined)[] = Array.from({ length: 0x10000 });
for (const each of WORDS.toSorted(([a], [b]) => b.length - a.length))
  (BY_FIRST[each[0].charCodeAt(0)] ??= []).push(each);

/** What makes a number no date: three days long, the third day, months in number. */
const LENGTH = "(?!間|间|간|째|目|以内|連続)";
const NUMBER = new RegExp(
  [
    String.raw`(?<year4>\d{4})[-./](?<month2>\d{1,2})[-./](?<day2>\d{1,2})(?!\d)`,
    String.raw`(?<year>\d{4})\s?[년年]${LENGTH}`,
    String.raw`(?<month>\d{1,2})\s?[월月]${LENGTH}`,
    String.raw`(?<day>\d{1,2})\s?[일日号號]${LENGTH}`,
    String.raw`(?<bare>\d{1,2})(?=\s?[~∼〜～–\-]\s?\d{1,2}\s?[일日号號])`,
    String.raw`\d+(?:[.,·]\d+)*`,
  ].join("|"),
  "uy",
);
const ERA = /(令和|平成|昭和)(\d{1,2}|元)年/uy;
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const within = (value: number, most: number): boolean => value >= 1 && value <= most;
const OTHER: Lexeme = ["x", 0];

function numberOf({
  year,
  month,
  day,
  bare,
  year4,
  month2,
  day2,
}: Record<string, string | undefined>): Lexeme {
  if (year && isYear(Number(year))) return ["Y", Number(year)];
  if (month && within(Number(month), 12)) return ["M", Number(month)];
  if (day && within(Number(day), 31)) return ["D", Number(day)];
  if (bare && within(Number(bare), 31)) return ["d", Number(bare)];
  if (year4 && within(Number(month2), 12) && within(Number(day2), 31))
    return ["I", Number(year4) * 10_000 + Number(month2) * 100 + Number(day2)];
  return OTHER;
}

type Found = { lexeme: Lexeme; end: number };

const numberAt = (text: string, at: number): Found => {
  NUMBER.lastIndex = at;
  const lexeme = numberOf(NUMBER.exec(text)?.groups ?? {});
  return { lexeme, end: NUMBER.lastIndex };
};

function wordAt(text: string, at: number, first: number): Found | undefined {
  const words = BY_FIRST[first];
  if (words === undefined) return undefined;
  const found = words.find(([word]) => text.startsWith(word, at));
  return found && { lexeme: found[1], end: at + found[0].length };
}

function eraAt(text: string, at: number): Found | undefined {
  ERA.lastIndex = at;
  const found = ERA.exec(text);
  if (!found) return undefined;
  const [, era = "", year = ""] = found;
  return { lexeme: ["Y", ERAS[era]! + (year === "元" ? 1 : Number(year))], end: ERA.lastIndex };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const ERA_CODES = new Set(Object.keys(ERAS).map((era) => era.charCodeAt(0)));

const UNSPACED = new Set(["ko", "ja", "zh"]);
export const isUnspaced = (language: string): boolean => UNSPACED.has(language);

/** The lexemes of a text in Korean, Japanese or Chinese: only what says something of dates, the rest as one `x`. */
export function lexUnspaced(text: string): Lexemes {
  const lexer = new Lexer();
  let last = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const found = isDigit(code)
      ? numberAt(text, at)
      : (wordAt(text, at, code) ?? (ERA_CODES.has(code) ? eraAt(text, at) : undefined));
    if (!found) at += 1;
    else {
      if (text.slice(last, at).trim() !== "") lexer.add("x", 0, last, at);
      lexer.add(...found.lexeme, at, found.end);
      at = last = found.end;
    }
  }
  return lexer;
}
