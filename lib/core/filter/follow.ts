import type { Filter } from "#lib/core/model/filter.ts";
import { describeQuery } from "./query.ts";
import { readQuery, textOf } from "./clauses.ts";
import { NAMES } from "./names.ts";
import type { FilterStory } from "./story.ts";
import { findQuery } from "./text.ts";

/** Why a story is one that the reader follows, in plain words; undefined when it is none. */
export type Follow = (story: FilterStory) => string[] | undefined;

type Followed = NonNullable<Filter["follow"]>;

const told = (names: readonly string[]): string[] => names.map((name) => `you follow ${name}`);

const ofTopics =
  (slugs: readonly string[]): Follow =>
  (story) =>
    told(
      slugs
        .filter((slug) => story.topics.some((label) => label.slug === slug))
        .map((slug) => `topic ${NAMES.topics(slug)}`),
    );

const ofSources = (wanted: readonly string[]): Follow => {
  const sources = new Set(wanted);
  const isWanted = (text: string) => sources.has(text.toLowerCase());
  return (story) => {
    const found = story.reports.filter(
      ({ source: { id, name } }) => isWanted(id) || isWanted(name),
    );
    return told([...new Set(found.map(({ source }) => `source ${source.name}`))]);
  };
};

const ofQuery = (text: string): Follow => {
  const query = readQuery(text);
  return (story) => {
    const found = findQuery(query, textOf(story));
    return found && told(found.length > 0 ? found : [describeQuery(query)]);
  };
};

const ofStories =
  (ids: readonly string[]): Follow =>
  ({ id }) =>
    ids.includes(id) ? told(["this story"]) : undefined;

const ofThreads =
  (ids: readonly string[]): Follow =>
  ({ threadId }) =>
    ids.includes(threadId) ? told(["this thread"]) : undefined;

/** What a normalised filter follows, as one question; undefined for a filter that follows nothing. */
export const followOf = ({ follow }: Filter): Follow | undefined => {
  if (!follow) return undefined;
  const { stories, threads, sources, topics, query }: Followed = follow;
  const all = [
    stories && ofStories(stories),
    threads && ofThreads(threads),
    topics && ofTopics(topics),
    sources && ofSources(sources),
    query && ofQuery(query),
  ].filter((each) => typeof each === "function");
  return (story) => {
    const why = all.flatMap((each) => each(story) ?? []);
    return why.length > 0 ? why : undefined;
  };
};
