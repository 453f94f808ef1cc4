import { editionsDiffer } from "./affairs.ts";
import { numbersDiffer, sameActors, topicsAgree } from "./agree.ts";
import type { StoryDoc } from "./doc.ts";
import { isActor, isOccasion, isSpecific, isTopic } from "./keys.ts";
import type { StoryMemory } from "./memory.ts";
import { PRIOR_REPORTS } from "./prior.ts";
import { read } from "./read.ts";
import type { Remembered } from "./remembered.ts";
import { RULES } from "./rules.ts";

type Crossing = { storyId: string; similarity: number; reasons: string[] };
type Reachable = (story: Remembered) => boolean;

const isEvidence = (key: string): boolean => isSpecific(key) || isActor(key) || isTopic(key);

/** Inverse document frequency of a key over the stories and those imagined, none of which holds it. */
function rarityOf({ stories, byKey }: StoryMemory, key: string): number {
  const all = Math.log(stories.size + PRIOR_REPORTS + 1);
  const rarity = all - Math.log((byKey.get(key)?.length ?? 0) + 0.5);
  return isTopic(key) ? RULES.topicWeight * rarity : rarity;
}

const raritiesOf = (memory: StoryMemory, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + rarityOf(memory, key), 0);

/** What the specific keys of a report that a story shares are worth, by slot; zero between calls. */
let scratch = new Float64Array(0);

/** The stories that share so telling specific keys with a report that, with all its other keys, they could be its own. */
function likely(memory: StoryMemory, keys: readonly string[], need: number): Remembered[] {
  if (scratch.length < memory.slots.length) scratch = new Float64Array(2 * memory.slots.length);
  const worth = scratch;
  const touched: Remembered[] = [];
  const common = Math.max(RULES.commonAtLeast, memory.stories.size * RULES.commonShare);
  for (const key of keys.filter(isSpecific)) {
    const holders = memory.byKey.get(key) ?? [];
    if (holders.length > common) continue;
    const rarity = rarityOf(memory, key);
    for (const story of holders) {
      if (worth[story.slot] === 0) touched.push(story);
      worth[story.slot]! += rarity;
    }
  }
  const others = raritiesOf(
    memory,
    keys.filter((key) => !isSpecific(key)),
  );
  const found = touched.filter(({ slot }) => worth[slot]! + others >= need);
  for (const { slot } of touched) worth[slot] = 0;
  return found;
}

/** Of two dated stories the one told last, ties by id. */
const toldLast = (a: Remembered, b: Remembered): Remembered => {
  const later = a.time!.to - b.time!.to;
  return later > 0 || (later === 0 && a.id < b.id) ? a : b;
};

/** A story of the same numbered occasion, told only in other languages and near in time: that alone settles it. */
function sameOccasion(
  memory: StoryMemory,
  doc: StoryDoc,
  reachable: Reachable,
): Crossing | undefined {
  if (doc.at === null) return undefined;
  for (const key of read(doc).keys.filter(isOccasion)) {
    const [first, ...others] = (memory.byKey.get(key) ?? []).filter(
      (story) => !story.keys.has(`l:${doc.language}`) && story.time !== null && reachable(story),
    );
    if (first) return { storyId: others.reduce(toldLast, first).id, similarity: 1, reasons: [key] };
  }
  return undefined;
}

const kindOf = (key: string): string => key.charAt(0);

/** Cosine over the kinds of keys that both sides have: what one script cannot tell is nothing missing. */
function cosine(
  memory: StoryMemory,
  ours: readonly string[],
  theirs: readonly string[],
  shared: readonly string[],
): number {
  const squares = (keys: readonly string[], kinds: ReadonlySet<string>): number =>
    keys.reduce((sum, key) => (kinds.has(kindOf(key)) ? sum + rarityOf(memory, key) ** 2 : sum), 0);
  const [us, them] = [new Set(ours.map(kindOf)), new Set(theirs.map(kindOf))];
  const product = squares(ours, them) * squares(theirs, us);
  return squares(shared, us) / (Math.sqrt(product) || 1);
}

/** How like a report is to a story told in other languages, if that is enough to be of the same event. */
function compare(memory: StoryMemory, doc: StoryDoc, story: Remembered): Crossing | undefined {
  const { keys } = read(doc);
  const ours = keys.filter(isEvidence);
  const shared = ours.filter((key) => story.keys.has(key));
  const isUndated = doc.at === null || story.time === null;
  const need =
    RULES.crossEvidence +
    (isUndated ? RULES.crossUndated : 0) +
    (numbersDiffer(ours, story.keys) ? RULES.crossNumbers : 0);
  if (raritiesOf(memory, shared) < need) return undefined;
  if (!sameActors(new Set(keys), story.keys) || !topicsAgree(ours, story.keys)) return undefined;
  if (editionsDiffer(keys, story.keys)) return undefined;
  const similarity = cosine(memory, ours, [...story.keys].filter(isEvidence), shared);
  if (similarity < RULES.cross) return undefined;
  return { storyId: story.id, similarity, reasons: shared };
}

/**
 * A report meets a story told in other languages only, by what needs no translation: numbers, dates, designations and
 * names, who acts, and the topic. They must be telling enough together, and contradict each other in nothing.
 */
export function crossing(
  memory: StoryMemory,
  doc: StoryDoc,
  reachable: Reachable,
): Crossing | undefined {
  const own = `l:${doc.language}`;
  if ((memory.byKey.get(own)?.length ?? 0) === memory.stories.size) return undefined;
  const occasion = sameOccasion(memory, doc, reachable);
  if (occasion) return occasion;
  let best: Crossing | undefined;
  for (const story of likely(memory, read(doc).keys.filter(isEvidence), RULES.crossEvidence)) {
    if (!reachable(story) || story.keys.has(own)) continue;
    const found = compare(memory, doc, story);
    if (!found) continue;
    const first = found.similarity === best?.similarity && found.storyId < best.storyId;
    if (!best || found.similarity > best.similarity || first) best = found;
  }
  return best;
}
