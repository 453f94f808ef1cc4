import * as z from "zod";

const Weekday = z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
export type Weekday = z.infer<typeof Weekday>;

/** When something happened or is to happen, by the words of a report that say so. */
export const EventDate = z.object({
  /** ISO 8601: a day, a month or a year. */
  date: z.string(),
  /** The last day, where it is several. */
  until: z.string().optional(),
  basis: z.object({
    phrase: z.string(),
    in: z.enum(["title", "text"]),
    /** Offset of the phrase, UTF-16 units. */
    at: z.int(),
    rule: z.string(),
  }),
  /** 0 to 1. */
  confidence: z.number(),
  /** The weekday that was said, and the one that the date is. */
  conflict: z.object({ said: Weekday, is: Weekday }).optional(),
});
export type EventDate = z.infer<typeof EventDate>;

export const NOT_STATED = "not stated";
