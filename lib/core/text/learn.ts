import { hash } from "node:crypto";
import type { HostMemory } from "#lib/core/model/host.ts";

/** A document of a host: its text as `clean` leaves it. */
export type HostDocument = { itemId: string; title: string; text: string };

/** Documents that are remembered: what is furniture no longer is forgotten with them. */
const MOST_DOCUMENTS = 30;
/** A line is furniture in so many documents, and in this share of those remembered. */
const LEAST_DOCUMENTS = 3;
const LEAST_SHARE = 0.3;
/** Lines looked at from either end of a document: furniture stands before and after an article. */
const EDGE = 10;
/** Longer lines are paragraphs and no furniture, characters. */
const MAX_LINE = 160;
/** Lines from this length on are an article's own prose, characters: two documents that share half of it are one, retold. */
const PROSE = 80;
/** 24 bits in base64. A line is compared with a few hundred others, and three must agree to be learnt. */
const MARK = 4;

export const NOTHING_LEARNT: HostMemory = { documents: [], furniture: [] };

const markOf = (text: string): string => hash("sha256", text, "base64").slice(0, MARK);

const UNTITLED = markOf("");

const marksIn = (marks: string): Set<string> => {
  const found = new Set<string>();
  for (let at = 0; at < marks.length; at += MARK) found.add(marks.slice(at, at + MARK));
  return found;
};

/** The lines that a document begins and ends with, each once. */
function edgesOf(text: string): string[] {
  const lines = text.split("\n");
  const edges = lines.length > 2 * EDGE ? [...lines.slice(0, EDGE), ...lines.slice(-EDGE)] : lines;
  return [...new Set(edges)].filter((line) => line !== "");
}

/** A document read for learning; `said` is the marks of its lines with their lengths. */
type Marked = HostMemory["documents"][number] & { said: [mark: string, length: number][] };

/** `texts` are the lines that may be furniture. */
function read({ itemId, title, text }: HostDocument): {
  marked: Marked;
  texts: [string, string][];
} {
  const lines = edgesOf(text).map((line): [string, string] => [markOf(line), line]);
  return {
    texts: lines.filter(([, line]) => line.length <= MAX_LINE),
    marked: {
      id: markOf(itemId),
      title: markOf(title),
      lines: lines.map(([mark]) => mark).join(""),
      said: lines.map(([mark, line]) => [mark, line.length]),
    },
  };
}

/**
 * Whether a document is another in other words: an agency's second lead, a report under two headings. Half of the prose
 * proves it, where the titles agree half of all lines; a single line, which may be a long footer, only where it is two
 * thirds of all that is said.
 */
const retells = ({ said, ...next }: Marked, seen: HostMemory["documents"][number]): boolean => {
  if (next.id === seen.id) return true;
  const least = next.title === seen.title && next.title !== UNTITLED ? 0 : PROSE;
  const known = marksIn(seen.lines);
  const lengthOf = (lines: Marked["said"]) => lines.reduce((sum, [, length]) => sum + length, 0);
  const telling = said.filter(([, length]) => length >= least);
  const shared = telling.filter(([mark]) => known.has(mark));
  return shared.length > 1
    ? lengthOf(shared) * 2 >= lengthOf(telling)
    : shared.length > 0 && lengthOf(shared) * 3 >= lengthOf(said) * 2;
};

/** The lines that stand in enough of the documents, in the order of their letters. */
function furnitureIn(
  documents: HostMemory["documents"],
  texts: ReadonlyMap<string, string>,
): string[] {
  const counts = new Map<string, number>();
  for (const { lines } of documents)
    for (const mark of marksIn(lines)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const least = Math.max(LEAST_DOCUMENTS, LEAST_SHARE * documents.length);
  return [...counts]
    .flatMap(([mark, count]) => (count >= least ? (texts.get(mark) ?? []) : []))
    .toSorted();
}

/**
 * What is known of a host after some more of its documents, oldest first: a line that stands in 3 or more of the last 30
 * and in 30 % of them is page furniture. A document that is remembered, or retells one that is, teaches nothing; where
 * none does, the very memory given is answered. Equal documents in equal order make equal memories.
 */
export function learn(memory: HostMemory, documents: readonly HostDocument[]): HostMemory {
  const texts = new Map(memory.furniture.map((line) => [markOf(line), line]));
  const remembered = [...memory.documents];
  // No more than are remembered: learning again from the same documents then finds all of them known.
  for (const document of documents.slice(-MOST_DOCUMENTS)) {
    const { marked, texts: its } = read(document);
    if (marked.said.length === 0 || remembered.some((seen) => retells(marked, seen))) continue;
    const { said: _, ...seen } = marked;
    remembered.push(seen);
    for (const [mark, line] of its) texts.set(mark, line);
  }
  if (remembered.length === memory.documents.length) return memory;
  const kept = remembered.slice(-MOST_DOCUMENTS);
  return { documents: kept, furniture: furnitureIn(kept, texts) };
}

/** A text without some of its lines. */
export const withoutLines = (text: string, lines: ReadonlySet<string>): string =>
  lines.size === 0
    ? text
    : text
        .split("\n")
        .filter((line) => !lines.has(line))
        .join("\n");
