import type { Instant } from "#lib/core/model/common.ts";
import type { StoryFact } from "#lib/core/model/fact.ts";
import type { StoryReport, ToldStory } from "#lib/core/model/story.ts";

type Told = Pick<ToldStory, "title" | "summary" | "leadItemId" | "reports">;

/** Whether readers of the story were told what this report said: it speaks for the story, or it settled a fact of it. */
const wasTold = (story: Told, report: StoryReport, settled: readonly StoryFact[]): boolean =>
  story.leadItemId === report.itemId || settled.some(({ itemId }) => itemId === report.itemId);

/** Whether the story still says, in another's words, what this report took back. */
const isStillSaid = ({ title, summary }: Told, before: string): boolean =>
  `${title}\n${summary}`.includes(before);

/** What the outlets of a story corrected or took back of what is told of it. */
export const correctedFacts = (story: Told, settled: readonly StoryFact[]): StoryFact[] =>
  story.reports.flatMap((report): StoryFact[] => {
    const { corrected, itemId, source } = report;
    if (!corrected) return [];
    const { withdrawn, before = report.title, earlier = [] } = corrected;
    const isTold = wasTold(story, report, settled);
    const by = (at: Instant) => ({ outlet: source.name, itemId, published: at, seen: at });
    if (withdrawn) {
      const key = `withdrawn ${itemId} ${corrected.at}`;
      return isTold ? [{ kind: "withdrawn", key, text: before, ...by(corrected.at) }] : [];
    }
    return [...earlier, corrected].flatMap(({ at, told }): StoryFact[] => {
      if (!told || !(isTold || isStillSaid(story, told.before))) return [];
      return [{ kind: "correction", key: `correction ${itemId} ${at}`, ...told, ...by(at) }];
    });
  });
