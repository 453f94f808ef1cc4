import type { Digest, DigestSection } from "#lib/core/model/digest.ts";
import { TOPICS } from "#lib/core/model/topic.ts";

const DAY_MS = 86_400_000;
/** Ten times what a mail shows. */
const LARGE = 400;

const shown = (sections: readonly DigestSection[]): number =>
  sections.reduce((sum, { stories }) => sum + stories.length, 0);

/** The last day of a week's digest, with the same stories. */
export const dayOf = (week: Digest): Digest => ({
  ...week,
  id: `${week.id}_day`,
  from: new Date(Date.parse(week.to) - DAY_MS).toISOString(),
});

/** A week in which much was read and nothing matched. */
export const emptyOf = (week: Digest): Digest => {
  const { top: _, updates: __, corrections: ___, matrix: ____, ...rest } = week;
  return {
    ...rest,
    id: `${week.id}_empty`,
    sections: [],
    totals: { ...week.totals, stories: 0, shown: 0 },
    byCountry: [],
  };
};

/** A week of 400 stories over all topics: those of the given one, again and again, each under an id of its own. */
export const largeOf = (week: Digest): Digest => {
  const stories = week.sections.flatMap((section) => section.stories);
  const each = Math.ceil(LARGE / TOPICS.length);
  const sections = TOPICS.map(({ slug, name }, place) => ({
    slug,
    name,
    stories: Array.from({ length: Math.min(each, LARGE - place * each) }, (_, i) => {
      const story = stories[(place + i) % stories.length];
      if (!story) throw new RangeError("a week without stories cannot be made a large one");
      return { ...story, id: `${story.id}_${place}_${i}` };
    }),
    more: 0,
  }));
  return {
    ...week,
    id: `${week.id}_large`,
    sections,
    totals: {
      ...week.totals,
      stories: shown(sections),
      shown: shown(sections),
      watchedStories: shown(sections) * 3,
    },
  };
};
