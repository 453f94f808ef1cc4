const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
/** Ends that are no end: initials, titles and months, where a segmenter stops too early. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|St|Lt|Gen|Maj|Col|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|Pres|Prof|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** Longest quotation, characters. */
export const QUOTE_LIMIT = 320;
/** A sentence shorter than this says too little to stand alone. */
const TELLING = 40;

/** The sentences of a text as [start, end) offsets, ends without their white space. */
function sentences(text: string): [start: number, end: number][] {
  const out: [number, number][] = [];
  let start: number | undefined;
  for (const { segment, index } of SENTENCES.segment(text)) {
    start ??= index;
    const end = index + segment.trimEnd().length;
    const broken = ABBREVIATED.test(text.slice(start, end)) && !segment.includes("\n");
    if (broken && index + segment.length < text.length) continue;
    if (end > start) out.push([start, end]);
    start = undefined;
  }
  return out;
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

const alike = (a: string, b: string): boolean => {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return letters(a) === letters(b);
};

/**
 * One or two sentences of a text, word for word: the first that says something and is not the title again, and
 * the one after it where both fit. Only a single sentence over the limit is cut, at a word, with an ellipsis.
 */
export function quote(text: string, title: string): string {
  const all = sentences(text);
  const spans = all.filter(([start, end]) => !alike(text.slice(start, end), title));
  const telling = spans.findIndex(([start, end]) => isTelling(text.slice(start, end)));
  const first = spans[Math.max(0, telling)];
  if (!first) return "";
  const next = spans[Math.max(0, telling) + 1];
  const [start, end] = first;
  const gap = next ? text.slice(end, next[0]) : "";
  if (next && !gap.includes("\n") && gap.trim() === "" && next[1] - start <= QUOTE_LIMIT)
    return text.slice(start, next[1]);
  const sentence = text.slice(start, end);
  return sentence.length <= QUOTE_LIMIT ? sentence : cutAtWord(sentence);
}
