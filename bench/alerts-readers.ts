import { keysOf, postingKeys } from "#lib/core/alerts/postings.ts";
import {
  type AlertProfile,
  concernOf,
  profileText,
  readProfile,
} from "#lib/core/alerts/profile.ts";
import { textOf } from "#lib/core/filter/clauses.ts";
import type { FilterStory } from "#lib/core/filter/story.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ReaderRule } from "#lib/core/model/subscription.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { type Chance, chance } from "./chance.ts";
import { COUNTRIES } from "./readers.ts";

/** Words that readers ask for beside those of stories: there are more names in the world than in a week's news. */
const OTHER_WORDS = 5_000;
const SHORTEST = 5;

/** The first of a list most, the second half as often, as what people ask for goes. */
const zipf = (random: Chance) => {
  const share = (): number => random.below(1e6) / 1e6;
  return <T>(list: readonly T[]): T =>
    list[Math.min(list.length - 1, Math.floor(list.length ** share()) - 1)]!;
};

/** Words of stories, rare ones first as readers name what is particular, among as many that no story has. */
function wordsOf(stories: readonly FilterStory[], random: Chance): string[] {
  const counts = new Map<string, number>();
  for (const story of stories)
    for (const word of textOf(story).where.keys())
      if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  // What every tenth story says is nothing that anybody asks for.
  const rare = [...counts].flatMap(([word, count]) => (count * 10 < stories.length ? [word] : []));
  const others = Array.from({ length: OTHER_WORDS }, (_, n) => `name${n.toString(36)}`);
  const all = [...rare, ...others];
  for (let at = all.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

type Draw = () => Partial<AlertProfile>;

/** What readers ask for, as often as each stands in the list. */
function draws(random: Chance, stories: readonly FilterStory[]): Draw[] {
  const often = zipf(random);
  const words = wordsOf(stories, random);
  const topics = TOPICS.map(({ slug }) => slug);
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + random.below(most) }, () => often(list))),
  ];
  const pair = (): string => {
    const [a, b] = [often(COUNTRIES), random.one(COUNTRIES)].toSorted();
    return `${a}-${b}`;
  };
  const facets = (most: number): Filter => ({
    topics: some(topics, 2),
    countries: some(COUNTRIES, most),
  });
  const muting = (): ReaderRule[] => [
    random.below(2)
      ? { kind: "word", value: often(words) }
      : { kind: "topic", value: often(topics) },
  ];
  return [
    () => ({ filter: facets(2) }),
    () => ({ filter: facets(3), mutes: muting() }),
    () => ({ filter: { ...facets(4), query: `NOT ${often(words)}` } }),
    () => ({ filter: { pairs: [pair()] } }),
    () => ({ filter: { pairs: [pair(), pair()] }, mutes: muting() }),
    () => ({ filter: { query: often(words) } }),
    () => ({ filter: { query: `${often(words)} OR ${often(words)}`, topics: some(topics, 2) } }),
    () => ({ filter: { query: `"${often(words)} ${often(words)}"` } }),
    () => ({
      filter: { query: `${often(words)}* AND ${often(words)}`, countries: some(COUNTRIES, 3) },
    }),
    () => ({
      filter: facets(1),
      follows: [{ kind: "thread", value: `thr_${random.below(2_000)}` }],
    }),
    () => ({ filter: { countries: [often(COUNTRIES)], minOrigins: 2 } }),
    () => ({ filter: { topics: some(topics, 2) } }),
  ];
}

/** A reader, what they ask for, and under which keys that is posted. */
export type BenchReader = { reader: string; profile: string; under: string[] };

type Judged = { under: string[]; isConcerned: boolean };

/** Where each distinct profile is posted, and whether a story concerns it, found once. */
function judging(story: FilterStory, now: string): (text: string) => Judged {
  const has = keysOf(story);
  const known = new Map<string, Judged>();
  return (text) => {
    let judged = known.get(text);
    if (!judged) {
      const profile = readProfile(text);
      const under = postingKeys(profile);
      // Who shares no key cannot be concerned, which spares most of the asking.
      const isConcerned =
        under.some((key) => has.has(key)) && concernOf(profile, now)(story) !== undefined;
      known.set(text, (judged = { under, isConcerned }));
    }
    return judged;
  };
}

/** So many readers whom a story concerns and so many whom it does not, each as if drawn until there were enough of them. */
export function readersAround(
  story: FilterStory,
  stories: readonly FilterStory[],
  most: { concerned: number; others: number },
  { seed, now }: { seed: number; now: string },
): { concerned: BenchReader[]; others: BenchReader[] } {
  const random = chance(seed);
  const kinds = draws(random, stories);
  const judged = judging(story, now);
  const [concerned, others] = [[] as BenchReader[], [] as BenchReader[]];
  for (let n = 0; concerned.length < most.concerned || others.length < most.others; n++) {
    const drawn = { filter: {}, mutes: [], follows: [], ...kinds[n % kinds.length]!() };
    const profile = profileText({ ...drawn, minOrigins: 1 + random.below(2) });
    const { under, isConcerned } = judged(profile);
    const [list, enough] = isConcerned ? [concerned, most.concerned] : [others, most.others];
    if (list.length < enough)
      list.push({ reader: `sub_${n.toString(16).padStart(20, "0")}`, profile, under });
  }
  return { concerned, others };
}
