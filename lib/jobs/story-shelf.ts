import type { Instant } from "#lib/core/model/common.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { StoryStore } from "#lib/ports.ts";

/**
 * What a writer of stories remembers between its runs: all stories first seen from an instant on, as they were after
 * its own last writing. It is believed as long as nobody else has written since; lost, it is read from the table again.
 */
export type Shelf = {
  writing: number | undefined;
  from: Instant | undefined;
  stories: Map<string, Story>;
};

export const createShelf = (): Shelf => ({
  writing: undefined,
  from: undefined,
  stories: new Map(),
});

function clear(shelf: Shelf): void {
  shelf.writing = undefined;
  shelf.from = undefined;
  shelf.stories.clear();
}

/**
 * Begins a writing, and forgets what is on the shelf where somebody else wrote in between. Until `keep` says that the
 * writing ended well, nothing on the shelf is believed by another run.
 */
export async function take(store: Pick<StoryStore, "beginWriting">, shelf: Shelf): Promise<number> {
  const last = shelf.writing;
  shelf.writing = undefined;
  const writing = await store.beginWriting();
  if (last === undefined || writing !== last + 1) clear(shelf);
  return writing;
}

const inOrder = (a: Story, b: Story): number =>
  a.firstSeen.localeCompare(b.firstSeen) || a.id.localeCompare(b.id);

/** As `window` of the store, which is asked only for what the shelf lacks. `to` is after whatever was written. */
export async function storiesBetween(
  store: Pick<StoryStore, "window">,
  shelf: Shelf,
  from: Instant,
  to: Instant,
): Promise<Story[]> {
  if (shelf.from === undefined || from < shelf.from) {
    for (const story of await store.window(from, shelf.from ?? to))
      shelf.stories.set(story.id, story);
    shelf.from = from;
  }
  return [...shelf.stories.values()]
    .filter(({ firstSeen }) => from <= firstSeen && firstSeen < to)
    .toSorted(inOrder);
}

/** Ends a writing: what was written is kept, and what was first seen before `oldest` is let go. */
export function keep(
  shelf: Shelf,
  writing: number,
  written: readonly Story[],
  oldest: Instant,
): void {
  for (const story of written) shelf.stories.set(story.id, story);
  for (const { id, firstSeen } of shelf.stories.values())
    if (firstSeen < oldest) shelf.stories.delete(id);
  if (shelf.from !== undefined && shelf.from < oldest) shelf.from = oldest;
  shelf.writing = writing;
}
