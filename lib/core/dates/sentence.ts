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

/** Where the sentence around a place begins and ends. */
export function sentenceAround(text: string, at: number, lang: string): [from: number, to: number] {
  let [from, to] = [at, at];
  while (from > 0 && !endsAt(text, from - 1, lang)) from -= 1;
  while (to < text.length && !endsAt(text, to, lang)) to += 1;
  return [from, to];
}

/** How many sentences of a text end before a place. */
export function sentencesBefore(text: string, place: number, lang: string): number {
  let count = 0;
  for (let at = 0; at < place; at++)
    if (text[at] !== "\n" ? endsAt(text, at, lang) : at > 0 && !endsAt(text, at - 1, lang))
      count += 1;
  return count;
}
