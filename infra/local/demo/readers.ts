import type { Filter } from "#lib/core/model/filter.ts";
import type { AlertRule, Schedule } from "#lib/core/model/subscription.ts";

/** What a reader posts to `/v1/subscriptions`. */
type SubscriptionRequest = {
  email: string;
  filter: Filter;
  schedule: Schedule;
  alerts: AlertRule;
};

/** An attaché who follows what Korea has to do with its neighbour, its ally and its partners in Europe. */
const attache: SubscriptionRequest = {
  email: "attache@embassy.example",
  filter: { countries: ["KR"], pairs: ["KP-KR", "KR-NATO", "KR-PL", "KR-RO", "KR-US"] },
  schedule: {
    frequency: "weekly",
    weekday: "mon",
    hour: 7,
    timeZone: "Asia/Seoul",
    whenEmpty: "note",
  },
  alerts: { enabled: true, minOrigins: 2, maxPerDay: 5 },
};

/** An analyst of the arms industry. */
const analyst: SubscriptionRequest = {
  email: "analyst@arms-research.example",
  filter: { topics: ["industry", "technology"] },
  schedule: {
    frequency: "weekly",
    weekday: "mon",
    hour: 8,
    timeZone: "Europe/Berlin",
    whenEmpty: "skip",
  },
  alerts: { enabled: false, minOrigins: 2, maxPerDay: 5 },
};

/** A journalist on the affairs between Russia and its neighbours. */
const journalist: SubscriptionRequest = {
  email: "journalist@evening-post.example",
  filter: {
    topics: ["air-space", "arms-control", "cyber", "exercises", "intelligence", "maritime"],
    query: "Russia* OR Finland OR Finnish OR Estonia* OR estnisch*",
    languages: ["en", "de"],
  },
  schedule: {
    frequency: "weekly",
    weekday: "fri",
    hour: 6,
    timeZone: "America/New_York",
    whenEmpty: "skip",
  },
  alerts: { enabled: true, minOrigins: 2, maxPerDay: 5 },
};

/** The readers of the sample world; their addresses lead nowhere. */
export const READERS: readonly SubscriptionRequest[] = [attache, analyst, journalist];
