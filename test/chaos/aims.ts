import { type Dice, dice } from "./dice.ts";
import { type Aim, type Moment, MOMENTS } from "./orders.ts";

/** How often a process was killed at a call, by moment. */
export type Hits = Record<Moment, number>;

const INSIDE = " inside";

/** Chooses where lives end: half of them anywhere, half at the calls that were hit least. */
export class Aims {
  readonly #random: Dice;
  readonly #reach: number;
  readonly #hits = new Map<string, Hits>();

  /** A life makes at most so many calls. */
  constructor(seed: number, reach: number) {
    this.#random = dice(seed, "aims");
    this.#reach = reach;
  }

  get hits(): ReadonlyMap<string, Hits> {
    return this.#hits;
  }
  get kills(): number {
    return [...this.#hits.values()].reduce((sum, { before, inside, after }) => sum + before + inside + after, 0);
  }
  /** Kills by moment. */
  get byMoment(): Hits {
    const sum = (moment: Moment) =>
      [...this.#hits.values()].reduce((all, hits) => all + hits[moment], 0);
    return { before: sum("before"), inside: sum("inside"), after: sum("after") };
  }

  see(names: readonly string[]): void {
    for (const name of names) {
      const plain = name.replace(INSIDE, "");
      if (!this.#hits.has(plain)) this.#hits.set(plain, { before: 0, inside: 0, after: 0 });
      if (name.endsWith(INSIDE)) this.#inside.add(plain);
    }
  }
  readonly #inside = new Set<string>();

  hit(name: string, moment: Moment): void {
    this.see([name]);
    const hits = this.#hits.get(name);
    if (hits) hits[moment] += 1;
  }

  /** Every call and moment that can be hit, and how often it was. */
  points(): { name: string; moment: Moment; hits: number }[] {
    return [...this.#hits].flatMap(([name, hits]) =>
      MOMENTS.filter((moment) => moment !== "inside" || this.#inside.has(name)).map((moment) => ({
        name,
        moment,
        hits: hits[moment],
      })),
    );
  }

  next(): Aim[] {
    const random = this.#random;
    const last: Aim = {
      nth: 1 + random.below(this.#reach),
      moment: random.often(500) ? "before" : "after",
    };
    const points = random.shuffled(this.points()).toSorted((a, b) => a.hits - b.hits);
    const [least] = points;
    if (!least || random.often(400)) return [last];
    const { name, moment } = least;
    // Further on than this the life ends all the same, so that what hardly ever happens does not make it last.
    return [
      { name: moment === "inside" ? name + INSIDE : name, nth: 1 + random.below(2), moment },
      { ...last, nth: last.nth + this.#reach },
    ];
  }
}
