import { instant, type Instant } from "#lib/core/model/common.ts";
import { outlets, type Story } from "#lib/core/model/story.ts";
import { ReaderRule, type Subscription } from "#lib/core/model/subscription.ts";
import { topicName, TopicSlug } from "#lib/core/model/topic.ts";
import { rulesAt } from "./list.ts";

/** Where a reader's rules stand. */
export type RuleList = keyof Pick<Subscription, "mutes" | "follows">;

/** One rule more, in words of what will be different, and of what is so once it is made. */
export type RuleEdit = { list: RuleList; rule: ReaderRule; words: string; done: string };

const date = (at: Instant): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(at));

const untilText = ({ until }: ReaderRule): string => (until ? ` until ${date(until)}` : "");

/** Names the edit in a form. */
export const editKey = ({ list, rule: { kind, value } }: Pick<RuleEdit, "list" | "rule">): string =>
  `${list} ${kind} ${value}`;

/** An edit as it is so, with its end. */
export const doneWords = ({ done, rule }: RuleEdit): string => done + untilText(rule);

/**
 * The rules that a story in a mail may give a reason for, most narrow first; for how long is for the reader to say. Of a
 * story that is no longer known only itself can be named, to be muted.
 */
export function editsFor(storyId: string, story: Story | undefined): RuleEdit[] {
  const edit =
    (list: RuleList) =>
    (kind: ReaderRule["kind"], value: string, words: string, done: string): RuleEdit => ({
      list,
      rule: { kind, value },
      words,
      done,
    });
  const [mute, follow] = [edit("mutes"), edit("follows")];
  const itself = mute("story", storyId, "Mute this story", "this story is muted");
  if (!story) return [itself];
  const { threadId } = story;
  return [
    itself,
    mute("thread", threadId, "Mute its thread: the whole affair", "this thread is muted"),
    ...outlets(story).map(({ id, name }) =>
      mute("source", id, `Leave out ${name}`, `${name} is left out`),
    ),
    ...story.topics.map(({ slug }) =>
      mute("topic", slug, `Leave out ${topicName(slug)}`, `${topicName(slug)} is left out`),
    ),
    follow("story", storyId, "Follow this story: each new fact", "you follow this story"),
    follow("thread", threadId, "Follow its thread: the whole affair", "you follow this thread"),
  ].filter(({ rule }) => ReaderRule.safeParse(rule).success);
}

/** The same of the thread, for who has just chosen a story: that stays alive by itself. */
export const threadEdit = (
  edits: readonly RuleEdit[],
  { list, rule }: RuleEdit,
): RuleEdit | undefined =>
  rule.kind === "story"
    ? edits.find((edit) => edit.list === list && edit.rule.kind === "thread")
    : undefined;

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
export const ruleWords = (list: RuleList, rule: ReaderRule): string =>
  `${list === "mutes" ? "Mute" : "Follow"} ${NOUNS[rule.kind](rule.value)}${untilText(rule)}`;
