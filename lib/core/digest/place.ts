import type { Filter } from "#lib/core/model/filter.ts";
import { outlets, type ToldStory } from "#lib/core/model/story.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { onceEach } from "#lib/core/once.ts";
import { byRank, type Placed, type Ranking } from "./ranking.ts";

/** How much a stored digest holds; what is cut is counted. A mail shows less of it, its page all. */
export type Caps = {
  total: number;
  perSection: number;
  /** Stories of one section that the same outlet alone tells. */
  perOutlet: number;
};

export const CAPS: Caps = { total: 200, perSection: 40, perOutlet: 12 };

/** The id of the one outlet that tells a story alone. */
const loneOutlet = onceEach((story: ToldStory): string | undefined => {
  const [outlet, ...others] = outlets(story);
  return others.length > 0 ? undefined : outlet?.id;
});

/** The best of a section, no outlet telling more than its share of them alone. */
const capped = (ranked: readonly Placed[], { perSection, perOutlet }: Caps): Placed[] => {
  const alone = new Map<string, number>();
  const kept = ranked.filter(({ story }) => {
    const outlet = loneOutlet(story);
    if (outlet === undefined) return true;
    const count = (alone.get(outlet) ?? 0) + 1;
    alone.set(outlet, count);
    return count <= perOutlet;
  });
  return kept.slice(0, perSection);
};

/** Cuts the whole to `total`: every section keeps its best story, then rank alone decides. */
const cut = (sections: readonly (readonly Placed[])[], total: number): Set<Placed> => {
  const all = sections.flat();
  if (all.length <= total) return new Set(all);
  const leads = sections.flatMap((section) => section.slice(0, 1)).toSorted(byRank);
  const rest = sections.flatMap((section) => section.slice(1)).toSorted(byRank);
  return new Set([...leads, ...rest].slice(0, total));
};

export type Section = { slug: TopicSlug; name: string; shown: ToldStory[]; more: number };

/**
 * Puts each story into one section, that of its strongest topic among those asked for (or among all, where it is
 * only followed), best first; sections in the order of `TOPICS`, those without a story left out. `top` is the story
 * that ranks first of all, which leads its section and is never cut.
 */
export const placeAll = (
  selected: readonly ToldStory[],
  asked: Filter["topics"],
  ranking: Ranking,
  caps: Caps,
): { sections: Section[]; top: ToldStory | undefined } => {
  const stories = ranking.best(selected, asked);
  const bySlug = new Map<TopicSlug, Placed[]>();
  for (const story of stories) {
    const section = bySlug.get(story.slug);
    if (section) section.push(story);
    else bySlug.set(story.slug, [story]);
  }
  const filled = TOPICS.flatMap((topic) => {
    const all = bySlug.get(topic.slug);
    return all ? [{ ...topic, all, best: capped(all, caps) }] : [];
  });
  const kept = cut(
    filled.map(({ best }) => best),
    caps.total,
  );
  const cutDown = filled.map(({ slug, name, all, best }) => {
    const shown = best.filter((each) => kept.has(each)).map(({ story }) => story);
    return { slug, name, shown, more: all.length - shown.length };
  });
  return { sections: cutDown, top: stories[0]?.story };
};
