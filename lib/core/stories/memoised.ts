import { own } from "#lib/core/text/own.ts";

/** Words that one function remembers. */
const MOST = 50_000;

/** Keeps what a function answered for a word, up to a limit: news repeats its words, but never stops making new ones. */
export function memoised<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (met) => {
    const before = known.get(met);
    if (before !== undefined) return before;
    const word = own(met);
    const answer = work(word);
    if (known.size >= MOST) known.clear();
    known.set(word, answer);
    return answer;
  };
}
