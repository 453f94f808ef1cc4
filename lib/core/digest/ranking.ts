import type { Filter } from "#lib/core/model/filter.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import { once, onceEach } from "#lib/core/once.ts";
import { byStrength, scoreOf } from "./rank.ts";
import type { Window } from "./select.ts";

/** A story under one of its topics. */
export type Placed = { story: ToldStory; slug: TopicSlug; score: number };

/** Best first; stories that rank equal stand in the order of their ids. */
export const byRank = (a: Placed, b: Placed): number =>
  b.score - a.score || (a.story.id < b.story.id ? -1 : 1);

/** The ranks of a window's stories under each of their topics, worked out once for all filters. */
export class Ranking {
  readonly #placesOf: (story: ToldStory) => ReadonlyMap<TopicSlug, Placed>;
  readonly #most: number;
  #asked = 0;
  readonly #order: () => ReadonlyMap<Placed, number>;

  constructor(stories: readonly ToldStory[], window: Window) {
    this.#most = 2 * stories.length;
    this.#placesOf = onceEach((story) => {
      const places = new Map<TopicSlug, Placed>();
      for (const topic of byStrength(story.topics)) {
        const { slug } = topic;
        if (!places.has(slug))
          places.set(slug, { story, slug, score: scoreOf(story, topic, window) });
      }
      return places;
    });
    this.#order = once(() => {
      const all = stories.flatMap((story) => [...this.#placesOf(story).values()]);
      return new Map(all.toSorted(byRank).map((each, index) => [each, index]));
    });
  }

  /** Each story under its strongest topic among those asked for, or else among all; best first. */
  best(stories: readonly ToldStory[], asked: Filter["topics"]): Placed[] {
    const wanted = new Set(asked);
    const placed = stories.flatMap((story) => this.#under(story, wanted) ?? []);
    // All are put in order once that is less work than to sort what is asked for.
    if ((this.#asked += placed.length) < this.#most) return placed.toSorted(byRank);
    const order = this.#order();
    // A story without the sources that a reader excludes is none of those that stand in an order already.
    if (!placed.every((each) => order.has(each))) return placed.toSorted(byRank);
    const byOrder = new Map(placed.map((each) => [order.get(each)!, each]));
    return [...Uint32Array.from(byOrder.keys()).toSorted()].map((index) => byOrder.get(index)!);
  }

  #under(story: ToldStory, wanted: ReadonlySet<TopicSlug>): Placed | undefined {
    let first: Placed | undefined;
    for (const [slug, placed] of this.#placesOf(story)) {
      if (wanted.size === 0 || wanted.has(slug)) return placed;
      first ??= placed;
    }
    return first;
  }
}
