import { once } from "#lib/core/once.ts";
import type { CompiledFilter } from "./match.ts";
import { type By, type Need, needOf, VALUES } from "./needs.ts";
import type { FilterStory } from "./story.ts";

/** Where stories stand in a list, ascending. */
type Places = readonly number[];
type Lists = ReadonlyMap<string, Places>;

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
    const places = this.#places(needOf(filter));
    return places ? places.map((place) => this.stories[place]!) : this.stories;
  }

  /** Where the stories stand that have what is needed; undefined where that may be anywhere. */
  #places(need: Need): Places | undefined {
    if (need.kind === "value") return this.#lists[need.by]().get(need.value) ?? [];
    if (need.kind === "beginning") return this.#beginning(need.value);
    const lists = need.parts.map((part) => this.#places(part));
    return need.kind === "all" ? shortest(lists) : this.#anyOf(lists);
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

  #beginning(text: string): Places | undefined {
    const lists = this.#lists.words();
    return this.#anyOf([...lists].flatMap(([word, list]) => (word.startsWith(text) ? [list] : [])));
  }
}
