import { bySeen } from "#lib/core/filter/story.ts";
import type { OriginKind } from "#lib/core/model/origin.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import { originOfReport } from "./share.ts";

/** Somebody who said it first, and the outlets that tell it from there, by source id. */
export type StoryOrigin = { id: string; name: string; kind: OriginKind; outlets: string[] };

/**
 * The independent origins of a story, in order of first appearance. Every outlet stands with the origin of its first
 * report, so there are never more origins than outlets. All that speak for one state are one origin, under the id and
 * name of the first of them.
 */
export function originsOf(story: Pick<ToldStory, "reports">): StoryOrigin[] {
  const found = new Map<string, StoryOrigin>();
  const heard = new Set<string>();
  for (const report of story.reports.toSorted(bySeen)) {
    const outlet = report.source.id;
    if (heard.has(outlet)) continue;
    heard.add(outlet);
    const { id, name, kind, state } = originOfReport(report);
    const voice = state ? `state ${state}` : id;
    const known = found.get(voice);
    if (known) known.outlets.push(outlet);
    else found.set(voice, { id, name, kind, outlets: [outlet] });
  }
  return [...found.values()];
}
