import { type Token, tokenise } from "#lib/core/text/tokens.ts";

/** As much of a text as its print is made of, UTF-16 units. */
const READ = 1_000;
/** Words side by side, of a text in Chinese, Japanese or Korean characters. */
const SHINGLE = 3;
const SHINGLE_CJK = 6;
/** A text of fewer is too short to be told from another by its print. */
const LEAST_SHINGLES = 20;
/**
 * Prints of nearly the same text differ in so many of 64 bits at most: as a rule a tenth of the words changed, or a
 * third cut. Reports of one event by different hands were measured at 18 and more, as a rule 30.
 */
export const MOST_BITS = 15;

/** Spreads a 32-bit hash over all its bits (the finaliser of MurmurHash3). */
const spread = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** A text of `READ` units has fewer shingles than two to the power of this. */
const PLANES = 10;

/** Counts how many hashes have each of 32 bits: plane `i` holds bit `i` of all 32 counts, so that one step counts a hash. */
class BitCounts {
  readonly #planes = new Int32Array(PLANES);
  #hashes = 0;

  add(hash: number): void {
    this.#hashes += 1;
    let carry = hash;
    for (let i = 0; carry !== 0; i++) {
      const plane = this.#planes[i]!;
      this.#planes[i] = plane ^ carry;
      carry &= plane;
    }
  }

  #countOf(bit: number): number {
    return this.#planes.reduce((sum, plane, i) => sum + (((plane >>> bit) & 1) << i), 0);
  }

  /** The bits that more than half of the hashes have, 8 hex digits. */
  majority(): string {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) if (this.#countOf(bit) * 2 > this.#hashes) bits |= 1 << bit;
    return (bits >>> 0).toString(16).padStart(8, "0");
  }
}

function shingleOf(tokens: readonly Token[]): number {
  let single = 0;
  for (const { start, end } of tokens) if (end - start === 1) single++;
  return single * 2 > tokens.length ? SHINGLE_CJK : SHINGLE;
}

/**
 * A 64-bit SimHash over the word shingles of a text's beginning, 16 hex digits: nearly the same text, nearly the same
 * print. Undefined where the text is too short.
 */
export function printOf(text: string): string | undefined {
  const tokens = tokenise(text.slice(0, READ));
  const size = shingleOf(tokens);
  if (tokens.length - size + 1 < LEAST_SHINGLES) return undefined;
  const hashes = Int32Array.from(tokens, ({ hash }) => hash);
  const [high, low] = [new BitCounts(), new BitCounts()];
  for (let at = 0; at + size <= tokens.length; at++) {
    let hash = 0;
    for (let i = at; i < at + size; i++) hash = spread(Math.imul(hash, 31) + hashes[i]!);
    high.add(hash);
    low.add(spread(hash ^ 0x9e3779b9));
  }
  return high.majority() + low.majority();
}

const ones = (bits: number): number => {
  let rest = bits >>> 0;
  let found = 0;
  for (; rest !== 0; rest &= rest - 1) found++;
  return found;
};

const halves = (print: string): [number, number] => [
  Number.parseInt(print.slice(0, 8), 16),
  Number.parseInt(print.slice(8), 16),
];

/** In how many of 64 bits two prints differ. */
export const bitsApart = (a: string, b: string): number => {
  const [[a1, a2], [b1, b2]] = [halves(a), halves(b)];
  return ones(a1 ^ b1) + ones(a2 ^ b2);
};

/** Whether two reports tell nearly the same text. Those without a print tell their own. */
export const isSameText = (a: { print?: string | undefined }, b: { print?: string | undefined }) =>
  a.print !== undefined && b.print !== undefined && bitsApart(a.print, b.print) <= MOST_BITS;
