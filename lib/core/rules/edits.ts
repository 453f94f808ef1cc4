import { instant, type Instant } from "#lib/core/model/common.ts";
import { outlets, type Story } from "#lib/core/model/story.ts";
import { ReaderRule, type Subscription } from "#lib/core/model/subscription.ts";
import { topicName, TopicSlug } from "#lib/core/model/topic.ts";
import { rulesAt } from "./list.ts";

/** Where a reader's rules stand. */
export type RuleList = keyof Pick<Subscription, "mutes" | "follows">;

/** One rule more, in words of what will be different, and of what is so once it is made. */
export type RuleEdit = { list: RuleList; rule: ReaderRule; words: string; done: string };

const DAY_MS = 86_400_000;
/** Affairs go on for months; what somebody wants of one is asked again after a quarter. */
const THREAD_DAYS = 90;

const date = (at: Instant): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(at));

/** Names the edit in a form. */
export const editKey = ({ list, rule: { kind, value } }: Pick<RuleEdit, "list" | "rule">): string =>
  `${list} ${kind} ${value}`;

/** The instant a rule on a thread ends when made now: the beginning of a day, so that the page and its button agree. */
const threadEnd = (now: Date): Instant =>
  instant(new Date((Math.floor(now.getTime() / DAY_MS) + THREAD_DAYS) * DAY_MS));

const ofThread = (threadId: string, until: Instant): RuleEdit[] => {
  const rule = { kind: "thread", value: threadId, until } as const;
  return [
    {
      list: "mutes",
      rule,
      words: `Mute this thread until ${date(until)}`,
      done: `this thread is muted until ${date(until)}`,
    },
    {
      list: "follows",
      rule,
      words: `Follow this thread until ${date(until)}`,
      done: `you follow this thread until ${date(until)}`,
    },
  ];
};

/**
 * The rules that a story in a mail may give a reason for, most narrow first. Of a story that is no longer known only
 * itself can be named.
 */
export function editsFor(storyId: string, story: Story | undefined, now: Date): RuleEdit[] {
  const mute = (
    kind: ReaderRule["kind"],
    value: string,
    words: string,
    done: string,
  ): RuleEdit => ({ list: "mutes", rule: { kind, value }, words, done });
  const itself = mute("story", storyId, "Mute this story", "this story is muted");
  if (!story) return [itself];
  const [muteThread, followThread] = ofThread(story.threadId, threadEnd(now)) as [
    RuleEdit,
    RuleEdit,
  ];
  return [
    itself,
    muteThread,
    ...outlets(story).map(({ id, name }) =>
      mute("source", id, `Never show ${name}`, `${name} is not shown`),
    ),
    ...story.topics.map(({ slug }) =>
      mute("topic", slug, `Leave out ${topicName(slug)}`, `${topicName(slug)} is left out`),
    ),
    followThread,
  ].filter(({ rule }) => ReaderRule.safeParse(rule).success);
}

const NOUNS: Record<ReaderRule["kind"], (value: string) => string> = {
  story: () => "this story",
  thread: () => "this thread",
  source: (value) => `the source ${value}`,
  topic: (value) => {
    const slug = TopicSlug.safeParse(value);
    return slug.success ? topicName(slug.data) : value;
  },
  word: (value) => `“${value}”`,
};

/** Those of the edits that a reader's rules hold already, each with the rule as it stands. */
export const editsHeld = (
  edits: readonly RuleEdit[],
  reader: Pick<Subscription, RuleList>,
  now: Date,
): RuleEdit[] =>
  edits.flatMap((edit) => {
    const held = rulesAt(reader[edit.list], instant(now)).find(
      (rule) => editKey({ ...edit, rule }) === editKey(edit),
    );
    return held ? [{ ...edit, rule: held }] : [];
  });

/** A rule as it stands, when the story that gave the reason for it is no longer at hand. */
export const ruleWords = (list: RuleList, { kind, value, until }: ReaderRule): string =>
  `${list === "mutes" ? "Mute" : "Follow"} ${NOUNS[kind](value)}${until ? ` until ${date(until)}` : ""}`;
