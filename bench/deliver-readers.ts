import type { Instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { slotsBetween, windowFor } from "#lib/core/schedule/slots.ts";
import { chance, type Chance } from "./chance.ts";
import { someOf, zipf } from "./render-readers.ts";
import { COUNTRIES } from "./readers.ts";

const WEEK_MS = 7 * 86_400_000;
/** Different filters that readers may have; the few that many have come first. */
const CATALOGUE = 4000;
/** Where among them stands the one that asks for everything. */
const EVERYTHING = 10;

/** Where readers live, the most of them first. */
const ZONES =
  "Europe/Berlin America/New_York Europe/London Europe/Paris Asia/Seoul Europe/Warsaw America/Los_Angeles Asia/Tokyo Europe/Kyiv America/Chicago Asia/Singapore Europe/Stockholm Australia/Sydney Asia/Kolkata Asia/Taipei Europe/Rome Europe/Madrid Europe/Helsinki Asia/Jerusalem America/Toronto Asia/Dubai America/Sao_Paulo Pacific/Auckland UTC".split(
    " ",
  );

/** How many of a hundred readers chose it. */
const WEEKDAYS = { mon: 40, tue: 12, wed: 12, thu: 12, fri: 16, sat: 3, sun: 5 };
const HOURS = { 5: 4, 6: 14, 7: 36, 8: 19, 9: 9, 10: 3, 12: 3, 16: 3, 17: 4, 18: 3, 20: 2 };

const shared = <T>(shares: Record<string, number>, as: (name: string) => T): readonly T[] =>
  Object.entries(shares).flatMap(([name, share]) => Array<T>(share).fill(as(name)));

const slugs = TOPICS.map(({ slug }) => slug);
const topics = (most: number, random: Chance) => ({ topics: someOf(slugs, 1, most, random) });
const countries = (most: number, random: Chance) => ({
  countries: someOf(COUNTRIES, 1, most, random),
});
const narrow = (random: Chance): Filter => ({ ...topics(2, random), ...countries(3, random) });
const pair = (random: Chance): Filter => {
  const [a, b] = [random.one(COUNTRIES), random.one(COUNTRIES)].toSorted();
  return a === b ? narrow(random) : { pairs: [`${a}-${b}`] };
};

/** What readers ask for, in turns: mostly some topics of some countries. */
const KINDS: readonly ((random: Chance) => Filter)[] = [
  narrow,
  (random) => countries(2, random),
  narrow,
  narrow,
  pair,
  narrow,
  (random) => topics(1, random),
  narrow,
];
const catalogue = (random: Chance): Filter[] =>
  Array.from({ length: CATALOGUE }, (_, index) =>
    index === EVERYTHING ? {} : KINDS[index % KINDS.length]!(random),
  );

/** What one reader after the other chooses. */
const chooser = (random: Chance): (() => { filter: Filter; schedule: Schedule }) => {
  const filter = zipf(catalogue(random), random);
  const zone = zipf(ZONES, random);
  const weekdays = shared(WEEKDAYS, (name) => name as Schedule["weekday"]);
  const hours = shared(HOURS, Number);
  return () => ({
    filter: filter(),
    schedule: {
      frequency: "weekly",
      weekday: random.one(weekdays),
      hour: random.one(hours),
      timeZone: zone(),
      // Whoever finds nothing gets a line, so that every reader gets a mail.
      whenEmpty: "note",
    },
  });
};

/** The end of the last window of a schedule before an instant. */
const toldBy = (since: Date): ((schedule: Schedule) => Instant) => {
  const [before, until] = [new Date(since.getTime() - WEEK_MS).toISOString(), since.toISOString()];
  const known = new Map<string, Instant>();
  return (schedule) => {
    const key = JSON.stringify(schedule);
    const told =
      known.get(key) ?? windowFor(schedule, slotsBetween(schedule, before, until).at(-1)!).to;
    known.set(key, told);
    return told;
  };
};

/**
 * So many readers of long standing, each with one digest in the week that begins at `since`: filters and zones by Zipf's law,
 * most of them on the morning of a working day.
 */
export function* weeklyReaders(
  count: number,
  seed: number,
  since: Date,
): Generator<Subscription, void> {
  const choose = chooser(chance(seed));
  const told = toldBy(since);
  const before = new Date(since.getTime() - WEEK_MS).toISOString();
  for (let index = 0; index < count; index++) {
    const { filter, schedule } = choose();
    yield {
      id: `sub_${String(index).padStart(16, "0")}`,
      email: `reader-${index}@ministry.example`,
      emailHash: String(index).padStart(8, "0").repeat(8),
      state: "active",
      filter,
      schedule,
      alerts: { enabled: false, minOrigins: 2, maxPerDay: 5 },
      mutes: [],
      follows: [],
      consent: { form: "page", textVersion: "1", requestedAt: before, confirmedAt: before },
      createdAt: before,
      generation: 1,
      revision: 1,
      lastWindowEnd: told(schedule),
    };
  }
}
