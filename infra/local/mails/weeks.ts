import type { StoryCounts } from "#lib/core/counts.ts";
import { describeFilter } from "#lib/core/filter/describe.ts";
import { countryName } from "#lib/core/filter/names.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Digest, DigestMatrix, DigestSection, DigestStory } from "#lib/core/model/digest.ts";
import { topicName, TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { type Cell, cellsOf, mostMoved } from "#lib/core/usual.ts";

const DAY_MS = 86_400_000;
/** Ten times what a mail shows. */
const LARGE = 400;
const WEEKS = 8;
const [ROWS, COLUMNS] = [8, 5];

const NONE: StoryCounts = {
  stories: 0,
  reports: 0,
  outlets: 0,
  topics: {},
  countries: {},
  cells: {},
};

/** A count beside what is usual, marked as any other is. */
const against = (stories: number, usual: number): Cell =>
  cellsOf(
    { ...NONE, stories },
    Array.from({ length: WEEKS }, () => ({ ...NONE, stories: usual })),
    1,
  )((counts) => counts.stories);

const storiesOf = (sections: readonly DigestSection[]): DigestStory[] =>
  sections.flatMap(({ stories }) => stories);

const countriesOf = (stories: readonly DigestStory[]): Digest["byCountry"] =>
  [...new Set(stories.flatMap(({ countries }) => countries))]
    .map((code) => ({
      code,
      stories: stories.filter(({ countries }) => countries.includes(code)).length,
    }))
    .toSorted(
      (a, b) => b.stories - a.stories || (countryName(a.code) < countryName(b.code) ? -1 : 1),
    );

/** Of some topics and countries, as if nothing else had been seen; what is usual is between half and double of it. */
const matrixOf = (
  stories: readonly DigestStory[],
  topics: readonly TopicSlug[],
  countries: readonly string[],
): DigestMatrix => {
  const cell = (found: readonly DigestStory[], place: number): Cell =>
    against(found.length, Math.round(WEEKS * found.length * (0.5 + 0.5 * (place % 4))) / WEEKS);
  const rows = topics.map((topic, place) => {
    const told = stories.filter((story) => story.topics.includes(topic));
    const cells = countries.map((code) =>
      cell(
        told.filter((story) => story.countries.includes(code)),
        place,
      ),
    );
    return { topic, cells, total: cell(told, place) };
  });
  const columns = countries.map((code) => {
    const told = stories.filter((story) => story.countries.includes(code));
    return { code, total: cell(told, 1) };
  });
  const moved = mostMoved({ countries: columns, rows });
  return { countries: [...countries], rows, weeks: WEEKS, moved };
};

/** Days differ among themselves: nothing is said to be far from a day's part of a week. */
const unmarked = (matrix: DigestMatrix): DigestMatrix => {
  const plain = (cell: Cell): Cell => ({ ...cell, mark: null });
  const rows = matrix.rows.map(({ topic, cells, total }) => ({
    topic,
    cells: cells.map(plain),
    total: plain(total),
  }));
  return { ...matrix, rows, moved: [] };
};

/** The same time of day, on the day that ends with the week. */
const onLastDay = (at: string, { to }: Digest): string => {
  const from = Date.parse(to) - DAY_MS;
  return instant(new Date(from + ((((Date.parse(at) - from) % DAY_MS) + DAY_MS) % DAY_MS)));
};

/** A day of the week's digest: the first story of each section, told on the last of its days. */
export const dayOf = (week: Digest): Digest => {
  const sections = week.sections.map((section) => ({
    ...section,
    more: 0,
    stories: section.stories.slice(0, 1).map((story) => ({
      ...story,
      effective: onLastDay(story.effective, week),
      firstSeen: onLastDay(story.firstSeen, week),
    })),
  }));
  const stories = storiesOf(sections);
  const { topics = [], countries = [] } = week.filter;
  return {
    ...week,
    id: `${week.id}_day`,
    from: instant(new Date(Date.parse(week.to) - DAY_MS)),
    sections,
    totals: {
      stories: stories.length,
      shown: stories.length,
      watchedStories: 31,
      watchedReports: 68,
      outlets: 22,
    },
    byCountry: countriesOf(stories),
    updates: week.updates?.slice(1) ?? [],
    corrections: (week.corrections ?? []).map((each) => ({
      ...each,
      at: onLastDay(each.at, week),
    })),
    matrix: unmarked(matrixOf(stories, topics, countries)),
  };
};

/** A week in which much was read and nothing matched, while nothing is known to be usual. */
export const emptyOf = (week: Digest): Digest => {
  const { top: _, matrix: __, ...rest } = week;
  return {
    ...rest,
    id: `${week.id}_empty`,
    sections: [],
    totals: { ...week.totals, stories: 0, shown: 0 },
    byCountry: [],
    updates: [],
    corrections: [],
  };
};

/** Nothing matched, and yet there is news: of what was told the week before, and of the silence. */
export const quietOf = (week: Digest): Digest => {
  const { updates = [], corrections = [], matrix } = week;
  const rows = (matrix?.rows ?? []).map(({ topic, cells, total }) => ({
    topic,
    cells: cells.map(({ usual }) => against(0, usual ?? 0)),
    total: against(Math.round(total.usual ?? 0), total.usual ?? 0),
  }));
  const countries = matrix?.countries ?? [];
  const columns = countries.map((code) => ({ code, total: against(0, 0) }));
  const moved = mostMoved({ countries: columns, rows });
  return {
    ...emptyOf(week),
    id: `${week.id}_quiet`,
    updates,
    corrections,
    matrix: { countries, rows, weeks: WEEKS, moved },
  };
};

/** Told again under a topic, as the story of its number. */
const again = (story: DigestStory, slug: TopicSlug, number: number): DigestStory => {
  const topics = [slug, ...story.topics.filter((each) => each !== slug)];
  const held = TOPICS.filter((topic) => topics.includes(topic.slug));
  return {
    ...story,
    id: `${story.id}_${number}`,
    title: `${story.title} (${number})`,
    url: `https://news.example/${number}`,
    topics,
    reasons: held.map((topic) => `topic ${topicName(topic.slug)}`),
  };
};

/** A week of 400 stories over all topics: those of the given one, again and again, each under an id and a title of its own. */
export const largeOf = (week: Digest): Digest => {
  const known = storiesOf(week.sections);
  const each = Math.ceil(LARGE / TOPICS.length);
  const sections = TOPICS.map(({ slug, name }, place) => ({
    slug,
    name,
    stories: Array.from({ length: Math.min(each, LARGE - place * each) }, (_, i) => {
      const story = known[(place + i) % known.length];
      if (!story) throw new RangeError("a week without stories cannot be made a large one");
      return again(story, slug, place * each + i + 1);
    }),
    more: 0,
  }));
  const stories = storiesOf(sections);
  const filter = { topics: TOPICS.map(({ slug }) => slug) };
  const byCountry = countriesOf(stories);
  const told = (slug: TopicSlug) => stories.filter(({ topics }) => topics.includes(slug)).length;
  const most = new Set(filter.topics.toSorted((a, b) => told(b) - told(a)).slice(0, ROWS));
  return {
    ...week,
    id: `${week.id}_large`,
    filter,
    filterText: describeFilter(filter),
    sections,
    top: stories[0]?.id ?? "",
    totals: {
      stories: stories.length,
      shown: stories.length,
      watchedStories: 3 * stories.length,
      watchedReports: 7 * stories.length,
      outlets: 96,
    },
    byCountry,
    matrix: matrixOf(
      stories,
      filter.topics.filter((slug) => most.has(slug)),
      byCountry.slice(0, COLUMNS).map(({ code }) => code),
    ),
  };
};
