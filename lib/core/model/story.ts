import * as z from "zod";
import { Instant, LanguageCode, Pair } from "./common.ts";
import { EventDate } from "./event-date.ts";
import { StatedFact } from "./fact.ts";
import { CountryLabel, PartyLabel, TopicLabel } from "./item.ts";
import { Corrections } from "./correction.ts";
import { Source } from "./feed.ts";
import { Origin } from "./origin.ts";

/** One outlet's report inside a story. */
export const StoryReport = z.object({
  itemId: z.string(),
  source: Source,
  title: z.string(),
  summary: z.string(),
  url: z.string().nullable(),
  language: LanguageCode,
  effective: Instant,
  firstSeen: Instant,
  /** Who said it first; absent in rows of before this was asked, which count as their source's own reporting. */
  origin: Origin.optional(),
  /** When what it tells happened or is to happen, where its words say so. */
  eventDate: EventDate.optional(),
  /** Of its text, to know the same text by; absent where that is too short. */
  print: z.string().optional(),
  corrected: Corrections.optional(),
  /** What its title and beginning state; absent in rows of before this was asked. */
  facts: z.array(StatedFact).optional(),
});
export type StoryReport = z.infer<typeof StoryReport>;

/**
 * What clustering remembers of a story between runs: enough to rebuild its memory from story rows alone.
 * `terms` maps a term to [summed weight, number of reports that hold it].
 */
export const StorySketch = z.object({
  terms: z.record(z.string(), z.tuple([z.number(), z.int()])),
  /** Language-free keys (countries, organisations, numbers, names) for joins across languages and threads. */
  keys: z.array(z.string()),
  reports: z.int(),
  from: Instant,
  to: Instant,
});
export type StorySketch = z.infer<typeof StorySketch>;

/** One event, told by one or more reports. */
export const Story = z.object({
  id: z.string(),
  threadId: z.string(),
  title: z.string(),
  /** One or two sentences quoted from the lead report. */
  summary: z.string(),
  url: z.string().nullable(),
  language: LanguageCode,
  leadItemId: z.string(),
  reports: z.array(StoryReport),
  topics: z.array(TopicLabel),
  countries: z.array(CountryLabel),
  parties: z.array(PartyLabel),
  pairs: z.array(Pair),
  /** When we first saw the event; digest windows are cut by this. */
  firstSeen: Instant,
  lastSeen: Instant,
  /** Born of a backfilled item: searchable, never mailed. */
  backfill: z.boolean(),
  sketch: StorySketch,
});
export type Story = z.infer<typeof Story>;

/** A story as readers are told it: without what only clustering needs. */
export const ToldStory = Story.omit({ sketch: true });
export type ToldStory = z.infer<typeof ToldStory>;

/** Distinct publishers that told the story. */
export const outlets = (story: Pick<Story, "reports">): Source[] => [
  ...new Map(story.reports.map((report) => [report.source.id, report.source])).values(),
];
