import type { SourceKind } from "#lib/core/model/feed.ts";
import type { StoryReport } from "#lib/core/model/story.ts";

/** Who leads where reports are otherwise equal: those who report, before those who act or comment. */
const LEADS: readonly SourceKind[] = [
  "wire",
  "independent",
  "trade",
  "official",
  "think-tank",
  "state-media",
];

const mostTold = (reports: readonly StoryReport[]): string | undefined => {
  const told = new Map<string, number>();
  for (const { language } of reports) told.set(language, (told.get(language) ?? 0) + 1);
  return [...told].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
};

/**
 * Chooses the report that speaks for a story: one with a quotation, in the language most reports are in, by the
 * kind of source, then the earliest. Title and summary are that report's own words.
 * Throws RangeError on a story without reports.
 */
export function summarise(reports: readonly StoryReport[]): {
  lead: StoryReport;
  title: string;
  summary: string;
} {
  const language = mostTold(reports);
  const rank = (report: StoryReport): (string | number)[] => [
    report.summary === "" ? 1 : 0,
    report.language === language ? 0 : 1,
    LEADS.indexOf(report.source.kind),
    report.effective,
    report.itemId,
  ];
  const [first] = reports
    .map((report) => ({ report, rank: rank(report) }))
    .toSorted((a, b) => {
      const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
      return at < 0 ? 0 : (a.rank[at] ?? 0) < (b.rank[at] ?? 0) ? -1 : 1;
    });
  if (!first) throw new RangeError("a story needs a report");
  const { report } = first;
  return { lead: report, title: report.title, summary: report.summary };
}
