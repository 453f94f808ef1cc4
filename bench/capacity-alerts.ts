import { BATCH_SIZE } from "#lib/core/model/batch.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import { lookAtReaders, type LookDeps } from "#lib/jobs/alerts/look.ts";
import { type RaiseDeps, raiseAlerts } from "#lib/jobs/alerts/raise.ts";
import type { Stores, SubscriptionStore } from "#lib/ports.ts";
import { expect, type Step } from "./capacity-step.ts";
import { readers } from "./readers.ts";

/** Readers who want alerts: as many as are looked at together. */
const ALERTED = BATCH_SIZE;

/** Stories that nobody wants to hear of. */
const UNWANTED = 20;

/** Stories of a topic, as if each had just been seen, under ids of their own. */
export const seenAt = (stories: readonly Story[], count: number, now: Date): Story[] => {
  const at = instant(now);
  return stories
    .filter(({ topics }) => topics.length > 0)
    .slice(0, count)
    .map((story) => ({
      ...story,
      id: storyIdFor(`${at} ${story.id}`, at),
      firstSeen: at,
      lastSeen: at,
      reports: story.reports.map((report) => ({ ...report, firstSeen: at, effective: at })),
    }));
};

/** Readers whom a story concerns, each of whom asks otherwise than the others, and who get no digests. */
export const concernedBy = ({ topics }: Story, now: Date, count = ALERTED): Subscription[] => {
  const [sample] = readers(now, now);
  return Array.from({ length: count }, (_, index) => ({
    ...sample!,
    id: `sub_alert_${index}`,
    email: `alert-${index}@ministry.example`,
    emailHash: `alert-${index}`,
    filter: { topics: topics.map(({ slug }) => slug), query: `NOT nowhere${index}` },
    schedule: { ...sample!.schedule, frequency: "off" },
  }));
};

/** Turns alerts on, as the settings page does. */
export async function wantAlerts(
  subscriptions: Pick<SubscriptionStore, "replace">,
  wanting: readonly Subscription[],
): Promise<void> {
  for (const before of wanting) {
    const after = { ...before, alerts: { ...before.alerts, enabled: true, minOrigins: 1 } };
    if (!(await subscriptions.replace(before, after)))
      throw new Error(`${before.id} was changed meanwhile`);
  }
}

type World = {
  deps: LookDeps & RaiseDeps & { stores: Stores };
  /** Those of the week. */
  stories(): readonly Story[];
  /** Lets a minute pass. */
  next(): Date;
  /** Readers whom messages name that were sent since the last call. */
  taken(): string[];
};

const failed = (story: string, error: unknown): never => {
  throw new Error(`${story} raised nothing`, { cause: error });
};

/** Stories that concern nobody; then readers who come to want alerts, and one story for all of them. */
export function alertSteps({ deps, stories, next, taken }: World): Step[] {
  const { alertIndex, subscriptions, stories: store } = deps.stores;
  let now: Date;
  let fresh: Story[] = [];
  let alerted: Subscription[] = [];
  let due: string[] = [];
  const raise = async (meant: number): Promise<void> => {
    await raiseAlerts(deps, fresh, now, failed);
    expect("readers", (due = taken()).length, meant);
  };
  const appear = (count: number): void => void (fresh = seenAt(stories(), count, (now = next())));
  const sign = async (): Promise<void> => {
    appear(1);
    await store.put(fresh);
    alerted = fresh.flatMap((story) => concernedBy(story, now));
    for (const reader of alerted) await subscriptions.create(reader);
  };
  const look = async (): Promise<void> => {
    const reports = await lookAtReaders(deps, due, now);
    expect("alerts", reports.filter(({ state }) => state === "accepted").length, ALERTED);
  };
  const step = (name: string, times: number, work: () => Promise<void>) => ({ name, times, work });
  return [
    step("(stories)", 1, async () => appear(UNWANTED)),
    step("alert.unwanted", UNWANTED, () => raise(0)),
    step("(readers)", 1, sign),
    step("alert.post", ALERTED, () => wantAlerts(subscriptions, alerted)),
    step("(learn)", 1, async () => void (await alertIndex.find([]))),
    step("alert.raise", ALERTED, () => raise(ALERTED)),
    step("alert.look", ALERTED, look),
  ];
}
