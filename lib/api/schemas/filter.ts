import { z } from "@hono/zod-openapi";
import { checkQuery } from "#lib/core/filter/query.ts";
import { LanguageCode } from "#lib/core/model/common.ts";
import { Filter, MOST_RULES, SourceId } from "#lib/core/model/filter.ts";
import { TopicSlug } from "#lib/core/model/topic.ts";
import { isCountry, isParty, PARTIES } from "../countries.ts";

/** A country we know, in either case. */
export const KnownCountry = z
  .string()
  .toUpperCase()
  .refine(isCountry, {
    error: ({ input }) =>
      `expected an ISO 3166-1 alpha-2 country code such as KR; ${shown(input)} is none`,
  })
  .meta({ example: "KR" });

/** Two different parties we know, either way round. */
export const KnownPair = z
  .string()
  .toUpperCase()
  .refine(
    (pair) => {
      const [a = "", b = "", ...rest] = pair.split("-");
      return rest.length === 0 && a !== b && isParty(a) && isParty(b);
    },
    {
      error: `expected two different parties such as KR-US or KR-NATO; organisations: ${PARTIES.join(", ")}`,
    },
  )
  .meta({ example: "KR-US" });

/** A boolean query that can be read; the error says where not. */
export const QueryText = z
  .string()
  .max(500)
  .superRefine((text, context) => {
    const error = text.trim() === "" ? undefined : checkQuery(text);
    if (error) {
      context.addIssue({ code: "custom", message: `position ${error.position}: ${error.message}` });
    }
  })
  .meta({ example: 'frigate AND (launch* OR "keel laid")' });

/** Ids as digests and the API tell them. */
export const StoryId = z
  .string()
  .regex(/^sto_\d{8}_\w{1,40}$/, "expected a story's id such as sto_20261120_0123456789abcdef")
  .meta({ example: "sto_20261120_0123456789abcdef" });
export const ThreadId = z
  .string()
  .regex(/^thr_\w{1,40}$/, "expected a thread's id such as thr_0123456789abcdef")
  .meta({ example: "thr_0123456789abcdef" });

const shown = (input: unknown): string => JSON.stringify(String(input).slice(0, 20));

/** A filter as a reader sends it, checked against what there is. */
export const FilterInput = Filter.omit({ follow: true })
  .extend({
    topics: z.array(TopicSlug).max(17).optional(),
    countries: z.array(KnownCountry).max(100).optional(),
    pairs: z.array(KnownPair).max(50).optional(),
    query: QueryText.optional(),
    languages: z.array(LanguageCode).max(20).optional(),
    exclude: z
      .object({
        topics: z.array(TopicSlug).max(17),
        countries: z.array(KnownCountry).max(100),
        sources: z.array(SourceId).max(100),
        query: QueryText,
        stories: z.array(StoryId).max(MOST_RULES),
        threads: z.array(ThreadId).max(MOST_RULES),
      })
      .partial()
      .strict()
      .optional(),
  })
  .strict()
  .meta({
    id: "Filter",
    description:
      "Any value of a facet matches, and every facet must. An empty filter is everything.",
  });
