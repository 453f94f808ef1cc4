import type { Filter } from "#lib/core/model/filter.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { TOPICS } from "#lib/core/model/topic.ts";

export const COUNTRIES =
  "UA RU PL DE FR GB US KR KP JP CN TW IN PK TR IR IL SA EG SD PH AU BR CO CL FI SE NO EE LT RO ES IT".split(
    " ",
  );

/** One digest of a topic or a country for each. */
export const FILTERS: readonly Filter[] = [
  ...TOPICS.map(({ slug }) => ({ topics: [slug] })),
  ...COUNTRIES.map((code) => ({ countries: [code] })),
];

export const READERS = FILTERS.length;

/** The same, as the API is asked for stories. */
export const LISTS: readonly string[] = FILTERS.map(({ topics, countries }) =>
  topics ? `topic=${topics.join()}` : `country=${countries?.join()}`,
);

/** Active readers, each with a filter of their own, whose weekly digest is due at `slot` (a full hour, UTC). */
export function readers(since: Date, slot: Date): Subscription[] {
  const at = since.toISOString();
  const weekday = (["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const)[slot.getUTCDay()]!;
  return FILTERS.map((filter, index) => ({
    id: `sub_${index}`,
    email: `reader-${index}@ministry.example`,
    emailHash: `reader-${index}`,
    state: "active",
    filter,
    schedule: {
      frequency: "weekly",
      weekday,
      hour: slot.getUTCHours(),
      timeZone: "UTC",
      whenEmpty: "note",
    },
    alerts: { enabled: false, minOrigins: 2, maxPerDay: 5 },
    mutes: [],
    follows: [],
    consent: { textVersion: "1", requestedAt: at },
    createdAt: at,
    generation: 1,
    revision: 0,
  }));
}
