import { describeFilter } from "#lib/core/filter/describe.ts";
import { countryName } from "#lib/core/filter/names.ts";
import { countriesAbout } from "#lib/core/filter/story.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { outlets, type ToldStory } from "#lib/core/model/story.ts";
import { topicName } from "#lib/core/model/topic.ts";
import { type FeedDocument, type FeedEntry, tagUri } from "#lib/core/syndication/feed.ts";
import { safeHref } from "./pages/text.ts";

/** The year whose owner of the host names our feeds (RFC 4151). */
const NAMED_IN = "2026";

/** When a story last changed: never before it was first seen, although its reports may say so. */
const updatedOf = ({ firstSeen, lastSeen }: ToldStory): Instant =>
  lastSeen > firstSeen ? lastSeen : firstSeen;

const entryOf = (publicUrl: string, story: ToldStory): FeedEntry => ({
  id: tagUri(publicUrl, story.firstSeen, story.id),
  title: story.title,
  summary: story.summary,
  alternate: `${publicUrl}/stories/${story.id}`,
  via: safeHref(story.url),
  published: story.firstSeen,
  updated: updatedOf(story),
  authors: outlets(story).map(({ name }) => name),
  categories: [
    ...story.topics.map(({ slug }) => ({ term: slug, label: topicName(slug) })),
    ...countriesAbout(story).map(({ code }) => ({ term: code, label: countryName(code) })),
  ],
  language: story.language,
});

/** The feed of the stories that a filter found in a window. */
export function storyFeed(
  publicUrl: string,
  path: string,
  asked: { filter: Filter; query: URLSearchParams; from: Instant },
  stories: readonly ToldStory[],
): FeedDocument {
  const query = asked.query.size > 0 ? `?${asked.query.toString()}` : "";
  // Without stories the day it looks back to, which does not change with every request.
  const begun = `${asked.from.slice(0, 10)}T00:00:00.000Z`;
  return {
    id: tagUri(publicUrl, NAMED_IN, `stories${query}`),
    title: `Sitrep: ${describeFilter(asked.filter)}`,
    self: `${publicUrl}${path}${query}`,
    alternate: `${publicUrl}/stories${query}`,
    updated: stories.map(updatedOf).reduce((a, b) => (a > b ? a : b), begun),
    entries: stories.map((story) => entryOf(publicUrl, story)),
  };
}
