import { reasonsOf } from "#lib/core/filter/clauses.ts";
import { type CompiledFilter, matches, passing } from "#lib/core/filter/match.ts";
import type { StoryIndex } from "#lib/core/filter/story-index.ts";
import { canonicalJson } from "#lib/core/hash.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { ToldStory } from "#lib/core/model/story.ts";

/** Half-open on first seen: `from <= firstSeen && firstSeen < to`. */
export type Window = { from: Instant; to: Instant };

/** Of two versions of one story the fuller and later counts; equals are told apart by their bytes. */
const newer = (a: ToldStory, b: ToldStory): ToldStory => {
  if (a.reports.length !== b.reports.length) return a.reports.length > b.reports.length ? a : b;
  if (a.lastSeen !== b.lastSeen) return a.lastSeen > b.lastSeen ? a : b;
  return canonicalJson(a) > canonicalJson(b) ? a : b;
};

/** The stories of a window, each once, by id. Backfilled ones and ones without a topic are never mailed. */
export const storiesIn = (stories: readonly ToldStory[], { from, to }: Window): ToldStory[] => {
  const byId = new Map<string, ToldStory>();
  for (const story of stories) {
    const { id, firstSeen, backfill, topics } = story;
    if (backfill || topics.length === 0 || firstSeen < from || firstSeen >= to) continue;
    const known = byId.get(id);
    byId.set(id, known && known !== story ? newer(known, story) : story);
  }
  return [...byId.values()];
};

/** The stories that pass a filter, each as its reader gets it (without the sources they exclude). */
export const select = (index: StoryIndex<ToldStory>, compiled: CompiledFilter): ToldStory[] =>
  index.candidates(compiled).flatMap((story) => passing(compiled, story) ?? []);

/** Says which clauses let a story pass, as far as worth telling: its languages only where nothing else is. */
export const whyIn = (compiled: CompiledFilter): ((story: ToldStory) => string[]) => {
  const languages = new Set(reasonsOf("languages", compiled.filter.languages ?? []));
  return (story) => {
    const { reasons } = matches(compiled, story);
    const others = reasons.filter((reason) => !languages.has(reason));
    return others.length > 0 ? others : reasons;
  };
};
