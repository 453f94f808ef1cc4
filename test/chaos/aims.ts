import { WAY } from "./calls.ts";
import { type Dice, dice } from "./dice.ts";
import { type Aim, type Moment, MOMENTS } from "./orders.ts";

/** How often a process was killed at a call, by moment. */
export type Hits = Record<Moment, number>;

const INSIDE = " inside";

/** Chooses where lives end: some anywhere, most at the calls that were hit least. */
export class Aims {
  readonly #random: Dice;
  readonly #hits = new Map<string, Hits>();
  /** Calls that send several commands. */
  readonly #inside = new Set<string>();

  constructor(seed: number) {
    this.#random = dice(seed, "aims");
    this.see(WAY);
  }

  get hits(): ReadonlyMap<string, Hits> {
    return this.#hits;
  }
  get kills(): number {
    return [...this.#hits.values()].reduce(
      (sum, { before, inside, after }) => sum + before + inside + after,
      0,
    );
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

  /** A life that ends within so many calls. */
  anywhere(reach: number): Aim[] {
    const moment = this.#random.often(500) ? "before" : "after";
    return [{ nth: 1 + this.#random.below(reach), moment }];
  }

  /**
   * One that ends at the first call it comes to of those of the way that were not hit yet, later at one that was hit
   * least, or within some more calls all the same.
   */
  next(reach: number): Aim[] {
    const random = this.#random;
    if (random.often(150)) return this.anywhere(reach);
    const points = random.shuffled(this.points()).toSorted((a, b) => a.hits - b.hits);
    const open = points.filter(isOpen);
    const chosen = open.length > 0 ? open : points.slice(0, 1);
    const aims = chosen.map(({ name, moment, hits }) => ({
      name: moment === "inside" ? name + INSIDE : name,
      nth: hits === 0 ? 1 : 1 + random.below(3),
      moment,
    }));
    // What hardly ever happens must not make a life last; the calls of the way are sure to come.
    return open.length > 0 ? aims : [...aims, ...this.anywhere(4 * reach)];
  }
}

const isOpen = ({ name, moment, hits }: { name: string; moment: Moment; hits: number }): boolean =>
  hits === 0 && moment !== "inside" && WAY.includes(name);

/** Calls of the way that no process was killed before, or after. */
export const missedOf = (aims: Aims): string[] =>
  WAY.filter((name) => {
    const { before = 0, after = 0 } = aims.hits.get(name) ?? {};
    return before === 0 || after === 0;
  });
