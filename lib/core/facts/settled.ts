import { bySeen } from "#lib/core/filter/story.ts";
import type { StatedFact, StoryFact } from "#lib/core/model/fact.ts";
import type { StoryReport, ToldStory } from "#lib/core/model/story.ts";
import { originOfReport } from "#lib/core/origins/share.ts";

const voiceOf = (report: StoryReport): string => {
  const { id, state } = originOfReport(report);
  return state ? `state ${state}` : id;
};

const settledBy = ({ itemId, effective, firstSeen }: StoryReport, fact: StatedFact): StoryFact => ({
  kind: fact.kind,
  key: `${fact.kind} ${fact.key}`,
  text: fact.text,
  itemId,
  published: effective,
  seen: firstSeen,
});

/**
 * The facts of a story that may be told, in the order in which they were settled: all that its first report states, and
 * later ones that two independent origins state.
 */
export function settledFacts(story: Pick<ToldStory, "reports">): StoryFact[] {
  const reports = story.reports.toSorted(bySeen);
  const settled = new Map<string, StoryFact>();
  const voices = new Map<string, Set<string>>();
  for (const [place, report] of reports.entries())
    for (const fact of report.facts ?? []) {
      const key = `${fact.kind} ${fact.key}`;
      const heard = voices.get(key) ?? new Set();
      voices.set(key, heard.add(voiceOf(report)));
      const isFirm = place === 0 || heard.size > 1 || fact.kind === "official";
      if (isFirm && !settled.has(key)) settled.set(key, settledBy(report, fact));
    }
  return [...settled.values()];
}
