import { countStories } from "#lib/core/counts.ts";
import { storiesIn } from "#lib/core/digest/select.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { IsoWeek, WeekCounts } from "#lib/core/model/week.ts";

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const THURSDAY = 3;
const SETTLING_MS = 30 * 60_000;

/** Weeks that one is compared with. */
export const COMPARED_WEEKS = 8;

/** Days since Monday. */
const weekdayOf = (at: Date): number => (at.getUTCDay() + 6) % 7;

/** The Monday of a year's first week, which is the one with 4 January. */
const firstMonday = (year: number): number => {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return fourth.getTime() - weekdayOf(fourth) * DAY_MS;
};

/** The week that an instant lies in, by UTC; a week belongs to the year of its Thursday. */
export const weekOf = (at: Date): IsoWeek => {
  const thursday = new Date(at.getTime() + (THURSDAY - weekdayOf(at)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - firstMonday(year)) / WEEK_MS);
  return `${String(year).padStart(4, "0")}-W${String(number).padStart(2, "0")}`;
};

const startOf = (week: IsoWeek): number =>
  firstMonday(Number(week.slice(0, 4))) + (Number(week.slice(6)) - 1) * WEEK_MS;

/** Whether there is such a week: only some years have a 53rd. */
export const isWeek = (week: IsoWeek): boolean => weekOf(new Date(startOf(week))) === week;

/** The half-open window [from, to) of a week. */
export const windowOfWeek = (week: IsoWeek): { from: Instant; to: Instant } => ({
  from: instant(new Date(startOf(week))),
  to: instant(new Date(startOf(week) + WEEK_MS)),
});

/** The week so many weeks later, or earlier where `by` is negative. */
export const weekAfter = (week: IsoWeek, by = 1): IsoWeek =>
  weekOf(new Date(startOf(week) + by * WEEK_MS));

/** The first and the last of the weeks that what begins at an instant is compared with: the last ones that ended by then. */
export const weeksBefore = (at: Instant): { first: IsoWeek; last: IsoWeek } => {
  const running = weekOf(new Date(at));
  return { first: weekAfter(running, -COMPARED_WEEKS), last: weekAfter(running, -1) };
};

/** Whether a week has been over for 30 minutes, so that late reports have settled. */
export const isClosed = (week: IsoWeek, now: Date): boolean =>
  now.getTime() >= startOf(week) + WEEK_MS + SETTLING_MS;

/** Counts the stories of a week among those given; the ones that no digest would show count nowhere. */
export const countWeek = (week: IsoWeek, stories: readonly ToldStory[], now: Date): WeekCounts => ({
  week,
  countedAt: instant(now),
  final: isClosed(week, now),
  ...countStories(storiesIn(stories, windowOfWeek(week))),
});
