import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { Instant } from "./common.ts";
import { ChosenFact } from "./fact.ts";
import { LONGEST_SOURCE_ID } from "./feed.ts";
import { Filter, LONGEST_WORD, MOST_RULES } from "./filter.ts";
import { WEEKDAYS } from "./local-slot.ts";
import { Locale } from "./locale.ts";
import { TopicSlug } from "./topic.ts";

const ZONE_NAME = /^[A-Za-z][\w+/-]*$/;
const EPOCH = Temporal.Instant.fromEpochMilliseconds(0);

/** Asks who plans by it: Intl also takes names such as JST or IST, which Temporal refuses as ambiguous. */
const isTimeZone = (name: string): boolean => {
  try {
    return ZONE_NAME.test(name) && EPOCH.toZonedDateTimeISO(name) !== undefined;
  } catch {
    return false;
  }
};

export const Schedule = z
  .object({
    frequency: z.enum(["weekly", "daily", "off"]).default("weekly"),
    weekday: z.enum(WEEKDAYS).default("mon"),
    hour: z.int().min(0).max(23).default(7),
    timeZone: z
      .string()
      .refine(isTimeZone, {
        error: ({ input }) =>
          `expected an IANA time zone such as Asia/Seoul; ${JSON.stringify(String(input).slice(0, 60))} is none`,
      })
      .default("UTC"),
    whenEmpty: z.enum(["skip", "note"]).default("skip"),
  })
  .strict();
export type Schedule = z.infer<typeof Schedule>;

const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a clock time such as 22:00");

export const AlertRule = z
  .object({
    enabled: z.boolean().default(false),
    minOrigins: z.int().min(1).max(20).default(2),
    maxPerDay: z.int().min(1).max(50).default(5),
    quietHours: z.object({ from: ClockTime, to: ClockTime }).optional(),
    /**
     * Kinds of new facts that are worth a further alert of a story; a correction of what was sent
     * always is. Absent: `USUAL_FACTS`.
     */
    facts: z.array(ChosenFact).max(ChosenFact.options.length).optional(),
    /** Topics and kinds of facts that may come in quiet hours, and at once. */
    critical: z
      .object({ topics: z.array(TopicSlug).max(17), facts: z.array(ChosenFact).max(6) })
      .partial()
      .strict()
      .optional(),
  })
  .strict();
export type AlertRule = z.infer<typeof AlertRule>;

/** Something a reader mutes or follows, for good or until an instant; `value` is an id, a source's id, a slug or a word. */
export const ReaderRule = z
  .object({
    kind: z.enum(["story", "thread", "source", "topic", "word"]),
    value: z.string().trim().min(1).max(LONGEST_SOURCE_ID),
    until: Instant.optional(),
  })
  .strict()
  .refine(({ kind, value }) => kind !== "word" || value.length <= LONGEST_WORD, {
    path: ["value"],
    error: `expected a word or phrase of ${LONGEST_WORD} letters at most`,
  });
export type ReaderRule = z.infer<typeof ReaderRule>;

/** A change of address that waits for a yes from both mailboxes. */
const Move = z.object({
  email: z.email(),
  emailHash: z.string(),
  requestedAt: Instant,
  /** Which of the two have said yes. */
  oldAgreed: z.boolean(),
  newAgreed: z.boolean(),
  /** The hash of the address that was left, until the claim on it is let go. */
  left: z.string().optional(),
});

/** Where the words of consent were shown. */
export const ConsentForm = z.enum(["page", "api"]);
export type ConsentForm = z.infer<typeof ConsentForm>;

/** What the reader agreed to, where and when. The network addresses lie apart, since they are kept for less long. */
const Consent = z.object({
  /** Older rows name it within `textVersion`. */
  form: ConsentForm.optional(),
  textVersion: z.string(),
  requestedAt: Instant,
  confirmedAt: Instant.optional(),
});

/** What a new sign-up of a subscription that has ended asks for, until it is confirmed. */
const Wanted = z.object({
  filter: Filter,
  schedule: Schedule,
  alerts: AlertRule,
  locale: Locale.optional(),
  consent: Consent,
  /** Network address of who asked. */
  askedFrom: z.string(),
  /** What the confirm token names. */
  generation: z.int(),
});

/** When a subscription ended, and how: by a page's button, by a mail program's click, by a complaint, or to be erased. */
const End = z.object({
  at: Instant,
  by: z.enum(["page", "one-click", "complaint", "erasure"]),
});
export type End = z.infer<typeof End>;

export const Subscription = z.object({
  id: z.string(),
  email: z.email(),
  emailHash: z.string(),
  state: z.enum(["pending", "active", "unsubscribed"]),
  filter: Filter,
  schedule: Schedule,
  alerts: AlertRule,
  /** BCP 47: how the reader writes numbers and dates; absent, as in Britain. */
  locale: Locale.optional(),
  /** No mail before this instant. */
  pausedUntil: Instant.optional(),
  mutes: z.array(ReaderRule).max(MOST_RULES).default([]),
  follows: z.array(ReaderRule).max(MOST_RULES).default([]),
  move: Move.optional(),
  consent: Consent,
  /** Of one that has ended; rows that ended long ago lack it. */
  ended: End.optional(),
  wanted: Wanted.optional(),
  /** The last generation that a new sign-up waited in and was dropped; none that follows is of it or before. */
  dropped: z.int().optional(),
  /** The last request that was taken in: a repetition, or an older one that comes late, changes nothing. */
  lastAsk: z.object({ id: z.string(), at: Instant }).optional(),
  createdAt: Instant,
  /** Counts confirmations asked for; a confirm token names the one it belongs to and dies with it. */
  generation: z.int(),
  /** Raised by every change, so that nobody overwrites what they have not seen. */
  revision: z.int().default(0),
  /**
   * Nothing before this is told: digests begin here, or begin again. Up to when a reader was told since is `Told`; rows
   * of before there was that have it here.
   */
  lastWindowEnd: Instant.optional(),
});
export type Subscription = z.infer<typeof Subscription>;
