import type { Filter } from "#lib/core/model/filter.ts";
import { once } from "#lib/core/once.ts";
import { factsOf, readQuery, textOf } from "./clauses.ts";
import type { Term, Word } from "./lexer.ts";
import type { CompiledFilter } from "./match.ts";
import type { Query } from "./query.ts";
import type { FilterStory } from "./story.ts";

/** Where stories stand in a list, ascending. */
type Places = readonly number[];
type Lists = ReadonlyMap<string, Places>;

/** What a story can be looked up by. Of the story as some reader gets it these are no others, but perhaps fewer. */
const VALUES = {
  topics: (story: FilterStory) => factsOf(story).topics,
  countries: (story: FilterStory) => factsOf(story).countries,
  pairs: (story: FilterStory) => factsOf(story).pairs,
  languages: (story: FilterStory) => factsOf(story).languages,
  sources: ({ reports }: FilterStory) =>
    reports.flatMap(({ source }) => [source.id.toLowerCase(), source.name.toLowerCase()]),
  stories: ({ id }: FilterStory) => [id],
  threads: ({ threadId }: FilterStory) => [threadId],
  words: (story: FilterStory) => textOf(story).where.keys(),
} satisfies Record<string, (story: FilterStory) => Iterable<string>>;
type By = keyof typeof VALUES;

const listed = (stories: readonly FilterStory[], by: By): Lists => {
  const lists = new Map<string, number[]>();
  for (const [place, story] of stories.entries()) {
    for (const value of VALUES[by](story)) {
      const list = lists.get(value);
      if (!list) lists.set(value, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  }
  return lists;
};

/** The shortest of some lists; undefined, which is everywhere, where there is none. */
const shortest = (lists: readonly (Places | undefined)[]): Places | undefined =>
  lists.reduce(
    (least, list) => (list && (!least || list.length < least.length) ? list : least),
    undefined,
  );

/** Stories by what filters ask for, so that a filter looks only at those it may match. Each list is made once it is asked for. */
export class StoryIndex<S extends FilterStory> {
  readonly stories: readonly S[];
  readonly #lists: Record<By, () => Lists>;

  constructor(stories: readonly S[]) {
    this.stories = stories;
    const lists = (by: By) => [by, once(() => listed(stories, by))] as const;
    this.#lists = Object.fromEntries((Object.keys(VALUES) as By[]).map(lists)) as Record<
      By,
      () => Lists
    >;
  }

  /** All stories that may pass a filter, and few others, in the order they were given. */
  candidates({ filter }: Pick<CompiledFilter, "filter">): readonly S[] {
    const asked = this.#asked(filter);
    const places = asked && filter.follow ? this.#anyOf([asked, this.#followed(filter)]) : asked;
    return places ? places.map((place) => this.stories[place]!) : this.stories;
  }

  #asked({ topics, countries, pairs, languages, query }: Filter): Places | undefined {
    return shortest([
      topics && this.#having("topics", topics),
      countries && this.#having("countries", countries),
      pairs && this.#having("pairs", pairs),
      query ? this.#saying(readQuery(query)) : undefined,
      languages && this.#having("languages", languages),
    ]);
  }

  #followed({ follow = {} }: Filter): Places | undefined {
    const { topics = [], sources = [], stories = [], threads = [], query } = follow;
    return this.#anyOf([
      this.#having("topics", topics),
      this.#having("sources", sources),
      this.#having("stories", stories),
      this.#having("threads", threads),
      query ? this.#saying(readQuery(query)) : [],
    ]);
  }

  #having(by: By, values: readonly string[]): Places | undefined {
    if (values.length === 0) return [];
    const lists = this.#lists[by]();
    return this.#anyOf(values.map((value) => lists.get(value) ?? []));
  }

  #anyOf(lists: readonly (Places | undefined)[]): Places | undefined {
    const filled = lists.filter((list) => list?.length !== 0);
    if (filled.length <= 1) return filled.length === 1 ? filled[0] : [];
    const marks = new Uint8Array(this.stories.length);
    for (const list of filled) {
      if (!list) return undefined;
      for (const place of list) marks[place] = 1;
    }
    const places: number[] = [];
    for (let place = marks.indexOf(1); place >= 0; place = marks.indexOf(1, place + 1))
      places.push(place);
    return places;
  }

  /** Where the words stand without which a query does not hold; undefined where it may hold without any. */
  #saying(query: Query): Places | undefined {
    if (query.kind === "not") return undefined;
    if (query.kind === "term") return this.#term(query);
    if (query.kind === "near")
      return shortest([query.left, query.right].map((terms) => this.#terms(terms)));
    const parts = query.parts.map((part) => this.#saying(part));
    return query.kind === "and" ? shortest(parts) : this.#anyOf(parts);
  }

  #terms = (terms: readonly Term[]): Places | undefined =>
    this.#anyOf(terms.map((term) => this.#term(term)));

  #term = ({ words }: Term): Places | undefined => shortest(words.map((word) => this.#word(word)));

  #word({ text, prefix }: Word): Places | undefined {
    const lists = this.#lists.words();
    if (!prefix) return lists.get(text) ?? [];
    return this.#anyOf([...lists].flatMap(([word, list]) => (word.startsWith(text) ? [list] : [])));
  }
}
