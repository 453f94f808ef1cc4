import { type Instant, instant } from "#lib/core/model/common.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { Clock, StoryStore } from "#lib/ports.ts";

const DAY_MS = 86_400_000;
/** Two weeks of any reader in any zone, and what windows of some runs differ by; nothing older is kept. */
export const MOST_KEPT_MS = 21 * DAY_MS;
/** Read ahead of what is asked for, where there is nothing yet: what comes there is found as a change. */
const AHEAD_MS = 8 * DAY_MS;
/** A day less than the store knows for sure what was written. */
const BELIEVED_MS = 6 * DAY_MS;
/** Longer than a writing may be under way after it was noted, and than clocks differ. */
const UNDER_WAY_MS = 15 * 60_000;

type Held = {
  /** All stories first seen in [from, to), as they were at `readAt` or later. */
  from: Instant;
  to: Instant;
  readAt: Instant;
  /** The end of the latest window that was asked for. */
  last: Instant;
  stories: Map<string, ToldStory>;
  inOrder?: readonly ToldStory[] | undefined;
};

/** What a process remembers of stories as readers are told them, from one run to the next. */
export type ToldShelf = { held: Held | undefined; turn: Promise<unknown> };
export const createToldShelf = (): ToldShelf => ({ held: undefined, turn: Promise.resolve() });

export type ToldReading = Pick<StoryStore, "told" | "toldOf" | "writtenSince">;

const after = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) + ms));
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const inOrder = (a: ToldStory, b: ToldStory): number => {
  if (a.firstSeen !== b.firstSeen) return a.firstSeen < b.firstSeen ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

const isIn = ({ firstSeen }: ToldStory, from: Instant, to: Instant): boolean =>
  from <= firstSeen && firstSeen < to;

/** Reads what was written since the last reading, or about to be; undefined where too much may have been. */
async function refreshed(
  reading: ToldReading,
  held: Held | undefined,
  now: Instant,
): Promise<Held | undefined> {
  if (!held || now < held.readAt || after(held.readAt, BELIEVED_MS) < now) return undefined;
  const ids = await reading.writtenSince(after(held.readAt, -UNDER_WAY_MS));
  if (ids.length === 0) return { ...held, readAt: now };
  const stories = new Map(held.stories);
  for (const story of await reading.toldOf(ids)) {
    stories.delete(story.id);
    if (isIn(story, held.from, held.to)) stories.set(story.id, story);
  }
  return { ...held, readAt: now, stories, inOrder: undefined };
}

/** Reads what a window needs beyond what is held, and lets go of what is too old by then. */
async function widened(
  reading: ToldReading,
  held: Held | undefined,
  window: { from: Instant; to: Instant; now: Instant },
): Promise<Held> {
  const { from, to, now } = window;
  const last = later(held?.last ?? to, to);
  const kept = after(last, -MOST_KEPT_MS);
  const isSpare = held !== undefined && held.from < after(kept, -DAY_MS);
  if (held && held.from <= from && to <= held.to && !isSpare) return { ...held, last };
  const end = held && to <= held.to ? held.to : after(to, AHEAD_MS);
  const [before, behind] = held
    ? await Promise.all([
        from < held.from ? reading.told(from, held.from) : [],
        held.to < end ? reading.told(held.to, end) : [],
      ])
    : [await reading.told(from, end), []];
  const oldest = later(earlier(from, held?.from ?? from), kept);
  const all = [...before, ...(held?.stories.values() ?? []), ...behind];
  const stories = new Map(
    all.filter(({ firstSeen }) => oldest <= firstSeen).map((story) => [story.id, story]),
  );
  return { from: oldest, to: end, readAt: held?.readAt ?? now, last, stories };
}

/**
 * Windows of stories for one run, cut from what the shelf holds. The first of a run reads what was written since the
 * run before; all of it is read only where the shelf is empty. A window too far from the others is read by itself.
 */
export function shelvedStories(reading: ToldReading, shelf: ToldShelf, clock: Clock) {
  let isFresh = false;
  const step = async (from: Instant, to: Instant): Promise<ToldStory[] | undefined> => {
    const now = instant(clock());
    if (!isFresh) shelf.held = await refreshed(reading, shelf.held, now);
    isFresh = true;
    if (from < after(later(shelf.held?.last ?? to, to), -MOST_KEPT_MS)) return undefined;
    const held = (shelf.held = await widened(reading, shelf.held, { from, to, now }));
    held.inOrder ??= [...held.stories.values()].toSorted(inOrder);
    return held.inOrder.filter((story) => isIn(story, from, to));
  };
  return {
    async window(from: Instant, to: Instant): Promise<ToldStory[]> {
      const mine = shelf.turn.then(() => step(from, to));
      // What failed is no answer; the next one asks again.
      shelf.turn = mine.catch(() => {});
      return (await mine) ?? reading.told(from, to);
    },
  };
}
