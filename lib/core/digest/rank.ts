import type { SourceKind } from "#lib/core/model/feed.ts";
import type { TopicLabel } from "#lib/core/model/item.ts";
import { outlets, type ToldStory } from "#lib/core/model/story.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { onceEach } from "#lib/core/once.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import type { Window } from "./select.ts";

type Told = { story: ToldStory; topic: TopicLabel; window: Window };

/** A story's place, and what it owes it to: the points of each rule, summing up to the score. */
type Rank = { score: number; points: { rule: string; points: number }[] };

/** How much one report of a kind is worth before anybody confirms it. */
const STANDING: Record<SourceKind, number> = {
  wire: 1,
  official: 0.9,
  independent: 0.8,
  trade: 0.8,
  "think-tank": 0.6,
  "state-media": 0.4,
};

const MANY_ORIGINS = 8;

const originShare = onceEach((story: ToldStory): number =>
  Math.min(1, Math.log2(Math.max(1, originsOf(story).length)) / Math.log2(MANY_ORIGINS)),
);
const bestStanding = onceEach((story: ToldStory): number =>
  Math.max(0, ...outlets(story).map(({ kind }) => STANDING[kind])),
);

const seenAt = onceEach((story: ToldStory): number => Date.parse(story.firstSeen));
const instantsOf = onceEach((window: Window) => ({
  from: Date.parse(window.from),
  to: Date.parse(window.to),
}));

/** The rank, rule by rule: each gives 0 to 1, times its weight. */
const RULES: { rule: string; weight: number; of: (told: Told) => number }[] = [
  {
    rule: "independent origins",
    weight: 4,
    of: ({ story }) => originShare(story),
  },
  { rule: "weight of the topic", weight: 2, of: ({ topic }) => topic.score / (1 + topic.score) },
  {
    rule: "standing of the best source",
    weight: 1,
    of: ({ story }) => bestStanding(story),
  },
  {
    rule: "recency",
    weight: 1,
    of: ({ story, window }) => {
      const { from, to } = instantsOf(window);
      return (seenAt(story) - from) / (to - from);
    },
  },
];

const rounded = (points: number): number => Math.round(points * 1_000) / 1_000;

/** The score of that rank alone, for all stories of a window. */
export const scoreOf = (story: ToldStory, topic: TopicLabel, window: Window): number => {
  const told = { story, topic, window };
  let score = 0;
  for (const { weight, of } of RULES) score += rounded(weight * of(told));
  return rounded(score);
};

/** Ranks a story under a topic, in a window that holds it. */
export const rankOf = (story: ToldStory, topic: TopicLabel, window: Window): Rank => {
  const told = { story, topic, window };
  const points = RULES.map(({ rule, weight, of }) => ({
    rule,
    points: rounded(weight * of(told)),
  }));
  return { score: scoreOf(story, topic, window), points };
};

const ORDER = new Map<TopicSlug, number>(TOPICS.map(({ slug }, index) => [slug, index]));

/** A story's topics, strongest first; equal ones in the order of `TOPICS`. */
export const byStrength = onceEach((topics: readonly TopicLabel[]): readonly TopicLabel[] =>
  topics.toSorted((a, b) => b.score - a.score || ORDER.get(a.slug)! - ORDER.get(b.slug)!),
);
