import type { Instant } from "#lib/core/model/common.ts";
import type { StorySketch } from "#lib/core/model/story.ts";
import type { StoryDoc } from "./doc.ts";
import { type Frequencies, rarity } from "./frequencies.ts";
import { read } from "./read.ts";
import { RULES } from "./rules.ts";

/** What stands in a sketch for a report without date: every window holds it. */
const ALWAYS = { from: "0001-01-01T00:00:00.000Z", to: "9999-12-31T23:59:59.999Z" } as const;
export const isUndated = (sketch: Pick<StorySketch, "from">): boolean =>
  sketch.from === ALWAYS.from;

/** Terms of a sketch that are labels kept for the row, not words to compare. */
export const LABEL = "@";

/** The words a sketch compares by, labels left out. */
export const wordsOf = (sketch: StorySketch) =>
  Object.entries(sketch.terms).filter(([term]) => !term.startsWith(LABEL));

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

type Kept = StorySketch["terms"];

/** The terms worth keeping: the heaviest by weight and rarity, ties by spelling. */
function heaviest(terms: Map<string, [number, number]>, frequencies: Frequencies): Kept {
  if (terms.size <= RULES.terms) return Object.fromEntries(terms);
  const weighed = [...terms].map(([term, held]) => ({
    term,
    held,
    score: held[0] * rarity(frequencies, term),
  }));
  const kept = weighed
    .toSorted((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
    .slice(0, RULES.terms);
  return Object.fromEntries(kept.map(({ term, held }) => [term, held]));
}

/** First and last instant of a story after one more report; a date replaces "no date". */
function span(sketch: StorySketch | undefined, at: Instant | null): { from: Instant; to: Instant } {
  if (at === null) return sketch ? { from: sketch.from, to: sketch.to } : ALWAYS;
  if (!sketch || isUndated(sketch)) return { from: at, to: at };
  return { from: at < sketch.from ? at : sketch.from, to: at > sketch.to ? at : sketch.to };
}

/** The sketch of a story, new or known, after one more report. Its label terms are left out. */
export function grown(
  known: StorySketch | undefined,
  doc: StoryDoc,
  frequencies: Frequencies,
): StorySketch {
  const terms = new Map(known ? wordsOf(known) : []);
  for (const [term, weight] of read(doc).terms) {
    const [sum, reports] = terms.get(term) ?? [0, 0];
    terms.set(term, [rounded(sum + weight), reports + 1]);
  }
  const keys = new Set([...(known?.keys.toSorted() ?? []), ...read(doc).keys]);
  return {
    terms: heaviest(terms, frequencies),
    keys: [...keys].slice(0, RULES.storyKeys).toSorted(),
    reports: (known?.reports ?? 0) + 1,
    ...span(known, doc.at),
  };
}
