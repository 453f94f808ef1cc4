import type { TopicSlug } from "#lib/core/model/topic.ts";

type Yield = { topic: TopicSlug; to: TopicSlug; ratio: number };

/** The armed services: named as the actor in items that are about something else. */
const SERVICES: readonly TopicSlug[] = ["land", "maritime", "air-space"];
const services = (to: TopicSlug, ratio: number): Yield[] =>
  SERVICES.map((topic) => ({ topic, to, ratio }));

/**
 * Which topic gives way to which ("not by itself"): `topic` is dropped where `to` is plain and `topic` scores
 * less than `ratio` of it. A ratio above 1 makes it give way even when it is the stronger one.
 */
export const YIELDS: readonly Yield[] = [
  { topic: "operations", to: "exercises", ratio: 1.1 },
  { topic: "land", to: "exercises", ratio: 0.6 },
  { topic: "diplomacy", to: "exercises", ratio: 0.7 },
  { topic: "missiles-nuclear", to: "operations", ratio: 0.9 },
  { topic: "missiles-nuclear", to: "arms-control", ratio: 0.7 },
  { topic: "arms-control", to: "missiles-nuclear", ratio: 0.6 },
  { topic: "diplomacy", to: "arms-control", ratio: 0.4 },
  { topic: "industry", to: "arms-control", ratio: 0.7 },
  { topic: "missiles-nuclear", to: "technology", ratio: 0.5 },
  { topic: "air-space", to: "operations", ratio: 0.8 },
  { topic: "air-space", to: "humanitarian", ratio: 0.9 },
  { topic: "land", to: "humanitarian", ratio: 0.9 },
  { topic: "diplomacy", to: "intelligence", ratio: 1.2 },
  { topic: "personnel", to: "intelligence", ratio: 1.6 },
  { topic: "intelligence", to: "policy", ratio: 0.5 },
  { topic: "intelligence", to: "cyber", ratio: 0.8 },
  { topic: "operations", to: "personnel", ratio: 0.8 },
  { topic: "terrorism", to: "personnel", ratio: 0.6 },
  { topic: "exercises", to: "personnel", ratio: 0.6 },
  { topic: "cbrn", to: "arms-control", ratio: 0.8 },
  { topic: "operations", to: "industry", ratio: 0.5 },
  { topic: "operations", to: "cbrn", ratio: 0.9 },
  { topic: "operations", to: "terrorism", ratio: 0.5 },
  { topic: "operations", to: "diplomacy", ratio: 0.5 },
  { topic: "policy", to: "operations", ratio: 0.7 },
  { topic: "land", to: "operations", ratio: 0.8 },
  { topic: "maritime", to: "air-space", ratio: 0.7 },
  ...services("personnel", 0.9),
  ...services("diplomacy", 0.6),
  ...services("technology", 0.5),
  ...services("cyber", 0.9),
  ...services("cbrn", 0.9),
];

/**
 * Topics that go together: `topic` needs only this share of `beside`, where that is the strongest
 * (a contract takes the topic of its platform; a truce between two parties, or insurgents on troops, is both).
 */
export const COMPANIONS: readonly { topic: TopicSlug; beside: TopicSlug; share: number }[] = [
  ...SERVICES.map((topic) => ({ topic, beside: "industry" as const, share: 0.3 })),
  ...SERVICES.map((beside) => ({ topic: "industry" as const, beside, share: 0.35 })),
  { topic: "technology", beside: "industry", share: 0.25 },
  { topic: "diplomacy", beside: "operations", share: 0.4 },
  { topic: "policy", beside: "personnel", share: 0.4 },
  { topic: "personnel", beside: "policy", share: 0.3 },
  { topic: "policy", beside: "intelligence", share: 0.3 },
  ...SERVICES.map((topic) => ({ topic, beside: "exercises" as const, share: 0.5 })),
  ...SERVICES.map((beside) => ({ topic: "exercises" as const, beside, share: 0.5 })),
  { topic: "terrorism", beside: "operations", share: 0.45 },
  { topic: "operations", beside: "terrorism", share: 0.45 },
];
