/** Two hashes of a word, letter by letter: together they are the word, since no two of a language share 64 bits. */
export const FIRST = 0x811c9dc5 | 0;
export const first = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const second = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** Both hashes of a folded word. */
export const hashesOf = (word: string): [number, number] => {
  let a = FIRST;
  let b = 0;
  for (let i = 0; i < word.length; i++) {
    a = first(a, word.charCodeAt(i));
    b = second(b, word.charCodeAt(i));
  }
  return [a, b];
};
