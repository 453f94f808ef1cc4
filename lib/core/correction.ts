import type { Revision } from "./model/item.ts";
import type { Correction } from "./model/correction.ts";

const KINDS = ["numbers", "names", "dates"] as const;
/** Words of a kind that are told on either side. */
const MOST_WORDS = 3;

/** What was exchanged, by kind; what only came is news, and what only went was cut. */
const exchanged = ({ changed }: Revision): Correction["changed"] =>
  KINDS.flatMap((kind) => {
    const { out = [], in: put = [] } = changed[kind] ?? {};
    if (out.length === 0 || put.length === 0) return [];
    return [{ kind, out: out.slice(0, MOST_WORDS), in: put.slice(0, MOST_WORDS) }];
  });

/**
 * The last revision, oldest first, that put a number, a name or a date in another's place; undefined where there is none.
 * A headline that was merely rephrased corrects nothing.
 */
export function correctionOf(revisions: readonly Revision[]): Correction | undefined {
  for (const revision of revisions.toReversed()) {
    const changed = exchanged(revision);
    if (changed.length === 0) continue;
    const { at, title } = revision;
    return { at, ...(revision.changed.title && { before: title }), changed };
  }
  return undefined;
}
