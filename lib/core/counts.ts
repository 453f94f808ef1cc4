import { codesAbout } from "#lib/core/filter/story.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import type { WeekCounts } from "#lib/core/model/week.ts";

/** How many stories there are, and how many by topic and by the countries they are about. */
export type StoryCounts = Omit<WeekCounts, "week" | "countedAt" | "final">;

const add = <K extends string>(counts: Partial<Record<K, number>>, key: K): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** How many stories there are by topic and by country, without the rest. */
export const tally = (stories: readonly ToldStory[]): Pick<StoryCounts, "topics" | "countries"> => {
  const topics: StoryCounts["topics"] = {};
  const countries: Record<string, number> = {};
  for (const story of stories) {
    for (const code of codesAbout(story)) add(countries, code);
    for (const { slug } of story.topics) add(topics, slug);
  }
  return { topics, countries };
};

/** Counts stories: each once under each of its topics and countries, and under both at once. */
export const countStories = (stories: readonly ToldStory[]): StoryCounts => {
  const outlets = new Set<string>();
  let reports = 0;
  const topics: StoryCounts["topics"] = {};
  const countries: Record<string, number> = {};
  const cells: Partial<Record<TopicSlug, Record<string, number>>> = {};
  for (const story of stories) {
    reports += story.reports.length;
    for (const { source } of story.reports) outlets.add(source.id);
    const codes = codesAbout(story);
    for (const code of codes) add(countries, code);
    for (const { slug } of story.topics) {
      add(topics, slug);
      for (const code of codes) add((cells[slug] ??= {}), code);
    }
  }
  return {
    stories: stories.length,
    reports,
    outlets: outlets.size,
    topics,
    countries,
    cells,
  };
};
