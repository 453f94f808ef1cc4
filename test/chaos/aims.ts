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

  /** Whether some call of the way of a mail has not been died at yet, before or after it. */
  get isWayOpen(): boolean {
    return this.points().some(
      ({ name, moment, hits }) => hits === 0 && moment !== "inside" && WAY.includes(name),
    );
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

  /** One that ends at a call not hit yet, or as little as any, and within some more calls all the same. */
  next(reach: number): Aim[] {
    const random = this.#random;
    const points = random.shuffled(this.points());
    const [least] = points.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (!least || random.often(150)) return this.anywhere(reach);
    const { name, moment, hits } = least;
    const counted = moment === "inside" ? name + INSIDE : name;
    const nth = hits === 0 ? 1 : 1 + random.below(3);
    return [{ name: counted, nth, moment }, ...this.anywhere(4 * reach)];
  }
}

/** The calls of the way of a mail come first, then those hit least. */
const rankOf = ({ name, hits }: { name: string; hits: number }): number =>
  hits * 2 + (WAY.includes(name) ? 0 : 1);
