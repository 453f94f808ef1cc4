import type { Instant } from "#lib/core/model/common.ts";
import { slotsBetween } from "#lib/core/schedule/slots.ts";
import { Aims } from "./aims.ts";
import { type Dice, DAY, dice, HOUR, MINUTE, plus } from "./dice.ts";
import type { Lives, Outcome } from "./lives.ts";
import { Messages } from "./messages.ts";
import type { Aim, Planted, Step, Trouble } from "./orders.ts";
import type { Provider } from "./provider.ts";
import type { Period, Reader, Spread } from "./readers.ts";
import { apply, type World } from "./world.ts";

export type StormOptions = Spread & {
  seed: number;
  /** Digests that fall due, at least. */
  deliveries: number;
  /** How often workers are killed, roughly and spread over the days. */
  kills: number;
  /** So long readers, provider and queue make trouble; what is left then has a week to end. */
  days: number;
  /** Workers at once, on one queue. */
  workers: number;
  /** In hours from the beginning. */
  outage: { from: number; to: number };
  /** Whether planning runs come in hours that nobody has a slot in, too. */
  idleHours: boolean;
  sweepMinutes: number;
  planted?: Planted;
  progress?(line: string): void;
};

/** Before the clocks go back in Europe. */
export const BEGIN = "2026-10-24T00:00:00.000Z";
/** After the last slot: retries in doubt last 23 h, those that certainly did not go out a week. */
const SETTLING = 8 * DAY;
/** Within some such number of calls a life ends, where kills are wanting. */
const SOON = 50;

type Job = { step: Step; done(outcome: Outcome): void };

/** Planning runs of a period, and of two hours more, so that what was cut short in the last one is made good. */
function hoursOf({ idleHours, days }: StormOptions, period: Period, readers: readonly Reader[]) {
  const slots = readers.flatMap(({ subscription: { schedule } }) =>
    slotsBetween(schedule, period.from, period.to),
  );
  const busy = new Set(slots.map((slot) => plus(slot, (HOUR - (Date.parse(slot) % HOUR)) % HOUR)));
  const all = Array.from({ length: days * 24 + 2 }, (_, i) => plus(period.from, (i + 1) * HOUR));
  return all.filter((hour) => idleHours || busy.has(hour) || hour > period.to);
}

/** One play: a world, its workers, and whatever goes wrong between them. */
export class Play {
  now: Instant = BEGIN;
  orders = 0;
  readonly troubles: Trouble[] = [];
  readonly tried = new Map<string, string[]>();
  readonly queue: Messages;
  readonly aims: Aims;
  readonly #random: Dice;
  /** Planning runs that are still to be made, by when they are. */
  readonly #plans: { at: Instant; time: Instant; left: number }[] = [];
  #sweepAt: Instant | undefined;
  /** When planning runs are scheduled. */
  readonly #hours: Instant[];
  readonly #changes: Reader[];
  readonly options: StormOptions;
  readonly period: Period;
  readonly readers: readonly Reader[];

  constructor(options: StormOptions, period: Period, readers: readonly Reader[]) {
    this.options = options;
    this.period = period;
    this.readers = readers;
    this.#random = dice(options.seed, "play");
    this.queue = new Messages(options.seed, () => this.isCalm);
    this.aims = new Aims(options.seed);
    this.#hours = hoursOf(options, period, readers);
    this.#changes = readers
      .filter(({ change }) => change)
      .toSorted((a, b) => (a.change!.at < b.change!.at ? -1 : 1));
  }

  /** Nothing goes wrong any more, and nobody is killed. */
  get isCalm(): boolean {
    return this.now >= this.period.to;
  }

  /** Stores what readers do now. */
  async change({ stores }: World): Promise<void> {
    for (;;) {
      const [next] = this.#changes;
      if (!next?.change || next.change.at > this.now) return;
      this.#changes.shift();
      const { id } = next.subscription;
      this.tried.set(id, await apply(stores, id, next.change));
    }
  }

