import { type Decision, decide } from "#lib/core/alerts/decide.ts";
import { pendingOf } from "#lib/core/alerts/pending.ts";
import { BATCH_SIZE } from "#lib/core/model/batch.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { LookDeps, LookReport } from "./context.ts";
import { type Ready, readReader } from "./read.ts";
import { sendAlerts, type ToSend } from "./send.ts";

export type { LookDeps, LookReport, LookStores } from "./context.ts";

/** So many readers are looked at together. */
export const MOST_READERS = BATCH_SIZE;

const failure = (subscription: string, error: unknown): LookReport => ({
  subscription,
  error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
});

/** What is done to each; what fails of one harms no other. */
const eachOf = <T, R>(
  all: readonly T[],
  idOf: (one: T) => string,
  work: (one: T) => Promise<R>,
): Promise<(R | LookReport)[]> =>
  Promise.all(all.map((one) => work(one).catch((error: unknown) => failure(idOf(one), error))));

/** Reads readers and settles what is under way for them. */
async function readAll(deps: LookDeps, ids: readonly string[]): Promise<(Ready | LookReport)[]> {
  const readers = await deps.stores.subscriptions.many(ids, true);
  return eachOf(
    ids,
    (id) => id,
    async (id) => {
      const subscription = readers.get(id);
      if (!subscription && readers.has(id)) throw new Error("the subscription cannot be read");
      return readReader(deps, id, subscription);
    },
  );
}

/** The stories of which anything waits for any of the readers, each read once; one that cannot be read is there undefined. */
async function storiesOf(
  { stores }: LookDeps,
  ready: readonly Ready[],
): Promise<Map<string, ToldStory | undefined>> {
  const ids = new Set(ready.flatMap(({ alerts }) => pendingOf(alerts).map((one) => one.storyId)));
  const told = ids.size > 0 ? await stores.stories.toldOf([...ids]) : [];
  const stories = new Map<string, ToldStory | undefined>(told.map((story) => [story.id, story]));
  // Hardly ever any, and only a reading of it by itself tells what is gone from what cannot be read.
  for (const id of ids) {
    if (stories.has(id)) continue;
    const isGone = await stores.stories.get(id).then(
      (story) => !story,
      () => false,
    );
    if (!isGone) stories.set(id, undefined);
  }
  return stories;
}

const countOf = ({ closed }: Decision, by: "digest" | "nobody"): number =>
  closed.filter((one) => one.by === by).length;

/** Notes what no alert tells, and when to look again where no alert goes out; answers what is to be sent. */
async function conclude(
  { stores }: LookDeps,
  { subscription: { id }, alerts: { look } }: Ready,
  decision: Decision,
  at: Instant,
): Promise<LookReport> {
  const { closed, mail, again } = decision;
  await stores.alerts.tell(closed.map((one) => ({ subscriptionId: id, ...one, at })));
  if (!mail && look) await stores.alerts.lookAgain(look, again);
  const [digest, nobody] = [countOf(decision, "digest"), countOf(decision, "nobody")];
  return {
    subscription: id,
    ...(digest > 0 && { digest }),
    ...(nobody > 0 && { nobody }),
    ...(again !== undefined && { again }),
  };
}

/** How many alerts came to which state, and what else became of what was raised. */
export function lookTally(reports: readonly LookReport[]) {
  const states: Partial<Record<string, number>> = {};
  for (const { state } of reports) if (state) states[state] = (states[state] ?? 0) + 1;
  const [digest, nobody] = (["digest", "nobody"] as const).map((by) =>
    reports.reduce((sum, report) => sum + (report[by] ?? 0), 0),
  );
  const errors = [...new Set(reports.flatMap(({ error }) => error ?? []))];
  return { ...states, digest, nobody, ...(errors.length > 0 && { errors }) };
}

/**
 * Looks at up to fifty readers: decides what becomes of all that was raised for them, and sends those their alert who are
 * to get one now, in one batch. Safe to kill anywhere and to repeat, and for several workers at once: the book of a reader
 * names the alert that is under way before anything is noted as told, and nothing is sent that was not noted.
 */
export async function lookAtReaders(
  deps: LookDeps,
  ids: readonly string[],
  now: Date,
): Promise<LookReport[]> {
  const at = instant(now);
  const read = await readAll(deps, [...new Set(ids)]);
  const ready = read.filter((one): one is Ready => "alerts" in one);
  const stories = await storiesOf(deps, ready);
  const send: ToSend[] = [];
  const concluded = await eachOf(
    ready,
    ({ subscription }) => subscription.id,
    async (one) => {
      const decision = decide({ ...one, stories, now: at });
      const report = await conclude(deps, one, decision, at);
      if (decision.mail) send.push({ ...one, mail: decision.mail, report });
      return decision.mail ? undefined : report;
    },
  );
  const done = [...read.filter((one): one is LookReport => !("alerts" in one)), ...concluded];
  return [...done.flatMap((report) => report ?? []), ...(await sendAlerts(deps, send, now))];
}
