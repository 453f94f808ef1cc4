import { bySeen } from "#lib/core/filter/story.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Correction } from "#lib/core/model/correction.ts";
import type { DigestCorrection, DigestUpdate } from "#lib/core/model/digest.ts";
import { outlets, type Story, type StoryReport } from "#lib/core/model/story.ts";
import { CLOSES_AFTER_MS } from "./id.ts";
import { firstOfEach, outletOf } from "./show.ts";
import type { Selected, Window } from "./select.ts";

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

const updateOf = (story: Story, window: Window): DigestUpdate | undefined => {
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

/** Stories of before that further outlets told in a window: those that most came to first, at most eight. */
export const updatesOf = (before: readonly Selected[], window: Window): DigestUpdate[] =>
  before
    .flatMap(({ story }) => updateOf(story, newIn(window)) ?? [])
    .toSorted(
      (a, b) => b.added.length - a.added.length || b.outlets - a.outlets || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_TOLD);

type Corrected = { story: Story; report: StoryReport; corrected: Correction };

const correctedIn = (story: Story, window: Window): Corrected[] =>
  story.reports.flatMap((report) => {
    const { corrected, firstSeen } = report;
    const counts = corrected && firstSeen < window.from && isIn(corrected.at, window);
    return counts ? [{ story, report, corrected }] : [];
  });

const newestFirst = (a: Corrected, b: Corrected): number => {
  if (a.corrected.at !== b.corrected.at) return a.corrected.at < b.corrected.at ? 1 : -1;
  return bySeen(a.report, b.report);
};

const correctionAs = ({ story, report, corrected }: Corrected): DigestCorrection => {
  const { title, url, language } = report;
  return { id: story.id, title, url, language, outlet: outletOf(report), ...corrected };
};

/** Reports of stories of before that their outlets corrected in a window, newest first, at most eight. */
export const correctionsOf = (before: readonly Selected[], window: Window): DigestCorrection[] =>
  before
    .flatMap(({ story }) => correctedIn(story, newIn(window)))
    .toSorted(newestFirst)
    .slice(0, MOST_TOLD)
    .map(correctionAs);
