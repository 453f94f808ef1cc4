import * as z from "zod";
import { CountryCode, Instant, LanguageCode, Pair } from "./common.ts";
import { EventDate, NOT_STATED } from "./event-date.ts";
import { Source } from "./feed.ts";
import { TopicSlug } from "./topic.ts";

export const TopicLabel = z.object({
  slug: TopicSlug,
  score: z.number(),
  evidence: z.array(z.string()),
});
export type TopicLabel = z.infer<typeof TopicLabel>;

/** How a country stands in an item: acts or is acted on, is where it happens, or is only named. */
export const Role = z.enum(["subject", "venue", "mentioned"]);
export type Role = z.infer<typeof Role>;

export const CountryLabel = z.object({
  code: CountryCode,
  role: Role,
  evidence: z.array(z.string()),
});
export type CountryLabel = z.infer<typeof CountryLabel>;

/** An organisation that acts as a party: NATO, EU, UN, ASEAN, AUKUS, QUAD. */
export const PartyLabel = z.object({ id: z.string(), role: Role });
export type PartyLabel = z.infer<typeof PartyLabel>;

/** What an item is about, each label with the words that led to it. `relevant` if and only if there is a topic. */
export const Classification = z.object({
  lang: LanguageCode,
  relevant: z.boolean(),
  topics: z.array(TopicLabel),
  countries: z.array(CountryLabel),
  parties: z.array(PartyLabel),
  pairs: z.array(Pair),
  /** When it happened or is to happen, as its words say; absent in rows of before this was asked. */
  eventDate: EventDate.or(z.literal(NOT_STATED)).optional(),
});
export type Classification = z.infer<typeof Classification>;

const Words = z.array(z.string());
/** What an edit took out of a text and put in, of one kind of words. */
const Exchange = z.object({ out: Words, in: Words });

/** An earlier wording of an item, and what the next one changed: its title, or numbers, names and dates of its text. */
export const Revision = z.object({
  at: Instant,
  title: z.string(),
  summary: z.string(),
  changed: z
    .object({
      title: z.boolean(),
      numbers: Exchange.optional(),
      names: Exchange.optional(),
      dates: Exchange.optional(),
    })
    .default({ title: false }),
});
export type Revision = z.infer<typeof Revision>;

/** A report, normalised and classified. Three dates are kept apart: what the feed says, when we saw it, and which counts. */
export const Item = z.object({
  id: z.string(),
  feedId: z.string(),
  source: Source,
  url: z.string().nullable(),
  title: z.string(),
  /** Plain text, page furniture and contact data removed. 30 days after it was read no more than its beginning is left. */
  text: z.string(),
  /** Told by its page, not by its feed. */
  inFull: z.boolean().optional(),
  published: Instant.nullable(),
  firstSeen: Instant,
  /** `published` where it is sound (never after `firstSeen`), else `firstSeen`. */
  effective: Instant,
  /** Published more than 7 days before it was first seen: kept, never mailed. */
  backfill: z.boolean(),
  classification: Classification,
  /** Hash of what a reader would notice changing: title and text. */
  fingerprint: z.string(),
  revisions: z.array(Revision),
  storyId: z.string().optional(),
});
export type Item = z.infer<typeof Item>;
