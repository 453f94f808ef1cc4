/** V8 copies what is shorter; of the rest it notes where it stands. */
const SHORTEST_PART = 13;

/** A word to be kept for long: as it was cut from its text, it would keep all of the text alive. */
export const own = (word: string): string =>
  word.length < SHORTEST_PART ? word : Buffer.from(word, "utf16le").toString("utf16le");
