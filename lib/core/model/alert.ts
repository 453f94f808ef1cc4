import * as z from "zod";
import { Instant, LanguageCode } from "./common.ts";
import { DigestStory } from "./digest.ts";
import { FactKind } from "./fact.ts";

/** Something that an alert tells of a story for the first time. */
export const AlertFact = z.object({
  kind: z.enum([...FactKind.options, "outlets"]),
  /** As it was written where it was read: `Latvia`, `2.4 billion`. */
  text: z.string(),
  /** What stood there before, where it was corrected. */
  before: z.string().optional(),
  /** Whose report settled it, or was corrected. */
  outlet: z.string().optional(),
});
export type AlertFact = z.infer<typeof AlertFact>;

/** One story of an alert, and what is new in it. */
export const AlertStory = z.object({
  story: DigestStory,
  /** What the last alert of it did not say; all of it is new where there was none. */
  facts: z.array(AlertFact),
  /** When the last alert of it was sent. */
  lastAlertAt: Instant.optional(),
  /** What a further alert quotes: of the report that brought the newest fact, the part that tells it. */
  quote: z
    .object({ text: z.string(), outlet: z.string(), language: LanguageCode, fact: z.string() })
    .optional(),
  /** When its outlet published the report that raised it, and when we first saw that. */
  published: Instant,
  seen: Instant,
});
export type AlertStory = z.infer<typeof AlertStory>;

/** What one alert mail tells; most tell one story. */
export const Alert = z.object({
  id: z.string(),
  stories: z.array(AlertStory).min(1),
  /** What matched, in plain words. */
  filterText: z.string(),
  /** Why it was not sent at once: quiet hours, a burst that was bundled, or the day's alerts were used up. */
  held: z.enum(["quiet", "burst", "cap"]).optional(),
  /** When it was handed over for sending. */
  sentAt: Instant,
});
export type Alert = z.infer<typeof Alert>;
