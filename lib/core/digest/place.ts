import type { Filter } from "#lib/core/model/filter.ts";
import { outlets, type Story } from "#lib/core/model/story.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { onceEach } from "#lib/core/once.ts";
import { byStrength, type Scores } from "./rank.ts";
import type { Selected } from "./select.ts";

/** How much a stored digest holds; what is cut is counted. A mail shows less of it, its page all. */
export type Caps = {
  total: number;
  perSection: number;
  /** Stories of one section that the same outlet alone tells. */
  perOutlet: number;
};

export const CAPS: Caps = { total: 200, perSection: 40, perOutlet: 12 };

type Placed = Selected & { slug: TopicSlug; score: number };

/** Best first; stories that rank equal stand in the order of their ids. */
const byRank = (a: Placed, b: Placed): number =>
  b.score - a.score || (a.story.id < b.story.id ? -1 : 1);

const placed = (selected: Selected, asked: Filter["topics"], scores: Scores): Placed[] => {
  const { story } = selected;
  const strongest = byStrength(story.topics);
  const topic = strongest.find(({ slug }) => asked?.includes(slug) ?? true) ?? strongest[0];
  if (!topic) return [];
  return [{ ...selected, slug: topic.slug, score: scores(story, topic) }];
};

/** The id of the one outlet that tells a story alone. */
const loneOutlet = onceEach((story: Story): string | undefined => {
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

export type Section = { slug: TopicSlug; name: string; shown: Selected[]; more: number };

/**
 * Puts each story into one section, that of its strongest topic among those asked for (or among all, where it is
 * only followed), best first; sections in the order of `TOPICS`, those without a story left out. `top` is the story
 * that ranks first of all, which leads its section and is never cut.
 */
export const placeAll = (
  selected: readonly Selected[],
  asked: Filter["topics"],
  scores: Scores,
  caps: Caps,
): { sections: Section[]; top: Selected | undefined } => {
  const stories = selected.flatMap((each) => placed(each, asked, scores)).toSorted(byRank);
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
    const shown = best.filter((story) => kept.has(story));
    return { slug, name, shown, more: all.length - shown.length };
  });
  return { sections: cutDown, top: stories[0] };
};
