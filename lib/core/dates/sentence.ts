const ENDS = new Set([".", "!", "?", "。", "！", "？", "؟", "\n"]);
/** What ends in a full stop and ends no sentence: initials, ranks, short months. */
const ABBREVIATED =
  /(?:^|[\s.(])(?:\p{L}|Gen|Col|Sgt|Adm|Capt|Lt|Maj|Dr|Mrs?|Ms|St|Rep|Sen|Gov|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/u;
const LONGEST = 6;
const DAY = /(?:^|[^\d])\d{1,2}$/u;
const GOES_ON = /^\.\s+\p{Ll}/u;

/** Whether a sentence ends with the sign at `at`; a German day (3. Dezember) ends none. */
function endsAt(text: string, at: number, lang: string): boolean {
  const sign = text[at]!;
  if (!ENDS.has(sign)) return false;
  if (sign !== ".") return true;
  const next = text[at + 1];
  if (next !== undefined && next.trim() !== "" && !/["”»’')]/u.test(next)) return false;
  const before = text.slice(Math.max(0, at - LONGEST), at);
  if (ABBREVIATED.test(before) || (lang === "de" && DAY.test(before))) return false;
  return !GOES_ON.test(text.slice(at, at + 4));
}

/** From where to where a sentence goes, and how many of its text end before it. */
export type Sentence = { from: number; to: number; index: number };

/** The sentences of a text, in order; a new line after an end is one more that counts for none. */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const sentences: Sentence[] = [];
  let [from, index] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !endsAt(text, at, lang)) continue;
    sentences.push({ from, to: at, index });
    if (text[at] !== "\n" || at > from) index += 1;
    from = at + 1;
  }
  return sentences;
}
