import type { Instant } from "#lib/core/model/common.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { StoryStore } from "#lib/ports.ts";

/** Two weeks of any reader in any zone, and what windows of one run differ by; more than this is not kept in memory. */
const MOST_KEPT_MS = 21 * 86_400_000;

type Reading = Pick<StoryStore, "window">;
type Range = { from: Instant; to: Instant; stories: readonly Story[] };

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const widened = async (reading: Reading, range: Range, from: Instant, to: Instant) => {
  const [start, end] = [earlier(from, range.from), later(to, range.to)];
  const [before, after] = await Promise.all([
    start < range.from ? reading.window(start, range.from) : [],
    range.to < end ? reading.window(range.to, end) : [],
  ]);
  return { from: start, to: end, stories: [...before, ...range.stories, ...after] };
};

/**
 * The same windows, cut from one range that is read once and grows as it is asked for: windows of one run overlap. A
 * window too far from the others is read by itself and not kept.
 */
export function storyRange(reading: Reading): Reading {
  let known: Promise<Range | undefined> = Promise.resolve(undefined);
  const grown = async (from: Instant, to: Instant): Promise<Range | undefined> => {
    // What failed is no answer; the next one asks again.
    const range = await known.catch(() => undefined);
    const [start, end] = range ? [earlier(from, range.from), later(to, range.to)] : [from, to];
    if (Date.parse(end) - Date.parse(start) > MOST_KEPT_MS) return range;
    if (range) return widened(reading, range, from, to);
    return { from, to, stories: await reading.window(from, to) };
  };
  return {
    async window(from, to) {
      const before = known;
      const mine = (known = grown(from, to));
      // A reading that failed leaves what was read before it.
      mine.catch(() => {
        if (known === mine) known = before;
      });
      const range = await mine;
      if (!range || from < range.from || range.to < to) return reading.window(from, to);
      return range.stories.filter(({ firstSeen }) => from <= firstSeen && firstSeen < to);
    },
  };
}
