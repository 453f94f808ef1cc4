import { type By, askedBy, followedBy, type Need, VALUES } from "#lib/core/filter/needs.ts";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { personalFilter } from "#lib/core/filter/personal.ts";
import type { FilterStory } from "#lib/core/filter/story.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { AlertProfile } from "./profile.ts";

/**
 * Under what keys a reader is posted, and which keys a story has: no story that concerns a reader lacks all of theirs. So who
 * may be concerned by a story stands under the few keys it has, however many readers there are.
 */

/** The key that every story has, for readers whose filter asks for nothing in particular. */
const EVERY_STORY = "*";

const LETTERS: Record<By, string> = {
  topics: "t",
  countries: "c",
  pairs: "p",
  languages: "l",
  sources: "src",
  stories: "s",
  threads: "th",
  words: "w",
};

/** Keys of these are good for one story or thread: there are too many to know which are in use. */
export const isNamed = (key: string): boolean => key.startsWith("s:") || key.startsWith("th:");

/** Words are told apart by so many letters. */
const LONGEST = 32;
/** At most so many keys a reader, beside those of stories and threads: who needs more is posted under every story. */
const MOST_KEYS = 64;

const short = (word: string): string =>
  word.length > LONGEST ? [...word].slice(0, LONGEST).join("") : word;
const keyOf = (by: By, value: string): string =>
  `${LETTERS[by]}:${by === "words" ? short(value) : value}`;
const beginningKey = (word: string): string => `w:${short(word)}*`;
const crossedKey = (topic: string, country: string): string => `tc:${topic}|${country}`;

/** Keys of which a story needs one, and the share of all stories that is expected to have one. */
type Cover = { keys: ReadonlySet<string>; share: number };

const ANY: Cover = { keys: new Set([EVERY_STORY]), share: 1 };
/** Only the order of these counts: the rarest need is what a reader is posted under. */
const SHARES: Record<Exclude<By, "words">, number> = {
  stories: 0,
  threads: 0.0001,
  pairs: 0.002,
  sources: 0.02,
  countries: 0.03,
  topics: 0.1,
  languages: 0.5,
};
const CROSSED = 0.01;

/** Short words are common ones; a character that is a word of its own more so, and a beginning stands for many words. */
const shareOfWord = (word: string): number =>
  word.length > 3 ? 0.004 : word.length > 1 ? 0.02 : 0.05;
const shareOfBeginning = (word: string): number =>
  word.length > 4 ? 0.006 : word.length > 2 ? 0.03 : 0.15;

const single = (key: string, share: number): Cover => ({ keys: new Set([key]), share });

const together = (covers: readonly Cover[]): Cover => {
  const keys = new Set(covers.flatMap((cover) => [...cover.keys]));
  const share = covers.reduce((sum, cover) => sum + cover.share, 0);
  const shared = [...keys].filter((key) => !isNamed(key));
  return keys.has(EVERY_STORY) || shared.length > MOST_KEYS ? ANY : { keys, share };
};

const rarest = (covers: readonly Cover[]): Cover =>
  covers.reduce((least, cover) => (cover.share < least.share ? cover : least), ANY);

const coverOf = (need: Need): Cover => {
  if (need.kind === "beginning")
    return single(beginningKey(need.value), shareOfBeginning(need.value));
  if (need.kind === "value") {
    const { by, value } = need;
    return single(keyOf(by, value), by === "words" ? shareOfWord(value) : SHARES[by]);
  }
  const covers = need.parts.map(coverOf);
  return need.kind === "all" ? rarest(covers) : together(covers);
};

/** A topic in a country, of those asked for: rarer than either. */
const crossed = ({ topics, countries }: Filter): Cover =>
  topics && countries
    ? together(
        topics.flatMap((topic) =>
          countries.map((country) => single(crossedKey(topic, country), CROSSED)),
        ),
      )
    : ANY;

/** As if no rule of theirs ever ended, so that a reader stays posted as they are while time goes by. */
const lasting = ({ filter, follows }: AlertProfile): Filter =>
  normaliseFilter(
    personalFilter(
      { filter, mutes: [], follows: follows.map(({ kind, value }) => ({ kind, value })) },
      "",
    ),
  );

/**
 * The keys that a reader is posted under, 64 at most beside what they follow by name: the rarest of those that every story
 * which concerns them has one of, at any time. What they mute or exclude has none. Throws on a query that was never checked.
 */
export function postingKeys(profile: AlertProfile): string[] {
  const filter = lasting(profile);
  const followed = followedBy(filter).map(coverOf);
  const asked = [crossed(filter), ...askedBy(filter).map(coverOf)];
  return [...rarest(asked.map((cover) => together([cover, ...followed]))).keys].toSorted();
}

const beginnings = function* (word: string): Iterable<string> {
  let start = "";
  for (const letter of short(word)) yield `w:${(start += letter)}*`;
};

/** All keys that readers whom a story may concern can be posted under. */
export function keysOf(story: FilterStory): Set<string> {
  const found = new Set([EVERY_STORY]);
  for (const by of Object.keys(VALUES) as By[])
    for (const value of VALUES[by](story)) found.add(keyOf(by, value));
  for (const word of VALUES.words(story)) for (const key of beginnings(word)) found.add(key);
  for (const topic of VALUES.topics(story))
    for (const country of VALUES.countries(story)) found.add(crossedKey(topic, country));
  return found;
}
