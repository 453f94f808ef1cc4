import type { Subscription } from "#lib/core/model/subscription.ts";
import { shownAt } from "./clock.ts";
import type { Handed } from "./provider.ts";
import type { Telling, Version } from "./stories.ts";

export const versionAt = ({ versions }: Telling, at: number): Version =>
  versions.findLast((version) => version.at <= at) ?? versions[0]!;

/** Whether a story is one that the reader lets pass quiet hours and bursts. */
const criticalFor =
  ({ alerts: { critical } }: Subscription, tellings: ReadonlyMap<string, Telling>, at: number) =>
  ({ id, facts }: Handed["stories"][number]): boolean => {
    const telling = tellings.get(id);
    const slugs = telling ? versionAt(telling, at).story.topics.map(({ slug }) => slug) : [];
    const kinds: readonly string[] = critical?.facts ?? [];
    return (
      slugs.some((slug) => critical?.topics?.includes(slug)) ||
      facts.some(({ kind }) => kinds.includes(kind))
    );
  };

/** Whether a mail takes along what could wait: where no digest tells that, the last that the reader takes on a day. */
function takesAlong(
  { alerts, schedule: { frequency, timeZone } }: Subscription,
  { plannedAt }: Handed,
  mails: readonly Handed[],
): boolean {
  const dayOf = (at: number): string => shownAt(at, timeZone).day;
  const before = mails.filter((mail) => mail.plannedAt <= plannedAt);
  const today = before.filter((mail) => dayOf(mail.plannedAt) === dayOf(plannedAt));
  return frequency === "off" && today.length >= alerts.maxPerDay;
}

/** Whether a mail may come though it is quiet, or soon after another. */
export function isCritical(
  subscription: Subscription,
  mail: Handed,
  mails: readonly Handed[],
  tellings: ReadonlyMap<string, Telling>,
): boolean {
  const isUrgent = criticalFor(subscription, tellings, mail.at);
  if (mail.stories.every(isUrgent)) return true;
  return mail.stories.some(isUrgent) && takesAlong(subscription, mail, mails);
}