  /** When something is to be done next. */
  next(provider: Provider): Instant | undefined {
    const last = plus(this.period.to, SETTLING);
    const all = [
      this.#hours[0],
      this.#sweepAt,
      this.queue.nextAt(),
      provider.nextAt(),
      this.#changes[0]?.change?.at,
      ...this.#plans.map(({ at }) => at),
    ].filter((at) => at !== undefined);
    const [first] = all.toSorted();
    return first !== undefined && first <= last ? first : undefined;
  }

  /** What is to be done now, in any order. */
  due(provider: Provider): Job[] {
    for (let [time] = this.#hours; time !== undefined && time <= this.now; [time] = this.#hours) {
      this.#hours.shift();
      this.#plans.push({ at: this.now, time, left: 2 });
      // Scheduler may call twice.
      if (!this.isCalm && this.#random.often(50)) this.#plans.push({ at: this.now, time, left: 0 });
    }
    const plans = this.#plans.filter(({ at }) => at <= this.now);
    for (const plan of plans) this.#plans.splice(this.#plans.indexOf(plan), 1);
    return this.#random.shuffled([
      ...plans.map((plan) => this.#plan(plan)),
      ...(this.#sweepAt !== undefined && this.#sweepAt <= this.now ? [this.#sweep()] : []),
      ...provider.take(this.now).map((webhook): Job => ({
        step: webhook,
        done: (outcome) => this.#isFailed(outcome) && provider.again(webhook, this.now),
      })),
      ...this.#mail(),
    ]);
  }

  #isFailed(outcome: Outcome): boolean {
    return outcome.kind === "killed" || outcome.fields["failed"] === true;
  }

  #plan({ time, left }: { time: Instant; left: number }): Job {
    this.#sweepAt ??= this.#sweepTime();
    return {
      step: { do: "plan", time },
      done: (outcome) => {
        if (!this.#isFailed(outcome) || left === 0) return;
        // Scheduler tries again after a while, and then waits for the next hour.
        const at = plus(this.now, this.#random.between(MINUTE, 20 * MINUTE));
        this.#plans.push({ at, time, left: left - 1 });
      },
    };
  }

  /** The sweep comes as long as it finds something, or something may be left to find. */
  #sweepTime(): Instant {
    return plus(this.now, this.options.sweepMinutes * MINUTE);
  }

  /** Where a life is to end, where fewer have ended than should have by now. */
  aim(): Aim[] {
    const { from, to } = this.period;
    const gone = (Date.parse(this.now) - Date.parse(from)) / (Date.parse(to) - Date.parse(from));
    const missing = this.options.kills * Math.min(1, 0.1 + 1.6 * gone) - this.aims.kills;
    return missing <= 0 || this.isCalm ? [] : this.aims.next(SOON);
  }

  #sweep(): Job {
    this.#sweepAt = undefined;
    return {
      step: { do: "sweep" },
      done: (outcome) => {
        const isIdle =
          outcome.kind === "done" &&
          Object.values(outcome.fields).every((value) => value === 0 || value === false);
        if (!isIdle) this.#sweepAt ??= this.#sweepTime();
      },
    };
  }

  #mail(): Job[] {
    const taken = this.queue.take(this.now);
    if (taken.length === 0) return [];
    this.#sweepAt ??= this.#sweepTime();
    return [
      {
        step: { do: "mail", messages: taken.map(({ id, message }) => ({ id, message })) },
        done: (outcome) => {
          const isGone = outcome.kind === "killed" || outcome.failed.includes("all");
          const failed = outcome.kind === "done" ? outcome.failed : [];
          this.queue.again(
            isGone ? taken : taken.filter(({ id }) => failed.includes(id)),
            this.now,
          );
        },
      },
      ...this.#mail(),
    ];
  }

  /** Works the jobs off, several workers at once if there are. */
  async work(jobs: Job[], places: readonly Lives[]): Promise<void> {
    const one = async (place: Lives): Promise<void> => {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        this.orders += 1;
        const outcome = await place.obey({ now: this.now, step: job.step });
        this.aims.see(outcome.seen);
        if (outcome.kind === "killed") this.aims.hit(outcome.name, outcome.moment);
        job.done(outcome);
      }
    };
    await Promise.all(places.map(one));
  }

  /** Now and then the whole service is away for hours. */
  away(): number {
    return this.#random.often(4) ? this.#random.between(HOUR, 5 * HOUR) : 0;
  }
}
