import { editionsDiffer } from "./affairs.ts";
import type { StoryDoc } from "./doc.ts";
import { PRIOR_REPORTS } from "./prior.ts";
import { isOccasion, SHARED_KINDS } from "./keys.ts";
import { read } from "./read.ts";
import type { StoryMemory } from "./memory.ts";
import type { Remembered } from "./remembered.ts";
import { RULES } from "./rules.ts";

type Crossing = { storyId: string; similarity: number; reasons: string[] };

const isShared = (key: string): boolean => SHARED_KINDS.some((kind) => key.startsWith(kind));

/** Inverse document frequency of a key over the stories and those imagined, none of which holds it. */
const rarityOf = ({ stories, byKey }: StoryMemory, key: string): number =>
  Math.log(stories.size + PRIOR_REPORTS + 1) - Math.log((byKey.get(key)?.length ?? 0) + 0.5);

const lengthOf = (memory: StoryMemory, keys: Iterable<string>): number => {
  let squares = 0;
  for (const key of keys) if (isShared(key)) squares += rarityOf(memory, key) ** 2;
  return Math.sqrt(squares) || 1;
};

/** Both name acting countries, and more than half of all they name are the same. */
function sameCountries(keys: readonly string[], story: Remembered): boolean {
  const ours = keys.filter((key) => key.startsWith("c:"));
  const theirs = [...story.keys].filter((key) => key.startsWith("c:"));
  const common = ours.filter((key) => story.keys.has(key)).length;
  return common * 2 > ours.length + theirs.length - common;
}

/** The stories told only in other languages that share keys with a report, with the keys they share. */
function shared(memory: StoryMemory, doc: StoryDoc): Map<Remembered, string[]> {
  const found = new Map<Remembered, string[]>();
  const own = `l:${doc.language}`;
  if ((memory.byKey.get(own)?.length ?? 0) === memory.stories.size) return found;
  const common = Math.max(RULES.commonAtLeast, memory.stories.size * RULES.commonShare);
  for (const key of read(doc).keys.filter(isShared)) {
    const holders = memory.byKey.get(key);
    if (!holders || holders.length > common) continue;
    for (const story of holders) {
      const list = found.get(story);
      if (list) list.push(key);
      else if (!story.keys.has(own)) found.set(story, [key]);
    }
  }
  return found;
}

/** A story of the same numbered occasion, told only in other languages and near in time: that alone settles it. */
function sameOccasion(
  memory: StoryMemory,
  doc: StoryDoc,
  reachable: (story: Remembered) => boolean,
): Crossing | undefined {
  if (doc.at === null) return undefined;
  for (const key of read(doc).keys.filter(isOccasion)) {
    for (const story of memory.byKey.get(key) ?? []) {
      const isForeign = !story.keys.has(`l:${doc.language}`);
      if (isForeign && story.time !== null && reachable(story))
        return { storyId: story.id, similarity: 1, reasons: [key] };
    }
  }
  return undefined;
}

/**
 * A report meets a story told in other languages only, by numbers, designations and names that need no
 * translation: enough of them, telling enough, and the same countries.
 */
export function crossing(
  memory: StoryMemory,
  doc: StoryDoc,
  reachable: (story: Remembered) => boolean,
): Crossing | undefined {
  const occasion = sameOccasion(memory, doc, reachable);
  if (occasion) return occasion;
  let best: Crossing | undefined;
  for (const [story, common] of shared(memory, doc)) {
    if (common.length < RULES.crossKeys || !reachable(story)) continue;
    const { keys } = read(doc);
    if (!sameCountries(keys, story) || editionsDiffer(keys, story.keys)) continue;
    const dot = common.reduce((sum, key) => sum + rarityOf(memory, key) ** 2, 0);
    const similarity = dot / (lengthOf(memory, keys) * lengthOf(memory, story.keys));
    const need = doc.at === null || story.time === null ? RULES.crossUndated : RULES.cross;
    const first = similarity === best?.similarity && story.id < best.storyId;
    if (similarity >= need && (!best || similarity > best.similarity || first))
      best = { storyId: story.id, similarity, reasons: common };
  }
  return best;
}
