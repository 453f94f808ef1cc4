import type { Token } from "#lib/core/text/tokens.ts";
import type { Named } from "./names.ts";

/** How far into its line a dateline may reach, and how long what stands in its brackets may be; UTF-16 units. */
const LONGEST_DATELINE = 60;
const LONGEST_BRACKET = 40;
const MOST_WORDS = 8;

const OPENERS = "([{<（［【〔〈/";
const CLOSERS = ")]}>）］】〕〉/";
const PHOTO =
  /(?<!\p{L})(?:photo|picture|image|file|courtesy|getty|video|graphic|handout|foto|bild|zdję|crédit|фото|відео|видео)|사진|그래픽|写真|画像|图片|圖片|图|صورة|تصوير/iu;
/** Words of a sentence, which a credit has none of; months and dates of a dateline are no more than four letters or digits. */
const SENTENCE_WORD = /(?<!\p{L})\p{Ll}{5,}/gu;
const MONTH =
  /^(?:janv|févr|avril|juillet|septem|octob|novem|décem|januar|februar|märz|april|august|oktober|dezember|enero|febrero|marzo|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|stycz|lut|marca|kwiet|czerw|lip|sierp|wrze|paźdz|listop|grud|январ|феврал|марта|апрел|август|сентябр|октябр|ноябр|декабр|січн|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд)/u;
const BEFORE_CREDIT =
  /(?:^|[(\s])(?:sources?|via|credits?|quelle|quellen|fuente|źródło|источник|джерело|المصدر|来源|來源|来源于|出典|출처|by|by the|with inputs from|with input from|with agency inputs from|avec|mit material von|con información de)\s*[:：]?\s*(?:the )?$/iu;
const DASH_OR_STOP = /^\s*(?:[-–—―:：.]|$)/u;
const ENDS_LINE = /^[\s.。।…"”»]*$/u;

type Line = { before: string; after: string };

const lineAround = (text: string, start: number, end: number): Line => {
  const next = text.indexOf("\n", end);
  return {
    before: text.slice(text.lastIndexOf("\n", start - 1) + 1, start),
    after: text.slice(end, next < 0 ? undefined : next),
  };
};

const isPlain = (words: string): boolean =>
  (words.match(SENTENCE_WORD) ?? []).every((word) => MONTH.test(word));

/** Place and date that may stand before a credit. */
const isDateline = (words: string): boolean =>
  words.length <= LONGEST_DATELINE &&
  words.trim().split(/\s+/u).length <= MOST_WORDS &&
  (isPlain(words) || /^\p{Lu}[\p{L}.'’ -]{1,30}$/u.test(words.trim()));

const OPENER = /[([{<（［【〔〈]|(?<=^|[\s.])\//gu;

/** Where the last bracket before a name opens. */
const lastOpener = (before: string): number => {
  let at = -1;
  for (const { index } of before.matchAll(OPENER)) at = index;
  return at;
};

/** What stands in the brackets around a name, and what around the brackets. */
const bracketed = ({ before, after }: Line) => {
  const open = lastOpener(before);
  const close = open < 0 ? -1 : after.indexOf(CLOSERS[OPENERS.indexOf(before[open]!)]!);
  if (open < 0 || close < 0) return undefined;
  const inside = `${before.slice(open + 1)} ${after.slice(0, close)}`;
  if (inside.length > LONGEST_BRACKET) return undefined;
  return { inside, before: before.slice(0, open), after: after.slice(close + 1) };
};

const isBracketCredit = (line: Line): boolean => {
  const found = bracketed(line);
  if (!found || PHOTO.test(found.inside) || !isPlain(found.inside)) return false;
  const { before, after } = found;
  if (ENDS_LINE.test(after)) return true;
  if (/^[\s]*$/u.test(before)) return true;
  return isDateline(before) && DASH_OR_STOP.test(after);
};

/** `MOSCOW, November 20. TASS -`, `Reuters:`, and the Chinese `新华社北京11月20日电`. */
const isOpenDateline = ({ before, after }: Line): boolean => {
  if (before === "" && /^[^。，,.]{0,18}[电電]/u.test(after)) return true;
  if (!/^$|[,.–—-]\s*$/u.test(before) || !isDateline(before)) return false;
  return before === ""
    ? /^\s*[-–—:：]\s|^\.\s?[-–—]/u.test(after)
    : /^\.?\s*[-–—:：]\s|^\.\s/u.test(after);
};

/** A picture's credit: `REUTERS/A. Name`, `A. Name/Reuters`, `사진=`, `(AP Photo)`. */
const isPicture = ({ before, after }: Line, between: boolean): boolean => {
  if (/^\s*(?:photos?|pictures?|images?|file|handout)(?!\p{L})/iu.test(after)) return true;
  if (!between && (/^\/\p{L}/u.test(after) || /\p{L}\/$/u.test(before))) return true;
  return PHOTO.test(/[^.!?。]{0,30}$/u.exec(before)?.[0] ?? "");
};

/** Whether the acronym stands for the words before it: `Andhra Pradesh (AP)`. */
const abbreviates = (acronym: string, tokens: readonly Token[], at: number): boolean => {
  const letters = acronym.toLowerCase();
  if (!/^[a-z]{2,5}$/u.test(letters) || at < letters.length) return false;
  const initials = tokens.slice(at - letters.length, at).map(({ text }) => text[0]);
  return initials.join("") === letters;
};

/**
 * Whether a name stands where the text says whose words it is: in brackets at its head or end (`SEOUL (Reuters) -`,
 * `【ソウル共同】`), in a dateline, or after "Source:". Credits of pictures are none.
 */
export function isCredit(
  text: string,
  tokens: readonly Token[],
  { from, to }: Named,
  neighbours: { before: boolean; after: boolean },
): boolean {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  const line = lineAround(text, start, end);
  if (isPicture(line, neighbours.before || neighbours.after)) return false;
  if (abbreviates(text.slice(start, end), tokens, from)) return false;
  if (isBracketCredit(line) || isOpenDateline(line)) return true;
  return BEFORE_CREDIT.test(line.before) && ENDS_LINE.test(line.after);
}

/** Whether a headline ends in a name set apart: `… - Reuters`, `… | AP`. */
export function isTitleTail(title: string, tokens: readonly Token[], { from, to }: Named): boolean {
  const { before, after } = lineAround(title, tokens[from]!.start, tokens[to - 1]!.end);
  return after === "" && /\s[-–—|]\s?$|[|／]$/u.test(before);
}
