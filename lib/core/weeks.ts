import { storiesIn } from "#lib/core/digest/select.ts";
import { countriesAbout } from "#lib/core/filter/story.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import type { IsoWeek, WeekCounts } from "#lib/core/model/week.ts";

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const THURSDAY = 3;
const SETTLING_MS = 30 * 60_000;

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

/** Whether a week has been over for 30 minutes, so that late reports have settled. */
export const isClosed = (week: IsoWeek, now: Date): boolean =>
  now.getTime() >= startOf(week) + WEEK_MS + SETTLING_MS;

const add = <K extends string>(counts: Partial<Record<K, number>>, key: K): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** Counts the stories of a week among those given; the ones that no digest would show count nowhere. */
export const countWeek = (week: IsoWeek, stories: readonly Story[], now: Date): WeekCounts => {
  const found = storiesIn(stories, windowOfWeek(week));
  const reports = found.flatMap((story) => story.reports);
  const topics: WeekCounts["topics"] = {};
  const countries: Record<string, number> = {};
  const cells: Partial<Record<TopicSlug, Record<string, number>>> = {};
  for (const story of found) {
    const codes = countriesAbout(story).map(({ code }) => code);
    for (const code of codes) add(countries, code);
    for (const { slug } of story.topics) {
      add(topics, slug);
      for (const code of codes) add((cells[slug] ??= {}), code);
    }
  }
  return {
    week,
    countedAt: instant(now),
    final: isClosed(week, now),
    stories: found.length,
    reports: reports.length,
    outlets: new Set(reports.map(({ source }) => source.id)).size,
    topics,
    countries,
    cells,
  };
};
