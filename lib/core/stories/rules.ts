/** Every number that decides whether a report joins a story; chosen on one half of the evaluation stories. */
export const RULES = {
  /** Characters of the text that count: the lead tells the event, the rest its background. */
  lead: 700,
  titleWeight: 2,
  /** Weight of a word written with a capital inside a sentence: names tell events apart. */
  nameWeight: 1.3,
  /** Average-link cosine a report needs at no distance in time. */
  join: 0.13,
  /** Added to `join` for each day between the report and the story. */
  joinPerDay: 0.12,
  /** Needed where the report or the story has no date, or they have no language in common. */
  joinAlone: 0.37,
  /** Below this, a report joins no story that shares none of its topics, where both have some. */
  joinTopic: 0.25,
  /** Different terms a report must share with a story, unless it is as like as `joinAlone`. */
  sharedTerms: 4,
  /** Share of the story's own cohesion that a report must reach: a story told alike takes only its like. */
  cohesion: 0.45,
  /** A story takes reports this many hours before its first and after its last one. */
  windowHours: 72,
  /** A story never grows longer than this. */
  spanHours: 168,
  /** Stories looked at closely, after a rough ranking by shared rare terms. */
  candidates: 3,
  /** The heaviest terms of a report seek candidates. */
  seekers: 32,
  /** Terms and keys held by more stories than this, and by a larger share of them, find no candidates. */
  commonAtLeast: 100,
  commonShare: 0.02,
  /** What the keys must be worth that a report shares with a story in another language: the sum of their rarities. */
  crossEvidence: 9,
  /** Added where one of them has no date, and where both tell numbers and none is the same. */
  crossUndated: 2,
  crossNumbers: 3,
  /** The cosine of keys that they need. */
  cross: 0.33,
  /** A shared topic tells less than its rarity: reports of many events have it. */
  topicWeight: 0.7,
  /** Shared terms a placement names. */
  reasons: 5,
  /** Terms and keys a story keeps. */
  terms: 120,
  storyKeys: 160,
  /** Keys read from one report. */
  keys: 80,
} as const;
