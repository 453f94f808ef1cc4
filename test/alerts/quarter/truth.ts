import type { Story, StoryReport } from "#lib/core/model/story.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import type { Reader } from "./readers.ts";
import { voiceOf } from "./stories.ts";

/** What is so in this world, worked out without the service: who is concerned by what, and when. */

/** The reader as they were at an instant; undefined where they had gone. */
export const subscriptionAt = ({ spells }: Reader, at: number): Subscription | undefined =>
  spells.findLast(({ from }) => from <= at)?.subscription;

/** A reader as they were from an instant on. */
export type State = { at: number; subscription: Subscription | undefined };

const endsOf = ({ spells }: Reader): number[] =>
  spells
    .flatMap(({ subscription }) => [
      subscription?.pausedUntil,
      ...(subscription?.mutes ?? []).map(({ until }) => until),
      ...(subscription?.follows ?? []).map(({ until }) => until),
    ])
    .flatMap((until) => (until === undefined ? [] : Date.parse(until)));

/** All that a reader was between two instants: at the first, and when something was changed by their hand or had ended. */
export function statesIn(reader: Reader, from: number, to: number): State[] {
  const changes = reader.spells.length > 1 ? reader.spells.map((spell) => spell.from) : [];
  const within = [...changes, ...endsOf(reader)].filter((at) => from < at && at <= to);
  return [...new Set([from, ...within])].map((at) => ({
    at,
    subscription: subscriptionAt(reader, at),
  }));
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

/** Outlets that a reader has muted just then. */
export const mutedBy = ({ mutes }: Subscription, at: number): Set<string> =>
  new Set(
    mutes.flatMap(({ kind, value, until }) =>
      kind === "source" && (until === undefined || Date.parse(until) > at) ? [value] : [],
    ),
  );

/** The story as if the outlets that a reader mutes had never told it; undefined where no other did. */
export function heardBy(subscription: Subscription, story: Story, at: number): Story | undefined {
  const muted = mutedBy(subscription, at);
  const isMuted = ({ source }: StoryReport): boolean => muted.has(source.id);
  if (muted.size === 0 || !story.reports.some(isMuted)) return story;
  const reports = story.reports.filter((report) => !isMuted(report));
  return reports.length > 0 ? { ...story, title: reports[0]!.title, reports } : undefined;
}

/** Whether a story passes what a reader asks for, as their digest takes it. */
export function passes(subscription: Subscription, whole: Story, at: number): boolean {
  const { filter, mutes, follows } = subscription;
  const story = heardBy(subscription, whole, at);
  if (!story || holds(mutes, story, at)) return false;
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
export function concerns(subscription: Subscription, whole: Story, at: number): boolean {
  const story = heardBy(subscription, whole, at);
  if (!story || !passes(subscription, story, at)) return false;
  return isFollowed(subscription, story, at) || voicesOf(story) >= subscription.alerts.minOrigins;
}

/** Whether a reader gets alerts at all. */
export const isThere = (
  subscription: Subscription | undefined,
  at: number,
): subscription is Subscription =>
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
