import { concernOf, readProfile } from "#lib/core/alerts/profile.ts";
import { keysOf } from "#lib/core/alerts/postings.ts";
import { type News, newsSince, raisedBy } from "#lib/core/alerts/watch.ts";
import { settledFacts } from "#lib/core/facts/settled.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Posting, Raised } from "#lib/core/model/raised.ts";
import type { Story } from "#lib/core/model/story.ts";
import { inTurn, partsOf } from "#lib/jobs/in-turn.ts";
import type { AlertIndex, AlertStore, Queue } from "#lib/ports.ts";

/** Stories that are read, raised and noted together: as many as one call reads. */
const GROUP = 100;
/** Stories whose readers are looked up at once. */
const TOGETHER = 10;
/** Readers that one message names. */
const READERS = 50;
/** Profiles that are held ready at once. */
const MOST_PROFILES = 2000;

export type RaiseStores = {
  alerts: Pick<AlertStore, "watched" | "watch" | "raise">;
  alertIndex: AlertIndex;
};
export type RaiseDeps = { stores: RaiseStores; queue: Queue };
export type RaiseReport = { raised: number; readers: number };

type Failed = (id: string, error: unknown) => void;
type Asked = ReturnType<typeof concernOf>;
/** What news there are of a story, and what they raise. */
type Found = { story: Story; news: News; raised: Raised[] };

/** Makes each distinct profile ready once, so long as there are not too many of them. */
function readyProfiles(now: Date): (text: string) => Asked {
  const ready = new Map<string, Asked>();
  return (text) => {
    const known = ready.get(text);
    if (known) return known;
    if (ready.size >= MOST_PROFILES) ready.clear();
    const asked = concernOf(readProfile(text), instant(now));
    ready.set(text, asked);
    return asked;
  };
}

/** What news of a story raise for readers whom it may concern, each distinct profile asked once. */
function raisedFor(
  { story, news }: Omit<Found, "raised">,
  postings: readonly Posting[],
  asked: (text: string) => Asked,
  failed: Failed,
): Raised[] {
  const answers = new Map<string, ReturnType<typeof raisedBy>>();
  const answerTo = ({ profile, subscriptionId }: Posting) => {
    const known = answers.get(profile);
    if (known) return known;
    let answer: ReturnType<typeof raisedBy> = [];
    try {
      answer = raisedBy(news, story, asked(profile));
    } catch (error) {
      // One reader's filter that nobody can read keeps no story from the others.
      failed(subscriptionId, error);
    }
    answers.set(profile, answer);
    return answer;
  };
  return postings.flatMap((posting) =>
    answerTo(posting).map((raising) => ({
      subscriptionId: posting.subscriptionId,
      storyId: story.id,
      ...raising,
    })),
  );
}

/**
 * Raises what is new in stories for the readers whom it concerns, and has these readers looked at. Done again it finds
 * nothing new, or raises the same. A story that fails is told to `failed`, is new again next time, and harms no other; so is
 * a reader whose profile cannot be read.
 */
export async function raiseAlerts(
  { stores: { alerts, alertIndex }, queue }: RaiseDeps,
  stories: readonly Story[],
  now: Date,
  failed: Failed,
): Promise<RaiseReport> {
  const at = instant(now);
  const asked = readyProfiles(now);
  const readers = new Set<string>();
  let count = 0;

  const lookUp = async (story: Story, news: News): Promise<Found> => {
    const postings = await alertIndex.find(keysOf(story));
    return { story, news, raised: raisedFor({ story, news }, postings, asked, failed) };
  };
  const raiseGroup = async (group: readonly Story[]): Promise<void> => {
    const watches = await alerts.watched(group.map(({ id }) => id));
    const found = await inTurn(group, TOGETHER, async (story) => {
      try {
        const news = newsSince(watches.get(story.id), story, settledFacts(story), at);
        return news ? [await lookUp(story, news)] : [];
      } catch (error) {
        failed(story.id, error);
        return [];
      }
    });
    const raised = found.flat().flatMap((one) => one.raised);
    await alerts.raise(raised, at);
    // Last, so that whoever dies before is repeated.
    await alerts.watch(found.flat().map(({ news }) => news.watch));
    for (const { subscriptionId } of raised) readers.add(subscriptionId);
    count += raised.length;
  };

  for (const group of partsOf(stories, GROUP)) {
    try {
      await raiseGroup(group);
    } catch (error) {
      for (const { id } of group) failed(id, error);
    }
  }
  // A hint: the sweep finds readers whom no message names.
  const parts = partsOf([...readers], READERS);
  if (parts.length > 0)
    await queue.send(parts.map((subscriptionIds) => ({ kind: "alerts", subscriptionIds })));
  return { raised: count, readers: readers.size };
}
