import { instant } from "#lib/core/model/common.ts";
import { ChosenFact } from "#lib/core/model/fact.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import { type Dice, DAY, dice, HOUR } from "#test/chaos/dice.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import type { StoriesOptions, Telling } from "./stories.ts";
import { COUNTRIES, SILENT, SLUGS, some, WORDS, zipf } from "./words.ts";

/** Clocks that change in these days, that never do, and that stand at quarter hours. */
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Seoul",
  "UTC",
  "Asia/Kolkata",
  "Europe/London",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Pacific/Apia",
  "America/St_Johns",
];

/** What a reader is from an instant on; undefined once nothing of them is left. */
type Spell = { from: number; subscription: Subscription | undefined };
/** A reader through all the days, in order; most never change. */
export type Reader = { id: string; email: string; spells: Spell[] };

const pairOf = (random: Dice): string => {
  const [a = "", b = ""] = some(random, COUNTRIES, 2).toSorted();
  return `${a}-${b}`;
};

type Asked = { filter: Filter; minOrigins: number };

/** What makes for many alerts a day. */
function broadFilter(random: Dice): Asked {
  const roll = random.below(100);
  const minOrigins = 1 + random.below(4);
  if (roll < 15) return { filter: { topics: some(random, SLUGS, 1) }, minOrigins: 8 + minOrigins };
  if (roll < 35)
    return { filter: { countries: some(random, COUNTRIES, 1) }, minOrigins: 5 + minOrigins };
  if (roll < 65)
    return { filter: { pairs: [pairOf(random), pairOf(random)].toSorted() }, minOrigins };
  const filter = { topics: some(random, SLUGS, 1), countries: some(random, COUNTRIES, 2) };
  return { filter, minOrigins: 2 + minOrigins };
}

/** What most readers ask for: a ship, a firm or a place that is in the news once in a while, and told by several. */
function narrowFilter(random: Dice): Asked {
  const roll = random.below(100);
  const minOrigins = 2 + random.below(3);
  if (roll < 82) return { filter: { query: zipf(random, WORDS) }, minOrigins };
  if (roll < 92) {
    const [a = "", b = ""] = [random.one(COUNTRIES), random.one(COUNTRIES)].toSorted();
    return { filter: { pairs: [a === b ? "KR-US" : `${a}-${b}`] }, minOrigins };
  }
  const filter = { topics: [random.one(SLUGS)], countries: [random.one(COUNTRIES)] };
  return { filter, minOrigins: 3 + minOrigins };
}

/** `eager` of a thousand ask for much. */
const filterOf = (random: Dice, eager: number): Asked =>
  random.often(eager) ? broadFilter(random) : narrowFilter(random);

const hour = (n: number): string => `${String(n % 24).padStart(2, "0")}:00`;

function alertsOf(random: Dice, minOrigins: number): Subscription["alerts"] {
  const quiet = random.often(750);
  const noon = random.often(100);
  const critical = random.often(120);
  return {
    enabled: true,
    minOrigins,
    maxPerDay: 1 + random.below(10),
    ...(quiet && {
      quietHours: noon
        ? { from: "12:30", to: "14:00" }
        : { from: hour(21 + random.below(3)), to: hour(5 + random.below(4)) },
    }),
    ...(random.often(300) && { facts: some(random, ChosenFact.options, 1 + random.below(5)) }),
    ...(critical && {
      critical: random.often(500)
        ? { topics: some(random, SLUGS, 1) }
        : { facts: some(random, ChosenFact.options, 1) },
    }),
  };
}

function fresh(random: Dice, n: number, eager: number): Subscription {
  const { filter, minOrigins } = filterOf(random, eager);
  const roll = random.below(100);
  return sampleSubscription({
    id: `sub_${String(n).padStart(8, "0")}`,
    email: `reader-${n}@reader.example`,
    emailHash: `hash-${n}`,
    filter,
    schedule: {
      frequency: roll < 70 ? "weekly" : roll < 85 ? "daily" : "off",
      weekday: "mon",
      hour: 7,
      timeZone: zipf(random, ZONES),
      whenEmpty: "skip",
    },
    alerts: alertsOf(random, minOrigins),
  });
}

