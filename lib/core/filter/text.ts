import { tokenise } from "#lib/core/text/tokens.ts";
import type { Term, Word } from "./lexer.ts";
import type { Query } from "./query.ts";

/** A text made ready for queries. Positions jump between fields, so that no phrase reaches from one into the next. */
export type QueryText = {
  texts: string[];
  initial: boolean[];
  positions: number[];
  where: Map<string, number[]>;
  /** Where words of a beginning stand, kept for the next query that asks. */
  prefixes: Map<string, number[]>;
};

type Span = { from: number; to: number };

const FIELD_GAP = 1_000;

/** Indexes the fields of a text (title, summary, ...) by token. */
export const queryText = (fields: readonly string[]): QueryText => {
  const text: QueryText = {
    texts: [],
    initial: [],
    positions: [],
    where: new Map(),
    prefixes: new Map(),
  };
  let position = 0;
  for (const field of fields) {
    for (const token of tokenise(field)) {
      const index = text.texts.push(token.text) - 1;
      text.initial.push(token.initial);
      text.positions.push(position++);
      const places = text.where.get(token.text);
      if (places) places.push(index);
      else text.where.set(token.text, [index]);
    }
    position += FIELD_GAP;
  }
  return text;
};

const holds = (word: Word, token: string | undefined): boolean =>
  token !== undefined && (word.prefix ? token.startsWith(word.text) : token === word.text);

const ascending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
const NOWHERE: readonly number[] = [];

const placesOf = (word: Word, text: QueryText): readonly number[] => {
  if (!word.prefix) return text.where.get(word.text) ?? NOWHERE;
  let found = text.prefixes.get(word.text);
  if (!found) {
    const all = [...text.where].flatMap(([token, places]) =>
      token.startsWith(word.text) ? places : [],
    );
    text.prefixes.set(word.text, (found = ascending(all)));
  }
  return found;
};

/**
 * Whether the term stands at `start`. A word of CJK characters may be spaced out in the text only if it begins
 * there at the start of a word: 연합훈련 is found in 연합 훈련, but 한국 not in 북한 국방부.
 */
const standsAt = (words: readonly Word[], text: QueryText, start: number): boolean => {
  let begins = true;
  return words.every((word, offset) => {
    const index = start + offset;
    if (text.positions[index] !== text.positions[start]! + offset) return false;
    if (!holds(word, text.texts[index])) return false;
    if (word.initial) begins = text.initial[index]!;
    return word.initial || begins || !text.initial[index];
  });
};

const stands = ({ words }: Term, text: QueryText): boolean =>
  placesOf(words[0]!, text).some((start) => standsAt(words, text, start));

const spansOf = (term: Term, text: QueryText): Span[] =>
  placesOf(term.words[0]!, text)
    .filter((start) => standsAt(term.words, text, start))
    .map((start) => {
      const from = text.positions[start]!;
      return { from, to: from + term.words.length };
    });

/** Whether some `before` ends less than `within` tokens ahead of some `after`. */
const followed = (before: readonly Span[], after: readonly Span[], within: number): boolean => {
  const ends = ascending(before.map((span) => span.to));
  let last = Number.NEGATIVE_INFINITY;
  let next = 0;
  return ascending(after.map((span) => span.from)).some((start) => {
    while (next < ends.length && ends[next]! <= start) last = ends[next++]!;
    return start - last < within;
  });
};

const nearby = (query: Extract<Query, { kind: "near" }>, text: QueryText): string[] | undefined => {
  const spans = (terms: readonly Term[]) => terms.flatMap((term) => spansOf(term, text));
  const left = spans(query.left);
  const right = left.length > 0 ? spans(query.right) : [];
  const near = followed(left, right, query.within) || followed(right, left, query.within);
  if (!near) return undefined;
  return [...query.left, ...query.right]
    .filter((term) => stands(term, text))
    .map((term) => term.shown);
};

const allOf = (parts: readonly Query[], text: QueryText): string[] | undefined => {
  const found: string[] = [];
  for (const part of parts) {
    const held = findQuery(part, text);
    if (!held) return undefined;
    found.push(...held);
  }
  return [...new Set(found)];
};

const anyOf = (parts: readonly Query[], text: QueryText): string[] | undefined => {
  const held = parts.map((part) => findQuery(part, text)).filter((part) => part !== undefined);
  return held.length > 0 ? [...new Set(held.flat())] : undefined;
};

/** The words of the query that the text holds when the query holds of it (none for a mere NOT), else undefined. */
export const findQuery = (query: Query, text: QueryText): string[] | undefined => {
  if (query.kind === "term") return stands(query, text) ? [query.shown] : undefined;
  if (query.kind === "not") return findQuery(query.part, text) ? undefined : [];
  if (query.kind === "near") return nearby(query, text);
  return query.kind === "and" ? allOf(query.parts, text) : anyOf(query.parts, text);
};
