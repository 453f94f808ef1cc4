import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { WEEKDAYS } from "#lib/core/model/local-slot.ts";
import type { AlertRule, Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { DAY, type Dice, dice, HOUR, MINUTE } from "#test/chaos/dice.ts";
import { SECRETS } from "#test/chaos/secrets.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

/** Clocks that change within the month, that do not, and that are quarters of an hour off. */
export const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Seoul",
  "UTC",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
];
const FILTERS: readonly Filter[] = [
  {},
  { topics: ["maritime"] },
  { topics: ["missiles-nuclear"] },
  { topics: ["cyber"] },
  { countries: ["KR"] },
  { countries: ["PL", "UA"] },
  { countries: ["US", "FR", "DE"] },
  { topics: ["maritime", "air-space"], countries: ["JP", "FI", "TR"] },
];

/** What a reader does, by way of the API. */
export type Deed =
  | { do: "joins" }
  | { do: "leaves" }
  | { do: "pauses"; until: Instant }
  | { do: "moves to"; schedule: Schedule }
  | { do: "asks for"; filter: Filter };

export type Reader = {
  id: string;
  email: string;
  filter: Filter;
  schedule: Schedule;
  alerts: AlertRule;
  deeds: { at: number; deed: Deed }[];
};

/** Those who want alerts ask for little: how much they bring is judged elsewhere, and each thing raised is several writes. */
const NARROW: readonly Filter[] = [
  { topics: ["cyber"], countries: ["KR"] },
  { topics: ["maritime"], countries: ["JP", "FI"] },
  { topics: ["missiles-nuclear"], countries: ["US"] },
  { topics: ["air-space"], countries: ["PL", "TR"] },
];
/** Readers who want alerts, about, however many there are. */
const ALERTED = 60;

const scheduleOf = (random: Dice): Schedule => ({
  frequency: random.often(60) ? "daily" : random.often(30) ? "off" : "weekly",
  weekday: random.often(600) ? "fri" : random.one(WEEKDAYS),
  hour: random.one([6, 7, 7, 7, 17]),
  timeZone: random.one(ZONES),
  whenEmpty: random.often(500) ? "skip" : "note",
});

const alertsOf = (random: Dice, isWanted: boolean): AlertRule => ({
  enabled: isWanted,
  minOrigins: 3,
  maxPerDay: 2,
  ...(random.often(500) && { quietHours: { from: "22:00", to: "07:00" } }),
});

function deedsOf(random: Dice, begin: number, end: number, isNew: boolean): Reader["deeds"] {
  const at = begin + Math.floor(random.between(HOUR, end - begin) / (15 * MINUTE)) * 15 * MINUTE;
  const later = at + random.between(6 * HOUR, 4 * DAY);
  if (isNew) return [{ at, deed: { do: "joins" } }];
  const roll = random.below(1000);
  if (roll < 40) return [{ at, deed: { do: "leaves" } }];
  if (roll < 80) return [{ at, deed: { do: "pauses", until: instant(new Date(later)) } }];
  if (roll < 120) return [{ at, deed: { do: "moves to", schedule: scheduleOf(random) } }];
  if (roll < 160) return [{ at, deed: { do: "asks for", filter: random.one(FILTERS) } }];
  return [];
}

/** In a thousand readers, those who come in the month. */
const NEW = 40;

/** Readers of the month: most of long standing, some who join in it; what they do in it is known beforehand. */
export function readersOf(seed: number, count: number, begin: number, end: number): Reader[] {
  const random = dice(seed, "soak readers");
  return Array.from({ length: count }, (_, index) => {
    const schedule = scheduleOf(random);
    const isNew = random.often(NEW);
    const isAlerted = random.often(Math.min(100, (ALERTED * 1000) / count));
    return {
      id: `sub_${String(index).padStart(8, "0")}`,
      email: `reader-${index}@ministry.example`,
      filter: random.one(isAlerted ? NARROW : FILTERS),
      schedule:
        isNew && schedule.frequency === "off" ? { ...schedule, frequency: "daily" } : schedule,
      alerts: alertsOf(random, isAlerted),
      deeds: deedsOf(random, begin, end, isNew),
    };
  });
}

export const isNew = ({ deeds }: Reader): boolean => deeds[0]?.deed.do === "joins";

/** The row of a reader of long standing, as it is when the month begins. */
export function subscriptionOf(reader: Reader, begin: number): Subscription {
  const at = instant(new Date(begin));
  const { id, email, filter, schedule, alerts } = reader;
  return sampleSubscription({
    id,
    email,
    emailHash: emailHash(SECRETS.signingKey, email),
    filter,
    schedule,
    alerts,
    consent: { textVersion: "1", requestedAt: at, confirmedAt: at },
    createdAt: at,
    lastWindowEnd: at,
  });
}
