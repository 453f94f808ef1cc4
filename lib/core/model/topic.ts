import * as z from "zod";

/** The topics a digest is ordered by; the order here is the order of its sections. */
export const TOPICS = [
  { slug: "diplomacy", name: "Defence diplomacy & alliances" },
  { slug: "operations", name: "Conflict & operations" },
  { slug: "missiles-nuclear", name: "Missiles & nuclear forces" },
  { slug: "arms-control", name: "Arms control & non-proliferation" },
  { slug: "cyber", name: "Cyber & information" },
  { slug: "intelligence", name: "Intelligence & espionage" },
  { slug: "industry", name: "Procurement & industry" },
  { slug: "technology", name: "Emerging technology" },
  { slug: "exercises", name: "Exercises & training" },
  { slug: "maritime", name: "Naval & maritime security" },
  { slug: "air-space", name: "Air & space" },
  { slug: "land", name: "Land forces" },
  { slug: "terrorism", name: "Terrorism & insurgency" },
  { slug: "cbrn", name: "CBRN" },
  { slug: "humanitarian", name: "Disaster relief & climate security" },
  { slug: "policy", name: "Policy, budget & strategy" },
  { slug: "personnel", name: "People & society" },
] as const;

export type TopicSlug = (typeof TOPICS)[number]["slug"];
export const TopicSlug = z.enum(TOPICS.map((topic) => topic.slug) as [TopicSlug, ...TopicSlug[]]);

const NAMES = new Map<string, string>(TOPICS.map((topic) => [topic.slug, topic.name]));
/** The name a reader sees for a topic. */
export const topicName = (slug: TopicSlug): string => NAMES.get(slug) ?? slug;
