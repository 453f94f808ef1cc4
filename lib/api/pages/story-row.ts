import { countriesAbout } from "#lib/core/filter/story.ts";
import { outlets, type ToldStory } from "#lib/core/model/story.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import type { StoryRow } from "./story-list.tsx";

/** A story as lists show it. */
export const rowOf = (story: ToldStory): StoryRow => ({
  id: story.id,
  title: story.title,
  summary: story.summary,
  url: story.url,
  language: story.language,
  outlets: outlets(story).map(({ id, name, kind }) => {
    const url = story.reports.find((report) => report.source.id === id)?.url ?? null;
    return { name, kind, url };
  }),
  origins: originsOf(story),
  topics: story.topics.map((label) => label.slug),
  countries: countriesAbout(story).map((label) => label.code),
  firstSeen: story.firstSeen,
  ...(story.backfill && { backfill: true }),
});
