import * as z from "zod";
import { CountryCode, Instant } from "./common.ts";
import { TopicSlug } from "./topic.ts";

/** A week of ISO 8601, from Monday to Sunday by UTC: `2026-W47`. Compares as text. */
export const IsoWeek = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, {
  error: "expected a week such as 2026-W47",
});
export type IsoWeek = z.infer<typeof IsoWeek>;

const Count = z.int().nonnegative();
const ByCountry = z.record(CountryCode, Count);

/**
 * How many stories were first seen in a week, by topic and by the countries they are about. A story counts once under
 * each of its topics and countries; what counts none is left out.
 */
export const WeekCounts = z.object({
  week: IsoWeek,
  countedAt: Instant,
  /** Counted after the week had closed: it changes no more. */
  final: z.boolean(),
  stories: Count,
  reports: Count,
  outlets: Count,
  topics: z.partialRecord(TopicSlug, Count),
  countries: ByCountry,
  cells: z.partialRecord(TopicSlug, ByCountry),
});
export type WeekCounts = z.infer<typeof WeekCounts>;
