import { countriesAbout } from "#lib/core/filter/story.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Story } from "#lib/core/model/story.ts";

/** A list that stories stand in: all of them, or those of one topic, country or pair. */
export type StoryFacet = "all" | `topic:${string}` | `country:${string}` | `pair:${string}`;

/** Where a story stands in every list. */
export type StoryPosition = { firstSeen: Instant; id: string };

/** The order of every list: newest first; ids settle what came in together. */
export const newestFirst = (a: StoryPosition, b: StoryPosition): number => {
  if (a.firstSeen !== b.firstSeen) return a.firstSeen < b.firstSeen ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
};

const topic = (slug: string): StoryFacet => `topic:${slug}`;
const country = (code: string): StoryFacet => `country:${code}`;
const pair = (parties: string): StoryFacet => `pair:${parties}`;

/** The lists that a story stands in: what a filter would find it by, its topics, the countries it is about and its pairs. */
export const facetsOf = (story: Pick<Story, "topics" | "countries" | "pairs">): StoryFacet[] => [
  "all",
  ...story.topics.map(({ slug }) => topic(slug)),
  ...countriesAbout(story).map(({ code }) => country(code)),
  ...story.pairs.map(pair),
];

/**
 * The lists in which all stories stand that may pass a normalised filter, the shortest there are: of pairs, else
 * countries, else topics. What a reader follows passes whatever else is asked, so that only all stories will do.
 */
export function facetsFor({ topics, countries, pairs, follow }: Filter): StoryFacet[] {
  if (follow) return ["all"];
  if (pairs) return pairs.map(pair);
  if (countries) return countries.map(country);
  return topics ? topics.map(topic) : ["all"];
}
