import { keysOf } from "#lib/core/alerts/postings.ts";
import { concernIn } from "#lib/core/alerts/ready.ts";
import { type News, newsSince, raisedBy } from "#lib/core/alerts/watch.ts";
import { settledFacts } from "#lib/core/facts/settled.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Posting, Raised, StoryWatch } from "#lib/core/model/raised.ts";
import type { Story } from "#lib/core/model/story.ts";
import { inTurn, partsOf } from "#lib/jobs/in-turn.ts";
import type { AlertIndex, AlertStore, Queue } from "#lib/ports.ts";

/** Stories that are read, raised and noted together: as many as one call reads. */
const GROUP = 100;
/** Stories that are looked up at once, so that the index reads for them together; more would hold more readers in memory. */
const LOOKED_UP = 25;
/** Parts of readers that are written for at once. */
const TOGETHER = 10;
/** Readers that one message names, and who are written for together. */
const READERS = 50;

export type RaiseStores = {
  alerts: Pick<AlertStore, "watched" | "watch" | "raise">;
  alertIndex: Pick<AlertIndex, "find">;
};
export type RaiseDeps = { stores: RaiseStores; queue: Queue };
/** What was raised, and for how many readers. */
type RaiseReport = { raised: number; readers: number };

type Failed = (id: string, error: unknown) => void;
/** What was found new in a story: how it stands now, and what that raises. */
type Found = { watch: StoryWatch; raised: Raised[] };

/** What news of a story raise for readers whom it may concern, each distinct profile asked once. */
function raisedFor(
  { story, news }: { story: Story; news: News },
  postings: readonly Posting[],
  at: Instant,
  failed: Failed,
): Raised[] {
  const answers = new Map<string, ReturnType<typeof raisedBy>>();
  const answerTo = ({ profile, subscriptionId }: Posting) => {
    const known = answers.get(profile);
    if (known) return known;
    let answer: ReturnType<typeof raisedBy> = [];
    try {
      answer = raisedBy(news, story, concernIn(profile, at));
    } catch (error) {
      // One reader's filter that nobody can read keeps no story from the others.
      failed(subscriptionId, error);
    }
    answers.set(profile, answer);
    return answer;
  };
  // One whose change is under way comes twice, as they were and as they are to be.
  const raised = new Map<string, Raised>();
  for (const posting of postings)
    for (const raising of answerTo(posting)) {
      const { subscriptionId } = posting;
      raised.set(`${subscriptionId} ${raising.what}`, {
        subscriptionId,
        storyId: story.id,
        ...raising,
      });
    }
  return [...raised.values()];
}

type Run = {
  at: Instant;
  failed: Failed;
  raised: number;
  readers: Set<string>;
};

/** What is new in a story, and for whom; nothing where it is not looked up since nothing is. */
async function lookUp(
  { alertIndex }: RaiseStores,
  { at, failed }: Run,
  story: Story,
  watch: StoryWatch | undefined,
): Promise<Found[]> {
  try {
    const news = newsSince(watch, story, settledFacts(story), at);
    if (!news) return [];
    const postings = await alertIndex.find(keysOf(story));
    return [{ watch: news.watch, raised: raisedFor({ story, news }, postings, at, failed) }];
  } catch (error) {
    failed(story.id, error);
    return [];
  }
}

/** What was raised, in parts that have each reader's whole: a reader is looked at once for all of it. */
function byReaders(raised: readonly Raised[]): Raised[][] {
  const all = new Map<string, Raised[]>();
  for (const one of raised) {
    const known = all.get(one.subscriptionId);
    if (known) known.push(one);
    else all.set(one.subscriptionId, [one]);
  }
  return partsOf([...all.values()], READERS).map((part) => part.flat());
}

async function raiseGroup(
  { stores, queue }: RaiseDeps,
  run: Run,
  group: readonly Story[],
): Promise<void> {
  const { alerts } = stores;
  const watches = await alerts.watched(group.map(({ id }) => id));
  const looked = await inTurn(group, LOOKED_UP, (story) =>
    lookUp(stores, run, story, watches.get(story.id)),
  );
  const found = looked.flat();
  const raised = found.flatMap((one) => one.raised);
  await inTurn(byReaders(raised), TOGETHER, (part) => alerts.raise(part, run.at));
  const readers = new Set(raised.map(({ subscriptionId }) => subscriptionId));
  // A hint: the sweep finds readers whom no message names.
  const parts = partsOf([...readers], READERS);
  if (parts.length > 0)
    await queue.send(parts.map((subscriptionIds) => ({ kind: "alerts", subscriptionIds })));
  // Last, so that what dies before is done again.
  await alerts.watch(found.map(({ watch }) => watch));
  for (const id of readers) run.readers.add(id);
  run.raised += raised.length;
}

/**
 * Raises what is new in stories for the readers whom it concerns, and has these readers looked at. Done again it finds
 * nothing new, or raises the same. A story that fails is told to `failed`, is new again next time, and harms no other; so is
 * a reader whose profile cannot be read.
 */
export async function raiseAlerts(
  deps: RaiseDeps,
  stories: readonly Story[],
  now: Date,
  failed: Failed,
): Promise<RaiseReport> {
  const at = instant(now);
  const run: Run = { at, failed, raised: 0, readers: new Set() };
  for (const group of partsOf(stories, GROUP)) {
    try {
      await raiseGroup(deps, run, group);
    } catch (error) {
      for (const { id } of group) failed(id, error);
    }
  }
  return { raised: run.raised, readers: run.readers.size };
}
