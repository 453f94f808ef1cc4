import { dice, type Dice } from "#test/chaos/dice.ts";
import { beginProcess, type Process, type Surroundings } from "./wiring.ts";

/** Workers' clocks, apart from the machine's. */
const APART = [-25_000, 40_000];
const MOMENTS = ["before", "inside", "after"] as const;

export type Course = {
  /** A process ends within twice so many calls through its ports. */
  life: number;
  /** Nothing goes wrong any more. */
  isCalm(): boolean;
  /** The machine's clock. */
  clock(): number;
};

/** The processes that there are at a time; one takes the place of each that died, and knows nothing of what that knew. */
export class Processes {
  /** How many died, by the call at which they did. */
  readonly deaths = new Map<string, number>();
  readonly #surroundings: Surroundings;
  readonly #course: Course;
  readonly #random: Dice;
  readonly #there: (Process | undefined)[] = APART.map(() => undefined);
  #lives = 0;

  constructor(surroundings: Surroundings, course: Course) {
    [this.#surroundings, this.#course] = [surroundings, course];
    this.#random = dice(surroundings.seed, "processes");
  }

  #begin(place: number): Process {
    const { life, isCalm, clock } = this.#course;
    const nth = 1 + this.#random.below(2 * life);
    const moment = this.#random.one(MOMENTS);
    const process = beginProcess(
      this.#surroundings,
      (this.#lives += 1),
      () => new Date(clock() + (isCalm() ? 0 : APART[place]!)),
      isCalm() ? [] : [{ nth, moment }],
      (name) => void this.deaths.set(name, (this.deaths.get(name) ?? 0) + 1),
    );
    this.#there[place] = process;
    return process;
  }

  /** Any of those that live. */
  any(): Promise<Process> {
    return this.#at(this.#random.below(this.#there.length));
  }

  /** The one that writes stories: there are never two, and what it remembers of them is for it alone to change. */
  writer(): Promise<Process> {
    return this.#at(0);
  }

  async #at(place: number): Promise<Process> {
    const there = this.#there[place];
    if (there && !there.isDead()) return there;
    // Begun before anything is waited for: several may ask at once.
    const next = this.#begin(place);
    await there?.close();
    return next;
  }

  /** Puts others in their places: what was to befall those there must not reach into the calm. */
  async renew(): Promise<void> {
    await this.close();
    for (const place of this.#there.keys()) this.#begin(place);
  }

  get dead(): number {
    return [...this.deaths.values()].reduce((sum, count) => sum + count, 0);
  }

  async close(): Promise<void> {
    for (const process of this.#there) await process?.close();
  }
}
