import { instant } from "#lib/core/model/common.ts";
import { newestFirst, type StoryFacet, type StoryPosition } from "#lib/core/stories/facets.ts";
import type { StoryStore } from "#lib/ports.ts";
import type { Window } from "./window.ts";

type Lists = Pick<StoryStore, "listed">;
type Range = Window & { after: StoryPosition | undefined };

/** Positions a list is asked for at once; they are small. */
const LARGEST_ASK = 500;
/** With more lists than these it is dearer to read them all than to walk all stories. */
const MOST_LISTS = 10;

/** The parts of a window by month, newest first: lists are kept by month, so that each part is asked of one. */
function monthsOf({ from, to }: Window): Window[] {
  const parts: Window[] = [];
  let end = to;
  while (from < end) {
    const before = new Date(Date.parse(end) - 1);
    const month = instant(new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth())));
    const start = month < from ? from : month;
    parts.push({ from: start, to: end });
    end = start;
  }
  return parts;
}

/** One list, asked again only when what it gave is used up, and for more each time. */
async function* walkList(
  stories: Lists,
  facet: StoryFacet,
  range: Range,
  first: number,
): AsyncGenerator<StoryPosition> {
  let { after } = range;
  for (let count = first; ; count = Math.min(LARGEST_ASK, 2 * count)) {
    const positions = await stories.listed(facet, { ...range, after }, count);
    yield* positions;
    if (positions.length < count) return;
    after = positions.at(-1);
  }
}

type Head = IteratorResult<StoryPosition, unknown>;

/** Several lists as if they were one; what stands in several comes once. */
async function* merged(
  lists: readonly AsyncGenerator<StoryPosition>[],
): AsyncGenerator<StoryPosition> {
  let heads = await Promise.all(lists.map((list) => list.next()));
  const past = async (head: Head, list: AsyncGenerator<StoryPosition>, newest: StoryPosition) =>
    head.done || newestFirst(head.value, newest) !== 0 ? head : list.next();
  for (;;) {
    const [newest] = heads.flatMap((head) => (head.done ? [] : [head.value])).toSorted(newestFirst);
    if (!newest) return;
    yield newest;
    heads = await Promise.all(lists.map((list, i) => past(heads[i]!, list, newest)));
  }
}

/** Where the stories of any of some lists stand, newest first; months are looked into as far as the walk goes. */
export async function* walkStories(
  stories: Lists,
  facets: readonly StoryFacet[],
  { after, ...window }: Range,
  first: number,
): AsyncGenerator<StoryPosition> {
  const lists: readonly StoryFacet[] = facets.length > MOST_LISTS ? ["all"] : facets;
  for (const month of monthsOf(window))
    yield* merged(lists.map((facet) => walkList(stories, facet, { ...month, after }, first)));
}
