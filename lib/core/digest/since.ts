import { bySeen } from "#lib/core/filter/story.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Corrections } from "#lib/core/model/correction.ts";
import type { DigestCorrection, DigestUpdate } from "#lib/core/model/digest.ts";
import { outlets, type StoryReport, type ToldStory } from "#lib/core/model/story.ts";
import { onceEach } from "#lib/core/once.ts";
import { CLOSES_AFTER_MS } from "./id.ts";
import { firstOfEach, outletOf } from "./show.ts";
import type { Window } from "./select.ts";

const DAY_MS = 86_400_000;
const [SHORTEST_MS, LONGEST_MS] = [DAY_MS, 7 * DAY_MS];
/** The window before may have been longer by what a clock was put back. */
const CLOCK_MS = 3_600_000;
const MOST_TOLD = 8;

/**
 * The window whose stories a digest tells on: as long as its own, at least a day and at most a week, and ending where
 * its own begins. An hour is added for clocks; nothing is told twice for it, as reports and corrections count by their own time.
 */
export const windowBefore = ({ from, to }: Window): Window => {
  const length = Date.parse(to) - Date.parse(from);
  const back = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, length)) + CLOCK_MS;
  return { from: instant(new Date(Date.parse(from) - back)), to: from };
};

/**
 * When what is new to this digest came: a digest is made once its window has settled, and shows its stories as they are
 * then, so what comes in that time was told by the one before.
 */
const newIn = ({ from, to }: Window): Window => ({
  from: instant(new Date(Date.parse(from) + CLOSES_AFTER_MS)),
  to: instant(new Date(Date.parse(to) + CLOSES_AFTER_MS)),
});

const isIn = (at: string, { from, to }: Window): boolean => from <= at && at < to;

const updateOf = (story: ToldStory, window: Window): DigestUpdate | undefined => {
  const reports = story.reports.toSorted(bySeen);
  const earlier = new Set(
    reports.filter(({ firstSeen }) => firstSeen < window.from).map(({ source }) => source.id),
  );
  const further = reports.filter(
    ({ firstSeen, source }) => isIn(firstSeen, window) && !earlier.has(source.id),
  );
  const latest = further.at(-1);
  if (!latest) return undefined;
  const { id, title, url, language } = story;
  return {
    id,
    title,
    url,
    language,
    outlets: outlets(story).length,
    added: firstOfEach(further).map(outletOf),
    latest: { title: latest.title, url: latest.url, language: latest.language },
  };
};

type Corrected = { report: StoryReport; told: DigestCorrection };

const correctionAs = (
  { id }: ToldStory,
  report: StoryReport,
  { earlier: _, ...corrected }: Corrections,
): DigestCorrection => {
  const { title, url, language } = report;
  return { id, title, url, language, outlet: outletOf(report), ...corrected };
};

const correctedIn = (story: ToldStory, window: Window): Corrected[] =>
  story.reports.flatMap((report) => {
    const { corrected, firstSeen } = report;
    const counts = corrected && firstSeen < window.from && isIn(corrected.at, window);
    return counts ? [{ report, told: correctionAs(story, report, corrected) }] : [];
  });

/** What came to a story of before. */
type News = { update: DigestUpdate | undefined; corrections: readonly Corrected[] };

/** What came to stories of before in a window, worked out once a story. */
export const newsIn = (window: Window): ((story: ToldStory) => News) => {
  const within = newIn(window);
  return onceEach((story) => ({
    update: updateOf(story, within),
    corrections: correctedIn(story, within),
  }));
};

/** Whether anything may have come to a story in a window, whichever of its sources a reader excludes. */
export const mayHaveNews = (window: Window): ((story: ToldStory) => boolean) => {
  const within = newIn(window);
  return ({ reports }) =>
    reports.some(
      ({ firstSeen, corrected }) =>
        isIn(firstSeen, within) || (corrected !== undefined && isIn(corrected.at, within)),
    );
};

/** Stories of before that further outlets told in a window: those that most came to first, at most eight. */
export const updatesOf = (news: readonly News[]): DigestUpdate[] =>
  news
    .flatMap(({ update }) => update ?? [])
    .toSorted(
      (a, b) => b.added.length - a.added.length || b.outlets - a.outlets || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_TOLD);

const newestFirst = (a: Corrected, b: Corrected): number => {
  if (a.told.at !== b.told.at) return a.told.at < b.told.at ? 1 : -1;
  return bySeen(a.report, b.report);
};

/** Reports of stories of before that their outlets corrected in a window, newest first, at most eight. */
export const correctionsOf = (news: readonly News[]): DigestCorrection[] =>
  news
    .flatMap(({ corrections }) => corrections)
    .toSorted(newestFirst)
    .slice(0, MOST_TOLD)
    .map(({ told }) => told);
