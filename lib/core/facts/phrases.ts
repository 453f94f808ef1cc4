import type { Token } from "#lib/core/text/tokens.ts";
import { type Match, PhraseTrie } from "#lib/core/text/trie.ts";

/** Phrases by what they stand for, split by `;`; a word that ends in `*` stands for all that begin with it. */
export type Table<K extends string> = Readonly<Record<K, string>>;

/** The phrases of a table, to be looked up together. */
export function trieOf<K extends string>(table: Table<K>): PhraseTrie<K> {
  const trie = new PhraseTrie<K>();
  for (const [value, cell] of Object.entries<string>(table))
    for (const phrase of cell.split(";")) if (phrase.trim()) trie.add(phrase.trim(), value as K);
  return trie;
}

/** Of phrases that overlap the one that begins first, and of those that begin together the longest. */
export function longest<K extends string>(
  trie: PhraseTrie<K>,
  tokens: readonly Token[],
): Match<K>[] {
  const found: Match<K>[] = [];
  for (const match of trie.all(tokens)) {
    const last = found.at(-1);
    if (last?.from === match.from && match.to > last.to) found[found.length - 1] = match;
    else if (!last || match.from >= last.to) found.push(match);
  }
  return found;
}
