import type { TopicSlug } from "#lib/core/model/topic.ts";

/** Where in an item a phrase stands; a headline says more than the tenth sentence. */
export type Zone = "title" | "lead" | "body";

/** What surrounds a phrase: other rules ask for it (`needs`, `near`) or give way to it (`unless`). */
export const CONTEXTS = [
  "military",
  "state",
  "battle",
  "death",
  "talks",
  "trade",
  "trial",
  "nuclear",
  "launch",
  "peril",
  "crime",
  "commerce",
  "spaceflight",
  "past",
  "post",
  "alliance",
  "service",
  "accession",
  "platform",
  "obituary",
  "materiel",
  "vessel",
  "terror",
  "theatre",
  "blame",
  "officer",
  "council",
  "hack",
  "expel",
  "unit",
  "aircraft",
  "basehit",
  "relief",
  "drill",
  "sporting",
  "uprising",
  "agency",
  "installation",
  "carrier",
  "signing",
  "siting",
  "captor",
  "ranked",
  "truce",
  "ministry",
  "coup",
  "ranks",
  "pact",
  "base",
] as const;
export type Context = (typeof CONTEXTS)[number];

/**
 * One row of a rule table. `phrases` are separated by `|`; a word ending in `*` matches by prefix, and a
 * phrase beginning with `=` only in the case it is written in (or in capitals throughout).
 */
export type Rule = {
  phrases: string;
  /** 1 hints, 2 suggests, 3 says so, 4 settles it; negative speaks against. Absent in rows that only give context. */
  weight?: number;
  /** Further topics the same phrases speak for or against. */
  also?: Partial<Record<TopicSlug, number>>;
  /** The context these phrases provide to other rules. */
  gives?: readonly Context[];
  /** Counts only if the item provides one of these contexts elsewhere. */
  needs?: readonly Context[];
  /** Counts only if one of these contexts is provided within a few words. */
  near?: readonly Context[];
  /** Does not count if the item provides one of these contexts. */
  unless?: readonly Context[];
  /** Counts only in the title or the lead. */
  early?: boolean;
};

/**
 * The rules of one language. `masks` are phrases that swallow what they contain ("army of fans"),
 * `offTopic` rows speak against every topic, `hints` support relevance where no topic is plain.
 */
export type RuleTable = {
  topics: Partial<Record<TopicSlug, readonly Rule[]>>;
  contexts?: readonly Rule[];
  masks?: string;
  offTopic?: readonly Rule[];
  hints?: readonly (Rule & { topic: TopicSlug })[];
};
