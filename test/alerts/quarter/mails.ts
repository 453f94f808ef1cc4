import { type FactKind, USUAL_FACTS } from "#lib/core/model/fact.ts";
import { DAY, HOUR, MINUTE } from "#test/chaos/dice.ts";
import { isBetween, shownAt } from "./clock.ts";
import type { Handed } from "./provider.ts";
import type { Reader } from "./readers.ts";
import type { Telling } from "./stories.ts";
import { isCritical, versionAt } from "./critical.ts";
import { isFollowed, mutedBy, statesIn, subscriptionAt } from "./truth.ts";

/** What mails by themselves say against the promise, reader by reader. */

export type MailFaults = {
  quiet: string[];
  cap: string[];
  duplicates: string[];
  /** Further alerts of a story without a fact that the reader asked for, and corrections of what was never told. */
  idle: string[];
  /** Sooner after another than a burst lasts, though not critical. */
  bursts: string[];
  /** Outlets named that the reader mutes. */
  muted: string[];
  /** In quiet hours, as the reader chose, or as a try that began before them. */
  critical: number;
  repeated: number;
};

export const noFaults = (): MailFaults => ({
  quiet: [],
  cap: [],
  duplicates: [],
  idle: [],
  bursts: [],
  muted: [],
  critical: 0,
  repeated: 0,
});

/** Further alerts wait so long, and come as one. */
const BURST = 15 * MINUTE;

/** Said of a story, and no fact: who tells it as well. */
export const ASIDE = "outlets";

/** When it was decided that a mail goes out: at its first try. */
export const triedAt = ({ at, doubtSince = at }: Handed): number => doubtSince;

function checkQuiet(
  faults: MailFaults,
  reader: Reader,
  mail: Handed,
  mails: readonly Handed[],
  tellings: ReadonlyMap<string, Telling>,
): void {
  const subscription = subscriptionAt(reader, mail.at);
  const { quietHours } = subscription?.alerts ?? {};
  if (!subscription || !quietHours) return;
  const isQuiet = (at: number) => isBetween(quietHours, subscription.schedule.timeZone, at);
  if (!isQuiet(mail.at)) return;
  // What could wait goes along where it was decided in quiet hours: what was by day may be late, and waits.
  const others = isQuiet(mail.plannedAt) ? mails : [];
  if (mail.doubtSince !== undefined) faults.repeated += 1;
  else if (isCritical(subscription, mail, others, tellings)) faults.critical += 1;
  else faults.quiet.push(`${mail.to} got ${mail.deliveryId} at ${new Date(mail.at).toISOString()}`);
}

/** Of a reader who changed it, the most that they asked for on any of the days counts. */
function checkCap(faults: MailFaults, reader: Reader, mails: readonly Handed[]): void {
  const counts = new Map<string, { count: number; at: number }>();
  for (const mail of mails) {
    const at = triedAt(mail);
    const subscription = subscriptionAt(reader, at);
    if (!subscription) continue;
    const { day } = shownAt(at, subscription.schedule.timeZone);
    counts.set(day, { at, count: (counts.get(day)?.count ?? 0) + 1 });
  }
  for (const [day, { count, at }] of counts) {
    const states = statesIn(reader, at - DAY, at + DAY);
    const most = Math.max(
      ...states.map(({ subscription }) => subscription?.alerts.maxPerDay ?? Infinity),
    );
    if (count > most)
      faults.cap.push(
        `${reader.email} got ${count} mails on ${day}, and asked for ${most} at most`,
      );
  }
}

function checkBursts(
  faults: MailFaults,
  reader: Reader,
  mails: readonly Handed[],
  tellings: ReadonlyMap<string, Telling>,
): void {
  for (const [place, mail] of mails.entries()) {
    const before = mails[place - 1];
    const subscription = subscriptionAt(reader, mail.at);
    if (!before || !subscription || mail.at - before.at >= BURST) continue;
    if (!isCritical(subscription, mail, mails, tellings))
      faults.bursts.push(
        `${mail.to} got ${mail.deliveryId} ${(mail.at - before.at) / MINUTE} minutes after ${before.deliveryId}`,
      );
  }
}

/** No outlet is named that the reader had muted before the mail was made. */
function checkMuted(faults: MailFaults, reader: Reader, mail: Handed): void {
  const at = triedAt(mail);
  const muted = statesIn(reader, at - HOUR, at).map((state) =>
    state.subscription ? mutedBy(state.subscription, state.at) : new Set<string>(),
  );
  if (muted[0]?.size === 0) return;
  for (const { id, facts } of mail.stories)
    for (const { kind, text } of facts)
      for (const outlet of kind === ASIDE ? text.split(", ") : [])
        if (muted.every((each) => each.has(outlet)))
          faults.muted.push(`${mail.to}: ${id} names ${outlet}`);
}

type Seen = { at: number; facts: Set<string> };

function checkStory(
  faults: MailFaults,
  reader: Reader,
  mail: Handed,
  { id, facts }: Handed["stories"][number],
  seen: Map<string, Seen>,
  tellings: ReadonlyMap<string, Telling>,
): void {
  const before = seen.get(id);
  const own = facts.filter(({ kind }) => kind !== ASIDE);
  const name = `${mail.to}: ${id}`;
  for (const { kind, text } of own)
    if (before?.facts.has(`${kind} ${text}`))
      faults.duplicates.push(`${name}: ${kind} ${text} twice`);
  const corrected = own.filter(({ kind }) => kind === "correction" || kind === "withdrawn");
  if (!before && corrected.length > 0) faults.idle.push(`${name}: corrected before it was told`);
  const subscription = subscriptionAt(reader, triedAt(mail));
  const telling = tellings.get(id);
  if (before && subscription && telling) {
    const kinds: readonly FactKind[] = subscription.alerts.facts ?? USUAL_FACTS;
    const { story } = versionAt(telling, triedAt(mail));
    const isNew =
      corrected.length > 0 ||
      own.some(({ kind }) => kinds.includes(kind as FactKind)) ||
      (own.length > 0 && isFollowed(subscription, story, triedAt(mail)));
    if (!isNew) faults.idle.push(`${name}: told again at ${mail.at} with nothing new`);
  }
  const known = before?.facts ?? new Set<string>();
  for (const { kind, text } of own) known.add(`${kind} ${text}`);
  seen.set(id, { at: mail.at, facts: known });
}

/** Looks at all mails of one reader, in the order in which they came. */
export function checkMails(
  faults: MailFaults,
  reader: Reader,
  mails: readonly Handed[],
  tellings: ReadonlyMap<string, Telling>,
): void {
  const seen = new Map<string, Seen>();
  const ids = new Set<string>();
  checkCap(faults, reader, mails);
  checkBursts(faults, reader, mails, tellings);
  for (const mail of mails) {
    if (ids.has(mail.deliveryId)) faults.duplicates.push(`${mail.deliveryId} went out twice`);
    ids.add(mail.deliveryId);
    checkQuiet(faults, reader, mail, mails, tellings);
    checkMuted(faults, reader, mail);
    for (const story of mail.stories) checkStory(faults, reader, mail, story, seen, tellings);
  }
}
