import * as z from "zod";
import { CountryCode, Instant, LanguageCode } from "./common.ts";
import { Filter } from "./filter.ts";
import { SourceKind } from "./feed.ts";
import { OriginKind } from "./origin.ts";
import { TopicSlug } from "./topic.ts";

/** A story as a digest shows it: plain data, nothing left to decide. */
export const DigestStory = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  url: z.string().nullable(),
  language: LanguageCode,
  outlets: z.array(z.object({ name: z.string(), kind: SourceKind, url: z.string().nullable() })),
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
});
export type Digest = z.infer<typeof Digest>;
