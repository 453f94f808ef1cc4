import { UNKNOWN } from "./frequencies.ts";
import type { StoryMemory } from "./memory.ts";
import type { Remembered } from "./remembered.ts";
import { RULES } from "./rules.ts";
import { heaviest, type Vector } from "./similarity.ts";

type Ranked = { story: Remembered; score: number };

const before = (a: Ranked, b: Ranked): boolean =>
  a.score > b.score || (a.score === b.score && a.story.id < b.story.id);

/** Puts one in its place among the best few, or drops it. */
function insert(best: Ranked[], entry: Ranked): void {
  let at = best.length;
  for (; at > 0; at--) {
    const other = best[at - 1];
    if (!other || !before(entry, other)) break;
  }
  if (at >= RULES.candidates) return;
  best.splice(at, 0, entry);
  if (best.length > RULES.candidates) best.pop();
}

/** Zero between calls; kept, since a fresh one for every report costs more than the search. */
let scratch = new Float64Array(0);

/**
 * The stories within reach that share the most and rarest terms with a report, best first, ties by id. Terms that
 * many stories hold find none, nor do a report's lightest: they cost most and tell least.
 */
export function candidates(
  memory: StoryMemory,
  vector: Vector,
  reachable: (story: Remembered) => boolean,
): Remembered[] {
  if (scratch.length < memory.slots.length) scratch = new Float64Array(2 * memory.slots.length);
  const scores = scratch;
  const touched: number[] = [];
  const common = Math.max(RULES.commonAtLeast, memory.stories.size * RULES.commonShare);
  for (const at of heaviest(vector, RULES.seekers)) {
    const term = vector.numbers[at]!;
    if (term === UNKNOWN) continue;
    const { slots, sums } = memory.terms.postingsOf(term);
    if (slots.length > common) continue;
    const pull = vector.weights[at]! * vector.rarities[at]!;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!;
      const score = scores[slot]!;
      if (score === 0) touched.push(slot);
      scores[slot] = score + pull * sums[i]!;
    }
  }
  const best: Ranked[] = [];
  for (const slot of touched) {
    const score = scores[slot]! / memory.sizes[slot]!;
    scores[slot] = 0;
    if (score < (best[RULES.candidates - 1]?.score ?? 0)) continue;
    const story = memory.slots[slot];
    if (story && reachable(story)) insert(best, { story, score });
  }
  return best.map(({ story }) => story);
}
