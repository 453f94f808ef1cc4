import * as z from "zod";
import { CountryCode, Instant, LanguageCode } from "./common.ts";
import { Correction } from "./correction.ts";
import { Filter } from "./filter.ts";
import { SourceKind } from "./feed.ts";
import { OriginKind } from "./origin.ts";
import { TopicSlug } from "./topic.ts";

const DigestOutlet = z.object({
  name: z.string(),
  kind: SourceKind,
  url: z.string().nullable(),
});

/** A story as a digest shows it: plain data, nothing left to decide. */
export const DigestStory = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  url: z.string().nullable(),
  language: LanguageCode,
  outlets: z.array(DigestOutlet),
  /** Who said it first, independent of each other; absent in digests of before this was asked. */
  origins: z.array(z.object({ name: z.string(), kind: OriginKind })).optional(),
  topics: z.array(TopicSlug),
  countries: z.array(CountryCode),
  languages: z.array(LanguageCode),
  effective: Instant,
  firstSeen: Instant,
  /** Why the reader got it: the clauses of the filter that hold. */
  reasons: z.array(z.string()),
});
export type DigestStory = z.infer<typeof DigestStory>;

export const DigestSection = z.object({
  slug: TopicSlug,
  name: z.string(),
  stories: z.array(DigestStory),
  /** Stories that matched but were cut by rank. */
  more: z.int().nonnegative(),
});
export type DigestSection = z.infer<typeof DigestSection>;

/** An event of the window before that further outlets told in this one. */
export const DigestUpdate = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  language: LanguageCode,
  /** Outlets that tell it by now. */
  outlets: z.int(),
  /** Those of them that came in this window, in the order they came. */
  added: z.array(DigestOutlet),
  /** The last of their reports. */
  latest: z.object({ title: z.string(), url: z.string().nullable(), language: LanguageCode }),
});
export type DigestUpdate = z.infer<typeof DigestUpdate>;

/** A report told before whose outlet has changed a number, a name or a date in it since. */
export const DigestCorrection = z.object({
  /** Of the story. */
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  language: LanguageCode,
  outlet: DigestOutlet,
  ...Correction.shape,
});
export type DigestCorrection = z.infer<typeof DigestCorrection>;

const Cell = z.object({
  stories: z.int(),
  /** Mean of the weeks before, to a tenth, for as much time as the window has; null where too few are known. */
  usual: z.number().nullable(),
  /** Far above or below what is usual. */
  mark: z.enum(["high", "low"]).nullable(),
});

/** Everything seen in the window, whether the filter asked for it or not, by the topics and countries it asked for. */
export const DigestMatrix = z.object({
  countries: z.array(CountryCode),
  /** `cells` stand in the order of `countries`; `total` is of all countries. */
  rows: z.array(z.object({ topic: TopicSlug, cells: z.array(Cell), total: Cell })),
  /** How many weeks it is compared with. */
  weeks: z.int(),
  /** What is furthest from usual, at most three: a topic, a country, or both at once. */
  moved: z.array(
    z.object({
      topic: TopicSlug.optional(),
      country: CountryCode.optional(),
      stories: z.int(),
      usual: z.number(),
    }),
  ),
});
export type DigestMatrix = z.infer<typeof DigestMatrix>;

/** How well the sources were heard when the digest was made. */
export const Coverage = z.object({
  at: Instant,
  /** Enabled feeds. */
  feeds: z.int(),
  /** Those of them that are as they should be. */
  well: z.int().optional(),
  /** Names of sources that answer and bring nothing any more, and of those that do not answer. */
  silent: z.array(z.string()),
  failing: z.array(z.string()),
});
export type Coverage = z.infer<typeof Coverage>;

const NamedSource = z.object({ id: z.string(), name: z.string() });

/** How well the sources of all feeds were heard at an instant, whatever a digest tells: what its coverage is made of. */
export const SourcesHeard = Coverage.extend({
  silent: z.array(NamedSource),
  failing: z.array(NamedSource),
});
export type SourcesHeard = z.infer<typeof SourcesHeard>;

/** An immutable selection for a filter and a half-open window [from, to) on first seen. */
export const Digest = z.object({
  id: z.string(),
  filter: Filter,
  /** The filter in plain words. */
  filterText: z.string(),
  from: Instant,
  to: Instant,
  /** Set when the digest was asked for before its window closed. */
  asOf: Instant.optional(),
  rulesVersion: z.string(),
  createdAt: Instant,
  sections: z.array(DigestSection),
  totals: z.object({
    /** Stories that matched the filter. */
    stories: z.int(),
    shown: z.int(),
    /** All stories and reports of the window, matched or not. */
    watchedStories: z.int(),
    watchedReports: z.int(),
    outlets: z.int(),
  }),
  /** Stories per country among those matched, most first. */
  byCountry: z.array(z.object({ code: CountryCode, stories: z.int() })),
  /** The story ranked first of all; it stands in its section like the others. These five are absent in older digests. */
  top: z.string().optional(),
  updates: z.array(DigestUpdate).optional(),
  corrections: z.array(DigestCorrection).optional(),
  matrix: DigestMatrix.optional(),
  coverage: Coverage.optional(),
});
export type Digest = z.infer<typeof Digest>;

/** What planning asks of a digest: how many stories matched, and whether it has nothing to tell at all. */
export type DigestSummary = { id: string; stories: number; empty: boolean };

export const summaryOf = (digest: Digest): DigestSummary => {
  const { id, totals, updates = [], corrections = [] } = digest;
  const told = totals.stories + updates.length + corrections.length;
  return { id, stories: totals.stories, empty: told === 0 };
};
