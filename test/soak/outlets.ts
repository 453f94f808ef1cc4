import { chance } from "../../bench/chance.ts";
import { type Event, report } from "../../bench/reports.ts";
import { DAY, dice, HOUR, MINUTE } from "#test/chaos/dice.ts";

/** How often an outlet publishes: at office hours and less at weekends, some times a day, about once a week, or no more. */
export type Rhythm = "busy" | "steady" | "weekly" | "dead";

/** A report as its outlet published it. */
export type Entry = { at: number; title: string; text: string };

const SHARES: readonly (readonly [Rhythm, number])[] = [
  ["busy", 40],
  ["steady", 560],
  ["weekly", 300],
  ["dead", 100],
];
/** Reports a day; `busy` ones mostly from eight to six. */
const A_DAY = { steady: 1, weekly: 1 / 7, dead: 0 };
const BUSY = { weekday: 30, weekend: 6 };
/** How many entries a feed shows. */
const SHOWN = { busy: 40, steady: 15, weekly: 10, dead: 5 };
/** What an outlet has published before the month begins is as old as this. */
const BEFORE = 9 * DAY;
const BYTES = 500;
/** Every other outlet writes English, the others take turns. */
const TONGUES = ["de", "fr", "es", "ko", "pl"];

/** Events that one day brings, for so many outlets: each is told by some three of them. */
const eventsADay = (feeds: number): number => Math.max(4, Math.round(feeds));

const shareOf = (roll: number): Rhythm => {
  let left = roll;
  return SHARES.find(([, share]) => (left -= share) < 0)?.[0] ?? "steady";
};

const eventOf = (seed: number, number: number): Event => {
  const random = chance(Math.imul(seed, 7919) + number);
  const pick = () => random.below(1000);
  return {
    picks: [pick(), pick(), pick()],
    seed: random.below(2 ** 31),
    offTopic: number % 5 === 0,
  };
};

/** When an outlet publishes in [from, to), oldest first. */
function times(rhythm: Rhythm, from: number, to: number, random: ReturnType<typeof dice>) {
  const found: number[] = [];
  for (let day = from; day < to; day += DAY) {
    const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
    const busy = isWeekend ? BUSY.weekend : BUSY.weekday;
    const mean = rhythm === "busy" ? busy : A_DAY[rhythm];
    const count = Math.floor(mean) + (random.below(10_000) < (mean % 1) * 10_000 ? 1 : 0);
    for (let n = 0; n < count; n++) {
      const atOffice = rhythm === "busy" && random.often(850);
      const ms = atOffice ? random.between(8 * HOUR, 18 * HOUR) : random.between(0, DAY);
      found.push(day + Math.floor(ms / MINUTE) * MINUTE);
    }
  }
  return found.toSorted((a, b) => a - b);
}

/** One outlet and all that it publishes in the month; what a report says is made up when it is asked for. */
export class Outlet {
  readonly rhythm: Rhythm;
  readonly language: string;
  readonly shown: number;
  /** When each of its reports came out, oldest first: a report is named by its place here. */
  readonly times: readonly number[];
  readonly index: number;
  readonly #options: { seed: number; feeds: number; begin: number };

  constructor(index: number, options: { seed: number; feeds: number; begin: number; end: number }) {
    [this.index, this.#options] = [index, options];
    const random = dice(options.seed, `outlet ${index}`);
    // The first outlets are of each kind, so that no play is too small for one.
    this.rhythm = SHARES[index]?.[0] ?? shareOf(random.below(1000));
    this.language = index % 2 === 0 ? "en" : TONGUES[((index - 1) / 2) % TONGUES.length]!;
    this.shown = SHOWN[this.rhythm];
    const from = options.begin - BEFORE;
    this.times =
      this.rhythm === "dead"
        ? times("steady", from - 300 * DAY, from - 297 * DAY, random)
        : times(this.rhythm, from, options.end, random);
  }

  get host(): string {
    return `outlet-${this.index}.example`;
  }

  /** Places of the reports that its feed shows at an instant, newest first. */
  visible(at: number): number[] {
    let [low, high] = [0, this.times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.times[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return Array.from({ length: Math.min(low, this.shown) }, (_, n) => low - 1 - n);
  }

  /** Until when the feed shows a report: forever where fewer follow. */
  shownUntil(place: number): number {
    return this.times[place + this.shown] ?? Infinity;
  }

  /** What a report says: of an event of the last day or so. */
  entry(place: number): Entry {
    const { seed, feeds, begin } = this.#options;
    const at = this.times[place]!;
    const own = chance(Math.imul(seed + 1, 104_729) + this.index * 50_021 + place);
    const perDay = eventsADay(feeds);
    const newest = Math.floor(((at - begin) / DAY + 400) * perDay);
    const event = eventOf(seed, newest - Math.min(own.below(perDay), own.below(perDay)));
    return { at, ...report(event, this.language, BYTES, own) };
  }
}
