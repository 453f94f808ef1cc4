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
    const { at, told, withdrawn, before = report.title } = corrected;
    const by = { outlet: source.name, itemId, published: at, seen: at };
    if (withdrawn && wasTold(story, report, settled))
      return [{ kind: "withdrawn", key: `withdrawn ${itemId} ${at}`, text: before, ...by }];
    if (!told || withdrawn) return [];
    if (!wasTold(story, report, settled) && !isStillSaid(story, told.before)) return [];
    return [{ kind: "correction", key: `correction ${itemId} ${at}`, ...told, ...by }];
  });
