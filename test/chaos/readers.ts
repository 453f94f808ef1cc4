import type { Instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { WEEKDAYS } from "#lib/core/model/local-slot.ts";
import type { Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { nextSlot, slotsBetween, windowFor } from "#lib/core/schedule/slots.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { sampleStory, sampleSubscription } from "#test/helpers/samples.ts";
import { type Dice, DAY, HOUR, dice, plus } from "./dice.ts";
import { SECRETS } from "./secrets.ts";

export type Period = { from: Instant; to: Instant };

/** Quarter hours, half a day either way, and clocks that change in these days. */
const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Seoul",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
];
const FILTERS: readonly Filter[] = [
  {},
  { topics: ["maritime"] },
  { topics: ["cyber"] },
  { countries: ["KR"] },
];
/** Nothing is ever told of it. */
const SILENT: Filter = { countries: ["CL"] };

/** What a reader does in the middle of it all. */
export type Change =
  | { kind: "leaves"; at: Instant }
  | { kind: "is suppressed"; at: Instant }
  | { kind: "pauses"; at: Instant; until: Instant }
  | { kind: "asks for other news"; at: Instant; filter: Filter };

export type Reader = { subscription: Subscription; since: Instant; change?: Change };

function changeOf(random: Dice, { from, to }: Period): Change | undefined {
  const at = plus(from, random.between(DAY / 2, Date.parse(to) - Date.parse(from)));
  const roll = random.below(100);
  if (roll < 5) return { kind: "leaves", at };
  if (roll < 8) return { kind: "is suppressed", at };
  if (roll < 13) return { kind: "pauses", at, until: plus(at, random.between(HOUR, 3 * DAY)) };
  if (roll < 18) return { kind: "asks for other news", at, filter: random.one(FILTERS) };
  return undefined;
}

/** End of the window before the first slot of the period: until then a reader has been told. */
const toldUntil = (schedule: Schedule, { from }: Period): Instant => {
  const [slot = from] = slotsBetween(schedule, plus(from, -8 * DAY), from).slice(-1);
  return windowFor(schedule, slot).to;
};

/** How many zones and hours readers choose among. */
export type Spread = { zones: number; hours: number };

/** Readers until so many digests fall due in the period: a tenth of them daily, the others weekly. */
export function readersFor(
  seed: number,
  { deliveries, zones, hours }: Spread & { deliveries: number },
  period: Period,
): Reader[] {
  const random = dice(seed, "readers");
  const readers: Reader[] = [];
  for (let due = 0; due < deliveries;) {
    const index = readers.length;
    const schedule: Schedule = {
      frequency: random.often(100) ? "daily" : "weekly",
      weekday: random.one(WEEKDAYS),
      hour: (6 + random.below(hours)) % 24,
      timeZone: random.one(ZONES.slice(0, zones)),
      whenEmpty: random.often(500) ? "skip" : "note",
    };
    const slots = slotsBetween(schedule, period.from, period.to).length;
    if (slots === 0) continue;
    due += slots;
    const email = `reader-${index}@ministry.example`;
    const since = toldUntil(schedule, period);
    const next = nextSlot(schedule, period.from);
    const change = changeOf(random, period);
    const subscription = sampleSubscription({
      id: `sub_${String(index).padStart(8, "0")}`,
      email,
      emailHash: emailHash(SECRETS.signingKey, email),
      filter: random.often(50) ? SILENT : random.one(FILTERS),
      schedule,
      consent: { textVersion: "1", requestedAt: since, confirmedAt: since },
      createdAt: since,
      lastWindowEnd: since,
      ...(next && { nextDigestAt: next }),
    });
    readers.push({ subscription, since, ...(change && { change }) });
  }
  return readers;
}

/** A story every three hours, on the sea, the net or Korea in turn. */
export function storiesFor({ from, to }: Period): Story[] {
  const stories: Story[] = [];
  for (let at = plus(from, -15 * DAY); at < to; at = plus(at, 3 * HOUR)) {
    const n = stories.length;
    const slug = n % 2 === 0 ? "maritime" : "cyber";
    stories.push(
      sampleStory({
        id: storyIdFor(`itm_${n}`, at),
        threadId: `thr_${n}`,
        title: `Report number ${n} of the week`,
        leadItemId: `itm_${n}`,
        topics: [{ slug, score: 3, evidence: ["navies"] }],
        countries: n % 3 === 0 ? [{ code: "KR", role: "subject", evidence: ["Seoul"] }] : [],
        firstSeen: at,
        lastSeen: at,
      }),
    );
  }
  return stories;
}
