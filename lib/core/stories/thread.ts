import type { StoryDoc } from "./doc.ts";
import { threadIdFor } from "./ids.ts";
import { affairsOf } from "./affairs.ts";
import type { StoryMemory } from "./memory.ts";
import type { Remembered } from "./remembered.ts";

/** Later first, so that an affair continues where it was last told; ties by id. */
const laterFirst = (a: Remembered, b: Remembered): number =>
  a.sketch.to === b.sketch.to ? (a.id < b.id ? -1 : 1) : a.sketch.to > b.sketch.to ? -1 : 1;

/**
 * The thread of a report: that of its story; else that of the remembered story which shares most affairs with it
 * (the same pair of parties and the same named agreement, series or acronym); else one named by its first affair,
 * so that an affair keeps its thread after memory has let it go; else one of its own.
 */
export function threadFor(memory: StoryMemory, doc: StoryDoc, storyId: string): string {
  const known = memory.stories.get(storyId);
  if (known) return known.threadId;
  const affairs = affairsOf(doc);
  const shared = new Map<Remembered, number>();
  for (const affair of affairs)
    for (const story of memory.byKey.get(affair) ?? [])
      shared.set(story, (shared.get(story) ?? 0) + 1);
  const [closest] = [...shared].toSorted((a, b) => b[1] - a[1] || laterFirst(a[0], b[0]));
  return closest?.[0].threadId ?? threadIdFor(affairs[0] ?? storyId);
}
