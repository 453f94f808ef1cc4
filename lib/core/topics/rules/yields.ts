import type { TopicSlug } from "#lib/core/model/topic.ts";

/**
 * Which topic gives way to which ("not by itself"): `topic` is dropped where `to` is plain and `topic` scores
 * less than `ratio` of it. A ratio above 1 makes it give way even when it is the stronger one.
 */
export const YIELDS: readonly { topic: TopicSlug; to: TopicSlug; ratio: number }[] = [
  { topic: "operations", to: "exercises", ratio: 0.9 },
  { topic: "land", to: "exercises", ratio: 0.6 },
  { topic: "diplomacy", to: "exercises", ratio: 0.7 },
  { topic: "missiles-nuclear", to: "operations", ratio: 0.9 },
  { topic: "missiles-nuclear", to: "arms-control", ratio: 0.7 },
  { topic: "arms-control", to: "missiles-nuclear", ratio: 0.6 },
  { topic: "diplomacy", to: "arms-control", ratio: 0.4 },
  { topic: "industry", to: "arms-control", ratio: 0.7 },
  { topic: "missiles-nuclear", to: "technology", ratio: 0.9 },
  { topic: "air-space", to: "operations", ratio: 0.8 },
  { topic: "air-space", to: "humanitarian", ratio: 0.9 },
  { topic: "land", to: "humanitarian", ratio: 0.9 },
  { topic: "diplomacy", to: "intelligence", ratio: 1.2 },
  { topic: "land", to: "industry", ratio: 0.3 },
  { topic: "operations", to: "personnel", ratio: 0.8 },
  { topic: "terrorism", to: "personnel", ratio: 0.6 },
  { topic: "maritime", to: "personnel", ratio: 0.5 },
  { topic: "land", to: "personnel", ratio: 0.7 },
  { topic: "exercises", to: "personnel", ratio: 0.6 },
  { topic: "operations", to: "cbrn", ratio: 0.9 },
  { topic: "operations", to: "terrorism", ratio: 0.5 },
  { topic: "operations", to: "diplomacy", ratio: 0.5 },
  { topic: "land", to: "diplomacy", ratio: 0.7 },
  { topic: "policy", to: "operations", ratio: 0.7 },
  { topic: "land", to: "operations", ratio: 0.8 },
];
