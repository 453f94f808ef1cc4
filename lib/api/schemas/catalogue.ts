import { z } from "@hono/zod-openapi";
import { CountryCode, Instant, LanguageCode } from "#lib/core/model/common.ts";
import { Delivery, DeliveryState } from "#lib/core/model/delivery.ts";
import { Feed, LONGEST_SOURCE_ID, Source, SourceKind } from "#lib/core/model/feed.ts";
import { TopicSlug } from "#lib/core/model/topic.ts";
import { Health } from "#lib/core/polling/health.ts";
import { KnownCountry } from "./filter.ts";
import { FoundFeed } from "./found-feed.ts";

export const TopicList = z
  .object({ items: z.array(z.object({ slug: TopicSlug, name: z.string() })) })
  .meta({ id: "TopicList" });

export const CountryList = z
  .object({ items: z.array(z.object({ code: CountryCode, name: z.string() })) })
  .meta({ id: "CountryList" });

export const FeedHealth = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string(),
    language: LanguageCode.optional(),
    health: Health,
    newestAt: Instant.optional().meta({
      description: "Date of its newest entry, as the feed tells it.",
    }),
    quietHours: z.number().optional().meta({ description: "Age of the newest entry." }),
    usualHours: z
      .number()
      .optional()
      .meta({ description: "What lies between two entries of this feed, as a rule (median)." }),
    lastPollAt: Instant.optional(),
    lastOutcome: z.string().optional(),
  })
  .meta({ id: "FeedHealth" });
export type FeedHealth = z.infer<typeof FeedHealth>;

export const SourceList = z
  .object({ items: z.array(Source.extend({ health: Health, feeds: z.array(FeedHealth) })) })
  .meta({ id: "SourceList" });
export type SourceList = z.infer<typeof SourceList>;

export const FeedView = Feed.meta({ id: "Feed" });
export const FeedList = z.object({ items: z.array(FeedView) }).meta({ id: "FeedList" });

const SourceInput = z
  .object({
    id: z
      .string()
      .max(LONGEST_SOURCE_ID)
      .regex(/^[a-z0-9][a-z0-9-]*$/, "expected lower-case letters, digits and hyphens"),
    name: z.string().trim().min(1).max(120),
    kind: SourceKind,
    country: KnownCountry.optional(),
    owner: z.string().trim().min(1).max(120).optional(),
  })
  .strict();

const Address = z
  .url({ protocol: /^https?$/, error: "expected an http or https address" })
  .max(2000);

export const FindInput = z.object({ url: Address }).strict().meta({ id: "FindInput" });
export const FoundFeedList = z.object({ items: z.array(FoundFeed) }).meta({ id: "FoundFeedList" });

export const FeedInput = z
  .object({
    url: Address.meta({ description: "Of the feed, or of a site with one." }),
    title: z.string().trim().min(1).max(200).optional(),
    source: SourceInput,
    language: LanguageCode.optional(),
    fullText: z
      .boolean()
      .default(false)
      .meta({ description: "Whether the page of each new entry is read too." }),
    enabled: z.boolean().default(true),
  })
  .strict()
  .meta({ id: "FeedInput" });
export type FeedInput = z.infer<typeof FeedInput>;

export const FeedPatch = z
  .object({
    title: FeedInput.shape.title,
    source: SourceInput,
    language: LanguageCode,
    fullText: z.boolean(),
    enabled: z.boolean(),
  })
  .partial()
  .strict()
  .meta({ id: "FeedPatch" });

export const DeliveryView = Delivery.meta({ id: "Delivery" });
export const DeliveryPage = z
  .object({ items: z.array(DeliveryView), cursor: z.string().optional() })
  .meta({ id: "DeliveryPage" });
export const DeliveriesQuery = z
  .object({ state: DeliveryState, cursor: z.string().max(2000).optional() })
  .strict();