/** Something to mute or to follow, of what there is at an instant. */
function ruleOf(random: Dice, telling: Telling, at: number): ReaderRule {
  const { id, threadId, topics, reports } = telling.versions[0]!.story;
  const until = random.often(700)
    ? { until: instant(new Date(at + random.between(2 * DAY, 20 * DAY))) }
    : {};
  const roll = random.below(12);
  if (roll < 4) return { kind: "story", value: id, ...until };
  if (roll < 7) return { kind: "thread", value: threadId, ...until };
  if (roll < 10) return { kind: "source", value: reports[0]!.source.id, ...until };
  return roll < 11
    ? { kind: "topic", value: topics[0]!.slug, ...until }
    : { kind: "word", value: zipf(random, WORDS), ...until };
}

/** What a reader makes of their subscription at an instant. */
function changed(
  random: Dice,
  before: Subscription,
  at: number,
  tellings: readonly Telling[],
): Subscription | undefined {
  const roll = random.below(100);
  const rule = ruleOf(random, random.one(tellings), at);
  if (roll < 25) return { ...before, mutes: [...before.mutes, rule] };
  if (roll < 60) {
    const named: ReaderRule["kind"][] = ["story", "thread"];
    return named.includes(rule.kind)
      ? { ...before, follows: [...before.follows, rule] }
      : { ...before, mutes: [...before.mutes, rule] };
  }
  if (roll < 70) {
    const { filter, minOrigins } = narrowFilter(random);
    return { ...before, filter, alerts: { ...before.alerts, minOrigins } };
  }
  if (roll < 78) return { ...before, alerts: alertsOf(random, before.alerts.minOrigins) };
  if (roll < 88)
    return {
      ...before,
      pausedUntil: instant(new Date(at + random.between(HOUR, 10 * DAY))),
    };
  return roll < 94 ? { ...before, state: "unsubscribed" } : undefined;
}

/** Readers as they are in these days: one in six does something meanwhile, some more than once. */
export function readersFor(
  options: StoriesOptions & { readers: number; eager: number },
  tellings: readonly Telling[],
): Reader[] {
  const random = dice(options.seed, "readers");
  const from = Date.parse(options.begin);
  return Array.from({ length: options.readers }, (_, n) => {
    const first = fresh(random, n, options.eager);
    const spells: Spell[] = [{ from: 0, subscription: first }];
    const count = random.often(840) ? 0 : 1 + random.below(2);
    const times = Array.from({ length: count }, () => from + random.below(options.days * DAY));
    for (const at of times.toSorted((a, b) => a - b)) {
      const { subscription } = spells.at(-1)!;
      if (subscription?.state !== "active") break;
      const begun = tellings.filter(
        ({ versions }) => versions[0]!.at <= at && versions[0]!.at > at - 3 * DAY,
      );
      if (begun.length > 0)
        spells.push({ from: at, subscription: changed(random, subscription, at, begun) });
    }
    return { id: first.id, email: first.email, spells };
  });
}

/** Readers whom nothing that is told concerns. */
export const unconcerned = (count: number): Subscription[] =>
  Array.from({ length: count }, (_, n) => {
    const country = SILENT[n % SILENT.length]!;
    const filters: Filter[] = [
      { countries: [country] },
      { topics: [SLUGS[n % SLUGS.length]!], countries: [country] },
      { pairs: [`AD-${country}`].toSorted() },
      { query: `unheard${n % 500}` },
    ];
    return sampleSubscription({
      id: `sub_silent_${n}`,
      email: `silent-${n}@reader.example`,
      emailHash: `silent-${n}`,
      filter: filters[n % filters.length]!,
      alerts: { enabled: true, minOrigins: 1, maxPerDay: 5 },
    });
  });
