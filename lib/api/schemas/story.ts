import { z } from "@hono/zod-openapi";
import { instant, Instant } from "#lib/core/model/common.ts";
import { Source } from "#lib/core/model/feed.ts";
import { Origin, OriginKind } from "#lib/core/model/origin.ts";
import { StoryReport, ToldStory } from "#lib/core/model/story.ts";
import { TopicSlug } from "#lib/core/model/topic.ts";
import { KnownCountry, KnownPair, QueryText } from "./filter.ts";

const WHEN = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

const EARLIEST = Date.parse("1970-01-01");
const TOO_LATE = Date.parse("2101-01-01");

/** Date.parse reads 30 February as 2 March: only a day that comes out as it went in is one. */
const isDay = (day: string): boolean => {
  const at = Date.parse(day);
  return !Number.isNaN(at) && instant(new Date(at)).startsWith(day);
};
const isMoment = (text: string): boolean =>
  WHEN.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
const isInReach = (text: string): boolean =>
  EARLIEST <= Date.parse(text) && Date.parse(text) < TOO_LATE;

const inReach = z
  .string()
  .refine(isMoment, {
    error: "expected a day such as 2026-11-20 or an instant such as 2026-11-20T08:00:00Z",
    abort: true,
  })
  .refine(isInReach, { error: "expected a year from 1970 to 2100", abort: true });

/** A day or an instant with its zone, as it was written. */
export const Moment = inReach.openapi({ type: "string", example: "2026-11-20" });

/** A day (its start in UTC) or an instant with its zone, as ISO 8601, from 1970 to 2100. */
export const When = inReach
  .transform((text) => instant(new Date(text)))
  .openapi({ type: "string", example: "2026-11-20T08:00:00Z" });

const split = (value: unknown) => (typeof value === "string" ? value.split(",") : [value]);

/** A list in a query string: `a,b`, or the parameter given again. */
const list = <T extends z.ZodType>(of: T, description: string) =>
  z
    .preprocess(
      (value) => (value === undefined ? undefined : [value].flat().flatMap(split)),
      z.array(of).max(100).optional(),
    )
    .openapi({ description, param: { style: "form", explode: false } });

const DAY_OR_INSTANT = "a day such as `2026-11-20` (its start in UTC) or an instant with its zone";

export const StoriesQuery = z
  .object({
    topic: list(TopicSlug, "Topics; a story of any of them is meant."),
    country: list(
      KnownCountry,
      "Countries by their two letters (ISO 3166-1); a story about any of them is meant.",
    ),
    pair: list(
      KnownPair,
      "Two parties in one story, joined by a hyphen: countries, or `NATO`, `EU`.",
    ),
    q: QueryText.optional().openapi({
      description:
        "Words, phrases in quotes, `*` for any ending, joined by `AND`, `OR`, `NOT` and brackets.",
    }),
    from: When.optional().openapi({
      description: `First seen from then on, ${DAY_OR_INSTANT}. 7 days before \`to\` where it is not given; at most 92.`,
    }),
    to: When.optional().openapi({
      description: `First seen before then, ${DAY_OR_INSTANT}. Now where it is not given.`,
    }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .default(20)
      .meta({ description: "Stories of a page." }),
    cursor: z
      .string()
      .max(200)
      .optional()
      .meta({ description: "Of the page before: where this one goes on." }),
  })
  .strict();
export type StoriesQuery = z.infer<typeof StoriesQuery>;

/** The same for a feed, which has no pages. */
export const StoryFeedQuery = StoriesQuery.omit({ cursor: true, limit: true })
  .extend({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: "Stories of the feed; 50 where it is not given." }),
  })
  .strict();
export type StoryFeedQuery = z.infer<typeof StoryFeedQuery>;

const { print: _print, ...reportShape } = StoryReport.shape;

const StoryOrigin = z.object({
  id: z.string(),
  name: z.string(),
  kind: OriginKind,
  outlets: z.array(z.string()).meta({ description: "Ids of the sources that tell it from there." }),
});

/** A story as the API tells it: everything but what only clustering needs. */
export const StoryView = z
  .object({
    ...ToldStory.shape,
    reports: z.array(z.object({ ...reportShape, origin: Origin })),
    outlets: z.array(Source),
    origins: z.array(StoryOrigin).meta({
      description:
        "Who said it first, independent of each other, in order of first appearance: every outlet stands with one.",
    }),
  })
  .meta({ id: "Story" });
export type StoryView = z.infer<typeof StoryView>;

export const StoryPage = z
  .object({
    from: Instant,
    to: Instant,
    items: z.array(StoryView),
    cursor: z.string().optional().meta({
      description:
        "Absent on the last page. Where it is there the list goes on, however few stories this page holds.",
    }),
  })
  .meta({ id: "StoryPage" });
export type StoryPage = z.infer<typeof StoryPage>;
