import * as z from "zod";
import { CountryCode, LanguageCode, Pair } from "./common.ts";
import { TopicSlug } from "./topic.ts";

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
        sources: z.array(z.string().max(80)).max(100),
        query: z.string().max(500),
      })
      .partial()
      .strict(),
    languages: z.array(LanguageCode).max(20),
    minOrigins: z.int().min(1).max(20),
  })
  .partial()
  .strict();
export type Filter = z.infer<typeof Filter>;
