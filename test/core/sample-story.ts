import type { SourceKind } from "#lib/core/model/feed.ts";
import type { Role } from "#lib/core/model/item.ts";
import type { Story, StoryReport } from "#lib/core/model/story.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";

type ReportSketch = {
  id?: string;
  source?: string;
  kind?: SourceKind;
  state?: string;
  title?: string;
  summary?: string;
  lang?: string;
  seen?: string;
  origin?: StoryReport["origin"];
  corrected?: StoryReport["corrected"];
};

export type StorySketch = {
  id?: string;
  title?: string;
  summary?: string;
  topics?: Partial<Record<TopicSlug, number>>;
  countries?: Record<string, Role>;
  pairs?: string[];
  reports?: ReportSketch[];
  seen?: string;
  backfill?: boolean;
};

const SEEN = "2026-03-04T10:00:00.000Z";

const report = (sketch: ReportSketch, index: number, story: StorySketch): StoryReport => {
  const source = sketch.source ?? "gazette";
  const id = sketch.id ?? `${story.id ?? "sto_a"}-${index}`;
  const seen = sketch.seen ?? story.seen ?? SEEN;
  return {
    itemId: id,
    source: {
      id: source,
      name: source.toUpperCase(),
      kind: sketch.kind ?? "independent",
      ...(sketch.state && { country: sketch.state }),
    },
    title: sketch.title ?? story.title ?? "A frigate left port",
    summary: sketch.summary ?? story.summary ?? "It will be away for a month.",
    url: `https://${source}.example/${id}`,
    language: sketch.lang ?? "en",
    effective: seen,
    firstSeen: seen,
    ...(sketch.origin && { origin: sketch.origin }),
    ...(sketch.corrected && { corrected: sketch.corrected }),
  };
};

/** A whole story from the few things a test cares about; its first report leads. */
export const sampleStory = (sketch: StorySketch = {}): Story => {
  const reports = (sketch.reports ?? [{}]).map((each, index) => report(each, index, sketch));
  const [lead] = reports;
  if (!lead) throw new Error("a story has a report");
  const label = { evidence: [] };
  return {
    id: sketch.id ?? "sto_a",
    threadId: "thr_a",
    title: sketch.title ?? lead.title,
    summary: sketch.summary ?? lead.summary,
    url: lead.url,
    language: lead.language,
    leadItemId: lead.itemId,
    reports,
    topics: Object.entries(sketch.topics ?? { maritime: 2 }).map(([slug, score]) => ({
      slug: slug as TopicSlug,
      score,
      ...label,
    })),
    countries: Object.entries(sketch.countries ?? {}).map(([code, role]) => ({
      code,
      role,
      ...label,
    })),
    parties: [],
    pairs: sketch.pairs ?? [],
    firstSeen: sketch.seen ?? SEEN,
    lastSeen: sketch.seen ?? SEEN,
    backfill: sketch.backfill ?? false,
    sketch: { terms: {}, keys: [], reports: reports.length, from: SEEN, to: SEEN },
  };
};
