import { type Instant, instant } from "#lib/core/model/common.ts";
import type { AlertBook } from "#lib/core/model/raised.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { isQuiet, localDay, nextDayStart, quietEnd, quietEnded } from "./quiet.ts";

/** After an alert the next waits so long, and takes along what comes meanwhile. */
const BURST_MS = 15 * 60_000;

/** Why an alert did not come at once. */
export type Held = "quiet" | "burst" | "cap";

/** What says when a reader may get an alert. */
export type Timing = {
  subscription: Pick<Subscription, "id" | "alerts" | "schedule">;
  book: AlertBook | undefined;
  now: Instant;
};

const after = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) + ms));

/** How many alerts went out on a day of the reader's. */
const mailsOn = (book: AlertBook | undefined, day: string): number =>
  book?.day === day ? book.mails : 0;

/** Whether the reader's alerts of this day are used up. */
export const isUsedUp = ({ subscription: { alerts, schedule }, book, now }: Timing): boolean =>
  mailsOn(book, localDay(now, schedule.timeZone)) >= alerts.maxPerDay;

export const isQuietNow = ({ subscription: { alerts, schedule }, now }: Timing): boolean =>
  isQuiet(alerts.quietHours, schedule.timeZone, now);

/** Until when all that is not critical waits; undefined where nothing keeps it. */
export function waitUntil(timing: Timing): Instant | undefined {
  const { subscription, book, now } = timing;
  const { timeZone } = subscription.schedule;
  const outOfQuiet = (at: Instant) => quietEnd(subscription.alerts.quietHours, timeZone, at) ?? at;
  if (isQuietNow(timing)) return outOfQuiet(now);
  if (isUsedUp(timing)) return outOfQuiet(nextDayStart(now, timeZone));
  const calm = book?.lastAt && after(book.lastAt, BURST_MS);
  return calm !== undefined && now < calm ? outOfQuiet(calm) : undefined;
}

/** What kept an alert until now whose eldest news was seen at an instant; quiet hours and bursts keep nothing critical. */
export function heldBy(
  { subscription, book, now }: Timing,
  seen: Instant,
  critical: boolean,
): Held | undefined {
  const { quietHours, maxPerDay } = subscription.alerts;
  const { timeZone } = subscription.schedule;
  if (!critical && quietHours && quietEnded(quietHours, timeZone, seen, now)) return "quiet";
  const day = localDay(seen, timeZone);
  if (day !== localDay(now, timeZone) && mailsOn(book, day) >= maxPerDay) return "cap";
  const isBundled = !critical && book?.lastAt !== undefined && seen < after(book.lastAt, BURST_MS);
  return isBundled ? "burst" : undefined;
}

/** The book with one more alert, which goes out now. */
export function counted({ subscription, book, now }: Timing): AlertBook {
  const { id, schedule } = subscription;
  const day = localDay(now, schedule.timeZone);
  const mails = mailsOn(book, day) + 1;
  return {
    ...book,
    subscriptionId: id,
    revision: (book?.revision ?? 0) + 1,
    day,
    mails,
    lastAt: now,
  };
}
