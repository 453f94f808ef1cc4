import type { Story } from "#lib/core/model/story.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import type { Reader } from "./readers.ts";
import { voiceOf } from "./stories.ts";

/** What is so in this world, worked out without the service: who is concerned by what, and when. */

/** The reader as they were at an instant; undefined where they had gone. */
export const subscriptionAt = ({ spells }: Reader, at: number): Subscription | undefined =>
  spells.findLast(({ from }) => from <= at)?.subscription;

/** Whether nothing of a reader changed between two instants: neither by their hand nor since something ended. */
export function isSteady(reader: Reader, from: number, to: number): boolean {
  const subscription = subscriptionAt(reader, from);
  const isWithin = (at: number): boolean => from < at && at <= to;
  const ends = [...(subscription?.mutes ?? []), ...(subscription?.follows ?? [])]
    .flatMap(({ until }) => until ?? [])
    .concat(subscription?.pausedUntil ?? []);
  return (
    !reader.spells.some((spell) => isWithin(spell.from)) &&
    !ends.some((end) => isWithin(Date.parse(end)))
  );
}

const voices = new WeakMap<Story, number>();
/** Independent voices: each outlet of this world tells a story once. */
function voicesOf(story: Story): number {
  let count = voices.get(story);
  if (count === undefined) voices.set(story, (count = new Set(story.reports.map(voiceOf)).size));
  return count;
}

const words = new WeakMap<Story, Set<string>>();
function wordsOf(story: Story): Set<string> {
  let found = words.get(story);
  if (!found) {
    const text = [story.title, ...story.reports.map(({ title }) => title)].join(" ");
    words.set(story, (found = new Set(text.toLowerCase().split(" "))));
  }
  return found;
}

const isMeant = ({ kind, value }: ReaderRule, story: Story): boolean => {
  if (kind === "story") return story.id === value;
  if (kind === "thread") return story.threadId === value;
  if (kind === "topic") return story.topics.some(({ slug }) => slug === value);
  return kind === "word" && wordsOf(story).has(value);
};

const holds = (rules: readonly ReaderRule[], story: Story, at: number): boolean =>
  rules.some(
    (rule) => (rule.until === undefined || Date.parse(rule.until) > at) && isMeant(rule, story),
  );

/** Whether a story passes what a reader asks for, as their digest takes it. */
export function passes(subscription: Subscription, story: Story, at: number): boolean {
  const { filter, mutes, follows } = subscription;
  if (holds(mutes, story, at)) return false;
  if (holds(follows, story, at)) return true;
  const { topics, countries, pairs, query } = filter;
  return (
    (!topics || story.topics.some(({ slug }) => topics.includes(slug))) &&
    (!countries || story.countries.some(({ code }) => countries.includes(code))) &&
    (!pairs || story.pairs.some((pair) => pairs.includes(pair))) &&
    (!query || wordsOf(story).has(query))
  );
}

/** Whether a reader follows a story, or its thread, by name. */
export const isFollowed = (subscription: Subscription, story: Story, at: number): boolean =>
  holds(subscription.follows, story, at) && !holds(subscription.mutes, story, at);

/** Whether a reader wants an alert of a story as it is. */
export const concerns = (subscription: Subscription, story: Story, at: number): boolean =>
  passes(subscription, story, at) &&
  (isFollowed(subscription, story, at) || voicesOf(story) >= subscription.alerts.minOrigins);

/** Whether a reader gets alerts at all. */
export const isThere = (subscription: Subscription | undefined, at: number): boolean =>
  subscription?.state === "active" &&
  subscription.alerts.enabled &&
  (subscription.pausedUntil === undefined || Date.parse(subscription.pausedUntil) <= at);

/** What a reader may be found by, so that not everybody is asked of every story. */
function handlesOf({ filter, follows }: Subscription): string[] {
  const named = follows.map(({ value }) => value);
  const { pairs, query, countries, topics = [] } = filter;
  return [...named, ...(pairs ?? (query ? [query] : (countries ?? topics)))];
}

const tracesOf = (story: Story): string[] => [
  story.id,
  story.threadId,
  ...story.pairs,
  ...wordsOf(story),
  ...story.countries.map(({ code }) => code),
  ...story.topics.map(({ slug }) => slug),
];

/** Finds those who may be concerned by a story, as they ever were. */
export function finder(readers: readonly Reader[]): (story: Story) => Set<Reader> {
  const found = new Map<string, Set<Reader>>();
  for (const reader of readers)
    for (const { subscription } of reader.spells)
      for (const handle of subscription ? handlesOf(subscription) : []) {
        const there = found.get(handle);
        if (there) there.add(reader);
        else found.set(handle, new Set([reader]));
      }
  return (story) => new Set(tracesOf(story).flatMap((trace) => [...(found.get(trace) ?? [])]));
}
