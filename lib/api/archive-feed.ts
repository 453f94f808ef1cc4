import { describeFilter } from "#lib/core/filter/describe.ts";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { topicName } from "#lib/core/model/topic.ts";
import { type FeedDocument, type FeedEntry, tagUri } from "#lib/core/syndication/feed.ts";
import type { ArchiveEntry } from "./archive.ts";
import { counted, day } from "./pages/text.ts";
import { queryOf } from "./stories-path.ts";

/** The year whose owner of the host names our feeds (RFC 4151). */
const NAMED_IN = "2026";
/** Titles that an entry tells. */
const TITLES = 5;

/** The best stories, whatever their section: each section's first, then each one's second, and so on. */
const topTitles = ({ sections }: Digest): string[] => {
  const deepest = Math.max(0, ...sections.map(({ stories }) => stories.length));
  return Array.from({ length: deepest }, (_, rank) => sections.map(({ stories }) => stories[rank]))
    .flat()
    .flatMap((story) => (story ? [story.title] : []))
    .slice(0, TITLES);
};

const entryOf = (publicUrl: string, digest: Digest): FeedEntry => {
  const { stories, watchedReports, outlets } = digest.totals;
  const found = counted(stories, "story", "stories");
  const read = `${counted(watchedReports, "report", "reports")} of ${counted(outlets, "outlet", "outlets")}`;
  const titles = topTitles(digest);
  return {
    id: tagUri(publicUrl, digest.to, digest.id),
    title: `${day(digest.from)} to ${day(digest.to)}: ${found}`,
    summary: [`${found} out of ${read}.`, ...(titles.length > 0 ? [titles.join(" · ")] : [])].join(
      " ",
    ),
    alternate: `${publicUrl}/digests/${digest.id}`,
    published: digest.createdAt,
    updated: digest.createdAt,
    authors: [],
    categories: digest.sections.map(({ slug }) => ({ term: slug, label: topicName(slug) })),
    language: "en",
  };
};

/** The feed of those digests of an archive that are stored. */
export function archiveFeed(
  publicUrl: string,
  path: string,
  filter: Filter,
  entries: readonly ArchiveEntry[],
): FeedDocument {
  const { topics, countries, pairs, query: q } = normaliseFilter(filter);
  const query = queryOf({ topic: topics, country: countries, pair: pairs, q });
  const digests = entries.flatMap(({ digest }) => (digest ? [digest] : []));
  // Without digests the end of the last week, which does not change with every request.
  const last = entries[0]?.to ?? `${NAMED_IN}-01-01T00:00:00.000Z`;
  return {
    id: tagUri(publicUrl, NAMED_IN, `digests${query}`),
    title: `Sitrep digests: ${describeFilter(filter)}`,
    self: `${publicUrl}${path}${query}`,
    alternate: `${publicUrl}/digests${query}`,
    updated:
      digests
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .at(-1) ?? last,
    entries: digests.map((digest) => entryOf(publicUrl, digest)),
  };
}
