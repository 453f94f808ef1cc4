import { editionsDiffer } from "./affairs.ts";
import { topicsAgree } from "./agree.ts";
import { candidates } from "./candidates.ts";
import { crossing } from "./crossing.ts";
import type { StoryDoc } from "./doc.ts";
import { read } from "./read.ts";
import type { StoryMemory } from "./memory.ts";
import type { Remembered } from "./remembered.ts";
import { RULES } from "./rules.ts";
import { likenesses, type Vector, vectorOf } from "./similarity.ts";

/** Where a report belongs: a known story, or none yet; with the cosine and what led there. */
export type Placement = { storyId: string | null; similarity: number; reasons: string[] };

const HOUR = 3_600_000;

type Moment = number | null;

/** Hours from a report to the span of a story, 0 inside it; null where one of them has no date. */
const hoursApart = (at: Moment, { time }: Remembered): number | null =>
  at === null || time === null ? null : Math.max(0, time.from - at, at - time.to) / HOUR;

function withinWindow(at: Moment, story: Remembered): boolean {
  const apart = hoursApart(at, story);
  if (at === null || apart === null || story.time === null) return true;
  const grown = (Math.max(at, story.time.to) - Math.min(at, story.time.from)) / HOUR;
  return apart <= RULES.windowHours && grown <= RULES.spanHours;
}

/** Told in the report's language, as far as that is known. */
const sameLanguage = (language: string, story: Remembered): boolean =>
  language === "und" || story.keys.has(`l:${language}`) || story.keys.has("l:und");

/**
 * The cosine a report needs to join: the farther in time the more, most where a date is missing or only names and
 * numbers can be shared across languages; and a share of the story's own cohesion.
 */
function needed(doc: StoryDoc, at: Moment, story: Remembered, cohesion: number): number {
  const apart = hoursApart(at, story);
  const alone =
    apart === null || !sameLanguage(doc.language, story)
      ? RULES.joinAlone
      : RULES.join + (RULES.joinPerDay * apart) / 24;
  return Math.max(alone, RULES.cohesion * cohesion);
}

/** Within its time, and no live report into a story that is never mailed. */
const isReachable = (doc: StoryDoc, at: Moment, story: Remembered): boolean =>
  (doc.backfill === true || !story.backfill) && withinWindow(at, story);

/** They tell of different editions of a series; or they are not much alike, and about different topics. */
const contradict = (keys: readonly string[], story: Remembered, similarity: number): boolean =>
  editionsDiffer(keys, story.keys) ||
  (similarity < RULES.joinTopic && !topicsAgree(keys, story.keys));

type Match = { story: Remembered; similarity: number; margin: number; shared: number[] };

const better = (a: Match, b: Match | undefined): boolean =>
  !b || a.margin > b.margin || (a.margin === b.margin && a.story.id < b.story.id);

/** The heaviest of the terms that stand at some places. */
const heaviestWords = ({ terms, weights }: Vector, places: readonly number[]): string[] =>
  places
    .toSorted((a, b) => weights[b]! - weights[a]! || (terms[a]!.word < terms[b]!.word ? -1 : 1))
    .slice(0, RULES.reasons)
    .map((at) => terms[at]!.word);

/** Finds the story a report tells, if memory holds it. Changes nothing. */
export function place(memory: StoryMemory, doc: StoryDoc): Placement {
  const vector = vectorOf(read(doc).terms, memory.terms);
  const at = doc.at === null ? null : Date.parse(doc.at);
  const reachable = (story: Remembered) => isReachable(doc, at, story);
  let best: Match | undefined;
  let nearest = 0;
  const stories = candidates(memory, vector, reachable);
  const likely = likenesses(vector, stories, memory.terms);
  for (const [i, story] of stories.entries()) {
    const { similarity, cohesion, shared } = likely[i]!;
    nearest = Math.max(nearest, similarity);
    const margin = similarity - needed(doc, at, story, cohesion);
    const match = { story, similarity, margin, shared };
    // Two words in common, such as a country and "hurt", weigh much between short reports.
    if (shared.length < RULES.sharedTerms && similarity < RULES.joinAlone) continue;
    if (margin < 0 || !better(match, best)) continue;
    if (!contradict(read(doc).steering, story, similarity)) best = match;
  }
  if (!best)
    return crossing(memory, doc, reachable) ?? { storyId: null, similarity: nearest, reasons: [] };
  const { story, similarity, shared } = best;
  return {
    storyId: story.id,
    similarity,
    reasons: [`cosine ${similarity.toFixed(2)}`, ...heaviestWords(vector, shared)],
  };
}
