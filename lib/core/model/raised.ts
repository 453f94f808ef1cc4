import * as z from "zod";
import { Alert } from "./alert.ts";
import { CountryLabel, TopicLabel } from "./item.ts";
import { Instant, Pair } from "./common.ts";
import { StoryFact } from "./fact.ts";

/** What `what` says where a story is raised for a reader as a whole: no fact's key, which begin with their kind. */
export const FIRST = "first";

/** That a story, or a further fact of it, concerns a reader: whether, when and how it is told is decided when looked at. */
export const Raised = z.object({
  subscriptionId: z.string(),
  storyId: z.string(),
  /** `FIRST`, or the key of the fact. */
  what: z.string(),
  fact: StoryFact.optional(),
  /** The report that raised it: when its outlet published it, and when we first saw that. */
  published: Instant,
  seen: Instant,
});
export type Raised = z.infer<typeof Raised>;

/** What became of something raised; there is at most one a reader, story and fact, which is what stops a second alert. */
export const ToldFact = z.object({
  subscriptionId: z.string(),
  storyId: z.string(),
  what: z.string(),
  /** In an alert, left to the next digest since the day's alerts were used up, or of no interest when it was looked at. */
  by: z.enum(["alert", "digest", "nobody"]),
  /** The alert. */
  deliveryId: z.string().optional(),
  at: Instant,
});
export type ToldFact = z.infer<typeof ToldFact>;

/** What was sent to a reader of late, and what is being sent. Every change counts its revision up. */
export const AlertBook = z.object({
  subscriptionId: z.string(),
  revision: z.int(),
  /** The day, on the reader's clock, of the last alert; how many there were that day; and when the last was. */
  day: z.iso.date().optional(),
  mails: z.int().default(0),
  lastAt: Instant.optional(),
  /** An alert that is under way: from before anything else of it is written until it has ended. */
  open: z
    .object({
      deliveryId: z.string(),
      at: Instant,
      told: z.array(z.object({ storyId: z.string(), what: z.string() })),
      /** What day and count said before, should it come to nothing. */
      before: z.object({
        day: z.iso.date().optional(),
        mails: z.int(),
        lastAt: Instant.optional(),
      }),
    })
    .optional(),
  /** Alerts that came to nothing, of late: whoever made one may still note it as told, which then counts for nothing. */
  undone: z.array(z.string()).optional(),
});
export type AlertBook = z.infer<typeof AlertBook>;

/** That a reader has to be looked at. The token tells it from one that was left later. */
export type AlertLook = { subscriptionId: string; token: string; dueAt: Instant };

/** All that a reader's alerts are decided from, read at once. */
export type ReaderAlerts = {
  book: AlertBook | undefined;
  raised: Raised[];
  told: ToldFact[];
  look: AlertLook | undefined;
};

/** A story as it was when last looked at for alerts. */
export const StoryWatch = z.object({
  storyId: z.string(),
  at: Instant,
  /** Ids of the items that told it. */
  reports: z.array(z.string()),
  /** Hashes of how these were worded; absent in rows of before this was asked. */
  words: z.array(z.string()).optional(),
  topics: z.array(TopicLabel.shape.slug),
  countries: z.array(CountryLabel.pick({ code: true, role: true })),
  pairs: z.array(Pair),
  /** Keys of the facts that were settled. */
  facts: z.array(z.string()),
});
export type StoryWatch = z.infer<typeof StoryWatch>;

/** What one alert mail says, kept as long as its mail may be made. */
export const AlertMail = z.object({
  subscriptionId: z.string(),
  deliveryId: z.string(),
  alert: Alert,
});
export type AlertMail = z.infer<typeof AlertMail>;

/** A reader's place in the index of readers who want alerts: what they ask for, as text that equals where it does. */
export type Posting = { subscriptionId: string; profile: string };

/** How long alerts of a day waited from first seen to handed over: how many at most so many seconds, by upper bound. */
export type Waits = { day: string; counts: Readonly<Record<string, number>> };
