import type { Origin } from "#lib/core/model/origin.ts";
import type { StoryReport } from "#lib/core/model/story.ts";
import { isSameText } from "./print.ts";
import { ownOrigin } from "./origin.ts";

/** Who said first what a report says; that of an old row is its source. */
export const originOfReport = ({ origin, source }: StoryReport): Origin =>
  origin ?? ownOrigin(source);

const names = (report: StoryReport): boolean => originOfReport(report).kind !== "own";
/** Agencies and official sources sign what they publish: no other's text makes it another's. */
const signs = ({ source: { kind } }: StoryReport): boolean =>
  kind === "wire" || kind === "official";

const asIn = (report: StoryReport): Origin => ({
  ...originOfReport(report),
  evidence: `same text as ${report.source.name}`,
});

/**
 * The reports of a story after one of them was told, its origin as its own words have it. With nearly the same text as
 * an earlier report it shares that one's origin; where the text names its origin in only some of them, all share that.
 */
export function shareOrigin(reports: readonly StoryReport[], told: StoryReport): StoryReport[] {
  const twins = reports.filter((report) => report !== told && isSameText(report, told));
  if (twins.length === 0) return [...reports];
  const earlier = reports.slice(0, reports.indexOf(told)).filter((each) => twins.includes(each));
  const model =
    earlier.find(names) ?? (names(told) ? undefined : (twins.find(names) ?? earlier[0]));
  const origin = model && !signs(told) ? asIn(model) : originOfReport(told);
  const settled = { ...told, origin };
  return reports.map((report) => {
    if (report === told) return settled;
    if (origin.kind === "own" || names(report) || !twins.includes(report)) return report;
    return { ...report, origin: asIn(settled) };
  });
}
