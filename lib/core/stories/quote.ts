import { once } from "#lib/core/once.ts";

const segmenter = once(() => new Intl.Segmenter("en", { granularity: "sentence" }));
/** Ends that are no end: initials, titles and months, where a segmenter stops too early. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|St|Lt|Gen|Maj|Col|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|Pres|Prof|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** No such end is longer, characters: all of a sentence looked through at each of its ends would take the square of its length. */
const ABBREVIATION = 40;

/** Longest quotation, characters. */
export const QUOTE_LIMIT = 320;
/** A sentence shorter than this says too little to stand alone. */
const TELLING = 40;

type Span = [start: number, end: number];

/** The sentences of a text as [start, end) offsets, ends without their white space; sought as they are asked for. */
function* sentences(text: string): Generator<Span> {
  let start: number | undefined;
  for (const { segment, index } of segmenter().segment(text)) {
    start ??= index;
    const end = index + segment.trimEnd().length;
    const broken =
      ABBREVIATED.test(text.slice(Math.max(start, end - ABBREVIATION), end)) &&
      !segment.includes("\n");
    if (broken && index + segment.length < text.length) continue;
    if (end > start) yield [start, end];
    start = undefined;
  }
}

/** Cuts at the last whole word that leaves room for an ellipsis. */
function cutAtWord(sentence: string): string {
  const room = sentence.slice(0, QUOTE_LIMIT - 1);
  const at = room.search(/\s\S*$/);
  const whole = at > QUOTE_LIMIT / 2 ? room.slice(0, at) : room.replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/[\s,;:–—-]+$/, "")}…`;
}

/** Says something by itself: not a point of a list, not a scrap. */
const isTelling = (sentence: string): boolean =>
  sentence.length >= TELLING && !/^[-–—•*·]\s*/u.test(sentence);

/** What makes a sentence the title again, whatever its marks and capitals. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * The sentence to begin with and the one after it: the first that says something and is not the title again; where
 * none says something, the first at all.
 */
function opening(text: string, title: string): Span[] {
  const heading = lettersOf(title);
  const spans: Span[] = [];
  let telling = -1;
  for (const [start, end] of sentences(text)) {
    const sentence = text.slice(start, end);
    if (lettersOf(sentence) === heading) continue;
    spans.push([start, end]);
    if (telling >= 0) break;
    if (isTelling(sentence)) telling = spans.length - 1;
  }
  const at = Math.max(0, telling);
  return spans.slice(at, at + 2);
}

/**
 * One or two sentences of a text, word for word: the first that says something and is not the title again, and
 * the one after it where both fit. Only a single sentence over the limit is cut, at a word, with an ellipsis.
 */
export function quote(text: string, title: string): string {
  const [first, next] = opening(text, title);
  if (!first) return "";
  const [start, end] = first;
  const gap = next ? text.slice(end, next[0]) : "";
  if (next && !gap.includes("\n") && gap.trim() === "" && next[1] - start <= QUOTE_LIMIT)
    return text.slice(start, next[1]);
  const sentence = text.slice(start, end);
  return sentence.length <= QUOTE_LIMIT ? sentence : cutAtWord(sentence);
}
