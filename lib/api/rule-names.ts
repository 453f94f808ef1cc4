import type { Instant } from "#lib/core/model/common.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import { rulesAt, type RuleTarget } from "#lib/core/rules/list.ts";
import type { ApiStores } from "./deps.ts";

/** What a rule is about, as far as the store knows it. */
type RuleName = {
  /** The title of a story or of a thread's newest, or the name of a source. */
  title: string;
  /** Of a story. */
  threadId?: string;
};

/** By `ruleKey`. */
export type RuleNames = ReadonlyMap<string, RuleName>;

export const ruleKey = ({ kind, value }: RuleTarget): string => `${kind} ${value.toLowerCase()}`;

type Stores = {
  feeds: Pick<ApiStores["feeds"], "list">;
  stories: Pick<ApiStores["stories"], "get" | "inThread">;
};

async function nameOf(stores: Stores, { kind, value }: ReaderRule): Promise<RuleName | undefined> {
  if (kind === "story") {
    const story = await stores.stories.get(value);
    return story && { title: story.title, threadId: story.threadId };
  }
  const [newest] = kind === "thread" ? await stores.stories.inThread(value) : [];
  return newest && { title: newest.title };
}

const sourceNames = async (stores: Stores): Promise<[string, RuleName][]> =>
  (await stores.feeds.list()).map(({ source: { id, name } }) => [
    ruleKey({ kind: "source", value: id }),
    { title: name },
  ]);

/** Names of what a reader's rules are about: one read each, and one for all sources; what has no name is left out. */
export async function ruleNames(
  stores: Stores,
  { mutes, follows }: Pick<Subscription, "mutes" | "follows">,
  at: Instant,
): Promise<RuleNames> {
  const rules = rulesAt([...mutes, ...follows], at);
  const sources = rules.some(({ kind }) => kind === "source") ? await sourceNames(stores) : [];
  const others = await Promise.all(
    rules.map(async (rule) => {
      const name = await nameOf(stores, rule);
      return name ? [[ruleKey(rule), name] as const] : [];
    }),
  );
  return new Map([...sources, ...others.flat()]);
}

/** Whether a mute keeps out all that a follow would bring. */
export function isMuted(
  follow: ReaderRule,
  mutes: readonly ReaderRule[],
  names: RuleNames,
): boolean {
  const muted = new Set(mutes.map(ruleKey));
  const { threadId } = names.get(ruleKey(follow)) ?? {};
  return (
    muted.has(ruleKey(follow)) ||
    (threadId !== undefined && muted.has(ruleKey({ kind: "thread", value: threadId })))
  );
}

/** The thread of a muted story, where that is not muted as well: it stays alive. */
export function aliveThread(
  mute: ReaderRule,
  mutes: readonly ReaderRule[],
  names: RuleNames,
): string | undefined {
  const { threadId } = names.get(ruleKey(mute)) ?? {};
  const isMutedToo = mutes.some(({ kind, value }) => kind === "thread" && value === threadId);
  return isMutedToo ? undefined : threadId;
}
