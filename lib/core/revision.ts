import type { Revision } from "./model/item.ts";

type Wording = { title: string; text: string };
type Changed = Revision["changed"];

/** Words of a kind that are told; more than these change only where another report was put in an item's place. */
const MOST_TOLD = 20;

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** Days as they are written in English, in numbers, and in Chinese, Japanese and Korean. */
const DATES = new RegExp(
  String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b` +
    String.raw`|\b\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\.?(?: \d{4})?\b` +
    String.raw`|\b(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?\b` +
    String.raw`|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b` +
    String.raw`|\d{1,2}[月월]\s?\d{1,2}[日일]`,
  "giu",
);
/** A number with its currency and its scale: 2.9 and 2.9 billion are two. */
const NUMBERS =
  /(?:\p{Sc}\s?)?\d+(?:[.,\u00a0\u202f]\d+)*(?:\s?(?:%|per ?cent|thousand|million|billion|trillion|mn|bn|[万億亿兆만억조]))?/giu;
/** Capitals that begin no sentence, with those that follow them. */
const NAMES =
  /(?<![.!?…:"“”'‘’)\]]\s+|^\s*|\n\s*)\b\p{Lu}[\p{L}\p{N}'’-]+(?: (?:(?:of|de|al|bin|van|von) )?\p{Lu}[\p{L}\p{N}'’-]+)*/gu;

const spaced = (text: string): string => text.replace(/\s+/g, " ");
const found = (text: string, pattern: RegExp): Set<string> =>
  new Set(text.match(pattern)?.map(spaced));

/** Words of one kind that only one of two wordings has; undefined where there are none. */
function exchanged(
  before: Set<string>,
  after: Set<string>,
): { out: string[]; in: string[] } | undefined {
  const out = [...before].filter((word) => !after.has(word)).slice(0, MOST_TOLD);
  const put = [...after].filter((word) => !before.has(word)).slice(0, MOST_TOLD);
  return out.length + put.length > 0 ? { out, in: put } : undefined;
}

/** What an edit changed that a reader must know of: the title, and numbers, names and dates of title and text. */
export function changesBetween(before: Wording, after: Wording): Changed {
  const kinds = (pattern: RegExp, without?: RegExp) => {
    const wordsOf = ({ title, text }: Wording): Set<string> => {
      const whole = `${title}.\n${text}`;
      return found(without ? whole.replace(without, " ") : whole, pattern);
    };
    return exchanged(wordsOf(before), wordsOf(after));
  };
  const dates = kinds(DATES);
  // The numbers of a date are the date's.
  const numbers = kinds(NUMBERS, DATES);
  const names = kinds(NAMES, DATES);
  return {
    title: spaced(before.title) !== spaced(after.title),
    ...(numbers && { numbers }),
    ...(names && { names }),
    ...(dates && { dates }),
  };
}
