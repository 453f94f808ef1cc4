import * as z from "zod";
import { CountryCode, LanguageCode, Pair } from "./common.ts";
import { LONGEST_SOURCE_ID } from "./feed.ts";
import { TopicSlug } from "./topic.ts";

/** Mutes, and follows, that one reader may have. */
export const MOST_RULES = 50;
/** Letters of a word or phrase in a rule. */
export const LONGEST_WORD = 60;
/** A query of 500 letters, and the words of all rules beside it. */
export const LONGEST_QUERY = 500 + MOST_RULES * (LONGEST_WORD + 10);

/** A source by id, whether we read it or not. */
export const SourceId = z.string().max(LONGEST_SOURCE_ID);

/** What a reader asks for: *or* within a facet, *and* across facets; an empty filter is everything. */
export const Filter = z
  .object({
    topics: z.array(TopicSlug).max(17),
    countries: z.array(CountryCode).max(100),
    pairs: z.array(Pair).max(50),
    query: z.string().max(500),
    exclude: z
      .object({
        topics: z.array(TopicSlug).max(17),
        countries: z.array(CountryCode).max(100),
        sources: z.array(SourceId).max(100 + MOST_RULES),
        query: z.string().max(LONGEST_QUERY),
        stories: z.array(z.string().max(100)).max(2 * MOST_RULES),
        threads: z.array(z.string().max(100)).max(2 * MOST_RULES),
      })
      .partial()
      .strict(),
    /** What passes whatever the rest asks for, unless it is excluded: what the reader follows. */
    follow: z
      .object({
        topics: z.array(TopicSlug).max(17),
        sources: z.array(SourceId).max(MOST_RULES),
        query: z.string().max(LONGEST_QUERY),
        stories: z.array(z.string().max(100)).max(MOST_RULES),
        threads: z.array(z.string().max(100)).max(MOST_RULES),
      })
      .partial()
      .strict(),
    languages: z.array(LanguageCode).max(20),
    minOrigins: z.int().min(1).max(20),
  })
  .partial()
  .strict();
export type Filter = z.infer<typeof Filter>;
