import { tokenise } from "#lib/core/text/tokens.ts";
import type { Match } from "#lib/core/text/trie.ts";
import { type Entry, sameMeaning } from "./entry.ts";
import { fits, type Part } from "./fit.ts";
import type { Layer } from "./layer.ts";

/** By word of a phrase the length of its stem, 0 where it must be met whole. */
const stemsOf = (phrase: string): number[] =>
  tokenise(phrase).map(({ text, end }) => (phrase[end] === "*" ? text.length : 0));

/** Of phrases that say as much, the one that has a word whole where the other has a stem, or a shorter stem. */
const precedes = (one: Entry, other: Entry): boolean => {
  if (one.phrase === other.phrase) return false;
  const [stems, others] = [stemsOf(one.phrase), stemsOf(other.phrase)];
  const at = stems.findIndex((stem, i) => stem !== others[i]);
  return at >= 0 && stems[at]! < others[at]!;
};

/** Longer beats shorter, then the phrase with more of its letters spelt out, then a blocker. */
const beats = (one: Match<Entry>, other: Match<Entry>): boolean => {
  if (one.to !== other.to) return one.to > other.to;
  const longer = one.value.phrase.length - other.value.phrase.length;
  if (longer !== 0) return longer > 0;
  if (one.value.kind === "blocked") return true;
  return other.value.kind !== "blocked" && precedes(one.value, other.value);
};

/** Whether an earlier layer has the phrase for the same: without capitals its kind decides whether it is one. */
const isRepeat = (part: Part, { value, from }: Match<Entry>, layer: Layer): boolean =>
  part.shape === "lower" &&
  part.phrases
    .slice(0, part.phrases.indexOf(layer))
    .some((earlier) =>
      earlier.at(part.tokens, from).some((match) => sameMeaning(value, match.value)),
    );

/** The best phrase that begins at a word. */
export const matchAt = (part: Part, at: number): Match<Entry> | undefined => {
  const token = part.tokens[at]!;
  token.refresh();
  if (token.word === 0 && token.stem === 0) return undefined;
  const small = !token.upper && part.shape !== "lower";
  let best: Match<Entry> | undefined;
  for (const layer of part.phrases)
    for (const match of layer.at(part.tokens, at, small))
      if (
        (!best || beats(match, best)) &&
        fits(part, match.value, at, match.to) &&
        !isRepeat(part, match, layer)
      )
        best = match;
  return best;
};
