/** What ends in a full stop without ending a sentence: initials, `U.S`, ranks. */
const ABBREVIATED =
  /(?:^|[\s.(])(?:\p{Lu}\p{L}?|Gen|Col|Sgt|Adm|Capt|Rep|Sen|Gov|Maj|Cmdr|Ala|Calif|Inc|Corp)$/u;
const LONGEST_ABBREVIATION = 6;
const AFTER_STOP = /[\s"”’')\]]/;

const endsSentence = (text: string, at: number): boolean => {
  const char = text[at]!;
  if (char !== "." && char !== "!" && char !== "?") return true;
  const next = text[at + 1];
  if (next !== undefined && !AFTER_STOP.test(next)) return false;
  return char !== "." || !ABBREVIATED.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at));
};

const STOP = /[.!?。！？\n]/g;
/** Offsets at which sentences end. */
export const sentenceEnds = (text: string): number[] => {
  const ends: number[] = [];
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    const at = STOP.lastIndex - 1;
    if (endsSentence(text, at)) ends.push(at);
  }
  return ends;
};
