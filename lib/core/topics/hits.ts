import type { Hits } from "#lib/core/text/hits.ts";
import type { Token } from "#lib/core/text/tokens.ts";
import { type CompiledRule, type RuleBook, type Rules, SOLID } from "./compile.ts";
import { type ContextSet, isEmpty, meets } from "./context-set.ts";

/** A title or a text; `hits` are entries of the rules, reused for the next item. */
export type Part = {
  source: string;
  tokens: readonly Token[];
  isTitle: boolean;
  hits: Hits;
};

/** A phrase reaches no further back than this to cover another. */
const REACH = 8;
const SPACES = /\s/;

const stands = ({ source, tokens, hits }: Part, i: number, book: RuleBook): boolean => {
  const wanted = book.written[hits.value[i]!];
  if (wanted === undefined) return true;
  const written = source.slice(tokens[hits.from[i]!]!.start, tokens[hits.to[i]! - 1]!.end);
  if (wanted === SOLID) return !SPACES.test(written);
  return written === wanted || written === wanted.toUpperCase();
};

/** The contexts that anything in the item gives, masked or not. */
const presentIn = ({ rules }: RuleBook, parts: readonly Part[]): ContextSet => {
  let low = 0;
  let high = 0;
  for (const { hits } of parts)
    for (let i = 0; i < hits.size; i++) {
      const { gives } = rules[hits.value[i]!]!;
      low |= gives.low;
      high |= gives.high;
    }
  return { low, high };
};

/** Whether a phrase can count at all, so that what cannot costs no more. */
const mayCount = ({ gives, needs, near }: CompiledRule, present: ContextSet): boolean =>
  !isEmpty(gives) ||
  ((isEmpty(needs) || meets(needs, present)) && (isEmpty(near) || meets(near, present)));

const dropIdle = (part: Part, book: RuleBook, present: ContextSet): void => {
  const { hits } = part;
  let left = 0;
  for (let i = 0; i < hits.size; i++)
    if (mayCount(book.rules[hits.value[i]!]!, present) && stands(part, i, book))
      hits.move(i, left++);
  hits.size = left;
};

/** Hits that may cover others, and those that are left, by their places. */
let covering = new Int32Array(1024);
let uncovered = new Int32Array(1024);

const covers = ({ rules }: RuleBook, { value, from, to }: Hits, one: number, other: number) => {
  if (to[other]! > to[one]! || from[other]! < from[one]!) return false;
  const rule = rules[value[one]!]!;
  if (rule.kind === "mask") return true;
  return (
    to[other]! - from[other]! < to[one]! - from[one]! &&
    (rule.topics & rules[value[other]!]!.topics) !== 0
  );
};

/** Finds what may cover others, and says whether there is a mask. */
const seekCovering = (
  { rules }: RuleBook,
  { value, size }: Hits,
): { masked: boolean; count: number } => {
  let masked = false;
  let count = 0;
  if (covering.length < size) {
    covering = new Int32Array(value.length);
    uncovered = new Int32Array(value.length);
  }
  for (let i = 0; i < size; i++) {
    const { kind, topics } = rules[value[i]!]!;
    if (kind === "mask") masked = true;
    if (topics !== 0 || kind === "mask") covering[count++] = i;
  }
  return { masked, count };
};

/** Whether something covers a hit; `next` is the first of the covering ones that does not stand before it. */
const isCovered = (book: RuleBook, hits: Hits, i: number, next: number, count: number): boolean => {
  const { from } = hits;
  for (let c = next - 1; c >= 0 && from[i]! - from[covering[c]!]! < REACH; c--)
    if (covers(book, hits, covering[c]!, i)) return true;
  for (let c = next; c < count && from[covering[c]!] === from[i]; c++)
    if (covering[c] !== i && covers(book, hits, covering[c]!, i)) return true;
  return false;
};

/** Leaves out what a mask, or a longer phrase of the same topic, covers. Hits come in order of their start. */
const dropCovered = (book: RuleBook, hits: Hits): void => {
  const { masked, count } = seekCovering(book, hits);
  let left = 0;
  for (let i = 0, next = 0; i < hits.size; i++) {
    while (next < count && covering[next]! < i) next++;
    const { kind, topics } = book.rules[hits.value[i]!]!;
    if (kind === "mask") continue;
    // Only a mask covers what speaks for no topic.
    if ((topics === 0 && !masked) || !isCovered(book, hits, i, next, count)) uncovered[left++] = i;
  }
  for (let i = 0; i < left; i++) hits.move(uncovered[i]!, i);
  hits.size = left;
};

/** Finds the phrases of the rules in an item's parts, without those that cannot count there. */
export function findHits({ book, tables }: Rules, parts: readonly Part[]): void {
  for (const { tokens, hits } of parts) {
    hits.size = 0;
    book.trie.all(tokens, tables, hits);
  }
  const present = presentIn(book, parts);
  for (const part of parts) {
    dropIdle(part, book, present);
    dropCovered(book, part.hits);
  }
}
