import type { CountryCode } from "#lib/core/model/common.ts";
import type { CountryLabel } from "#lib/core/model/item.ts";

/** How far from a body's name its country's may stand, UTF-16 units. */
const NEAR = 24;
const CLAUSE_END = /[,;.!?。、，\n]/u;

type Span = { start: number; end: number };

/** How far the words stand from the span, in its clause; undefined where they are elsewhere. */
const distance = (text: string, words: string, { start, end }: Span): number | undefined => {
  const from = Math.max(0, start - NEAR - words.length);
  const window = text.slice(from, end + NEAR + words.length);
  let nearest: number | undefined;
  for (let at = window.indexOf(words); at >= 0; at = window.indexOf(words, at + 1)) {
    const [first, last] = [from + at, from + at + words.length];
    const gap =
      last <= start ? text.slice(last, start) : first >= end ? text.slice(end, first) : "";
    // The country of "Japan's defence ministry" stands before it as a rule.
    const far = gap.length + (first >= end ? 1 : 0);
    if (gap.length <= NEAR && !CLAUSE_END.test(gap) && (nearest === undefined || far < nearest))
      nearest = far;
  }
  return nearest;
};

/**
 * Whose an official body is, by the item's own countries: the one whose words stand nearest to the body's name or are
 * part of it; where none does, the only country that the item is about. The publisher's country says nothing.
 */
export function stateOf(
  text: string,
  span: Span,
  countries: readonly CountryLabel[],
): CountryCode | undefined {
  let best: { code: CountryCode; far: number } | undefined;
  for (const { code, evidence } of countries)
    for (const words of evidence) {
      const far = distance(text, words, span);
      if (far !== undefined && (!best || far < best.far)) best = { code, far };
    }
  if (best) return best.code;
  const subjects = countries.filter(({ role }) => role === "subject");
  return subjects.length === 1 ? subjects[0]?.code : undefined;
}
