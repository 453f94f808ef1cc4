import type { Instant } from "#lib/core/model/common.ts";
import type { StorySketch } from "#lib/core/model/story.ts";
import type { StoryDoc } from "./doc.ts";
import type { Frequencies } from "./frequencies.ts";
import { read } from "./read.ts";
import { RULES } from "./rules.ts";

/** What stands in a sketch for a report without date: every window holds it. */
const ALWAYS = { from: "0001-01-01T00:00:00.000Z", to: "9999-12-31T23:59:59.999Z" } as const;
export const isUndated = (sketch: Pick<StorySketch, "from">): boolean =>
  sketch.from === ALWAYS.from;

/** Terms of a sketch that are labels kept for the row, not words to compare. */
export const LABEL = "@";

type Terms = StorySketch["terms"];
/** A term with its summed weight (of a label: its highest score) and the number of reports that hold it. */
export type Entry = readonly [term: string, held: [number, number]];

/** The terms of a sketch, its words apart from its labels. */
type Parts = { words: readonly Entry[]; labels: readonly Entry[] };

/** The parts of records made here, which are soon asked for again: to walk a record of so many names is slow. */
const partsOf = new WeakMap<Terms, Parts>();

function parted(terms: Terms): Parts {
  const words: Entry[] = [];
  const labels: Entry[] = [];
  for (const term in terms) {
    const held = terms[term];
    if (held) (term.startsWith(LABEL) ? labels : words).push([term, held]);
  }
  return { words, labels };
}

/** The words a sketch compares by. */
export const wordsOf = ({ terms }: StorySketch): readonly Entry[] =>
  (partsOf.get(terms) ?? parted(terms)).words;

/** What a sketch keeps of a story's labels. */
export const labelsOf = ({ terms }: StorySketch): readonly Entry[] =>
  (partsOf.get(terms) ?? parted(terms)).labels;

/** Terms as a row keeps them. `Object.fromEntries` would take ten times as long, with a hidden class for each record. */
export function recordOf(words: readonly Entry[], labels: readonly Entry[] = []): Terms {
  const terms: Terms = Object.create(null);
  for (const [term, held] of words) terms[term] = held;
  for (const [term, held] of labels) terms[term] = held;
  partsOf.set(terms, { words, labels });
  return terms;
}

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

const bySpelling = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : 1);

/** The terms worth keeping, by spelling: the heaviest by weight and rarity, of equal ones the first. */
function heaviest(terms: readonly Entry[], frequencies: Frequencies): readonly Entry[] {
  // Those that were kept before come first and in order, which makes sorting them again cheap.
  const spelled = terms.toSorted(bySpelling);
  if (terms.length <= RULES.terms) return spelled;
  const scores = frequencies.raritiesOf(spelled.map(([word]) => word));
  for (const [at, [, [sum]]] of spelled.entries()) scores[at]! *= sum;
  const bar = scores.toSorted()[scores.length - RULES.terms]!;
  let level = RULES.terms;
  for (const score of scores) if (score > bar) level -= 1;
  return spelled.filter((_, at) => scores[at]! > bar || (scores[at] === bar && level-- > 0));
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
  const terms = new Map<string, Entry>();
  for (const entry of known ? wordsOf(known) : []) terms.set(entry[0], entry);
  const told = read(doc).terms;
  for (const [i, { word }] of told.terms.entries()) {
    const [sum, reports] = terms.get(word)?.[1] ?? [0, 0];
    terms.set(word, [word, [rounded(sum + told.frequencies[i]!), reports + 1]]);
  }
  const keys = new Set([...(known?.keys ?? []), ...read(doc).keys]);
  return {
    terms: recordOf(heaviest([...terms.values()], frequencies)),
    keys: [...keys].slice(0, RULES.storyKeys).toSorted(),
    reports: (known?.reports ?? 0) + 1,
    ...span(known, doc.at),
  };
}
