import { prefixedId, shortHash } from "#lib/core/hash.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { ParsedFeed, RawEntry } from "#lib/core/model/entry.ts";
import { canonicalUrl } from "#lib/core/text/url.ts";

/** What is known of an entry that may prove it the same as another. */
type Marks = { guid: string | undefined; url: string | undefined; title: string; text: string };

/** One way to recognise an entry: its hash, and the marks that must agree where several entries share it. */
type Identity = { hash: string; agree: ("url" | "title" | "guid" | "text")[] };

type Identified = { entry: RawEntry; identities: string[]; fingerprint: string };

const BACKFILL_MS = 7 * 24 * 3_600_000;
/** Feeds date from 1999; a date before this is a clock that was reset, not a date. */
const EARLIEST: Instant = "1990-01-01T00:00:00.000Z";
/** Shorter texts ("Read more", "Today's briefing") say nothing of their own, characters. */
const TELLING = 40;
const TAG = /<[^<>]*>/g;

/** White space that is not one space already: most is, and replacing it by itself is dear. */
const UNEVEN = /\s{2,}|[^\S ]/g;
const spaced = (text: string): string => text.normalize("NFC").replace(UNEVEN, " ").trim();
const secure = (guid: string): string => guid.replace(/^http:\/\//i, "https://");

/** A site's home page stands for no single report. */
const isHome = (url: string): boolean => /^https?:\/\/[^/?#]*\/?$/.test(url);

const marksOf = ({ id, link, title, summary, content }: RawEntry): Marks => {
  const url = link === null ? "" : canonicalUrl(link);
  return {
    guid: id?.trim() ? secure(id.trim()) : undefined,
    url: url === "" || isHome(url) ? undefined : url,
    title: spaced(title ?? ""),
    text: spaced(content?.replace(TAG, " ") ?? summary ?? ""),
  };
};

/** Two briefings of one name are told apart by what they say, and by their day. */
const wordsOf = (feedId: string, entry: RawEntry, { title, text }: Marks): string =>
  shortHash("words", feedId, title, text, entry.published?.slice(0, 10) ?? "");

/**
 * The page (address and title) comes first, so that two feeds of one publisher bring one item, and so that a constant
 * address (a live page, a daily briefing) never hides what is new on it. The address alone counts only where no guid
 * tells better; the words only where they are telling, or where there is nothing else.
 */
const identitiesWithin = (feedId: string, entry: RawEntry, marks: Marks): Identity[] => {
  const { guid, url, title, text } = marks;
  const named: Identity[] = [];
  if (url)
    named.push({ hash: shortHash("page", url, title.toLowerCase()), agree: ["guid", "text"] });
  if (guid) named.push({ hash: shortHash("guid", feedId, guid), agree: ["url", "title"] });
  else if (url) named.push({ hash: shortHash("url", url), agree: ["title"] });
  if (named.length === 0 || text.length >= TELLING)
    named.push({ hash: wordsOf(feedId, entry, marks), agree: ["url"] });
  return named;
};

/**
 * Short hashes by which an entry is known again, strongest first, never none: its page (canonical URL, http or https,
 * and title) in any feed, its guid within the feed, its words within the feed and day.
 */
export const identitiesOf = (feedId: string, entry: RawEntry): string[] =>
  identitiesWithin(feedId, entry, marksOf(entry)).map(({ hash }) => hash);

/** Hash of what a reader would notice changing: the words, not their spacing. */
export const fingerprintOf = (title: string, text: string): string =>
  shortHash("fingerprint", spaced(title), spaced(text));

/** For an entry all of whose identities are shared: its words, guid and link together. */
const lastResort = (feedId: string, entry: RawEntry, marks: Marks): string =>
  shortHash("entry", wordsOf(feedId, entry, marks), marks.guid ?? "", marks.url ?? "");

type Candidate = { entry: RawEntry; marks: Marks; identities: Identity[] };

/** Hashes that entries of one document share though they are different reports: a section page, a constant guid. */
const ambiguous = (candidates: readonly Candidate[]): Set<string> => {
  const sharers = new Map<string, { identity: Identity; marks: Marks[] }>();
  for (const { identities, marks } of candidates)
    for (const identity of identities) {
      const shared = sharers.get(identity.hash) ?? { identity, marks: [] };
      shared.marks.push(marks);
      sharers.set(identity.hash, shared);
    }
  const differ = ({ identity, marks }: { identity: Identity; marks: Marks[] }) =>
    identity.agree.every((mark) => new Set(marks.map((each) => each[mark])).size > 1);
  return new Set([...sharers].flatMap(([hash, shared]) => (differ(shared) ? [hash] : [])));
};

/**
 * Identities of all entries of one document. An identity that several entries share counts only where they are
 * one report told twice: a guid where URL or title agree, a URL where the title does, words where the URL does.
 * The feed's own page is never one.
 */
export const identify = (
  feedId: string,
  feed: Pick<ParsedFeed, "link" | "entries">,
): Identified[] => {
  const own = feed.link === null ? undefined : canonicalUrl(feed.link);
  const candidates = feed.entries.map((entry) => {
    const marks = marksOf(entry);
    if (marks.url === own) marks.url = undefined;
    return { entry, marks, identities: identitiesWithin(feedId, entry, marks) };
  });
  const dropped = ambiguous(candidates);
  return candidates.map(({ entry, marks, identities }) => {
    const kept = identities.map(({ hash }) => hash).filter((hash) => !dropped.has(hash));
    return {
      entry,
      identities: kept.length > 0 ? kept : [lastResort(feedId, entry, marks)],
      fingerprint: fingerprintOf(marks.title, marks.text),
    };
  });
};

/** The id of the item an entry becomes, by its strongest identity. Throws without any identity. */
export const itemIdOf = (identities: readonly string[]): string => {
  const [strongest] = identities;
  if (strongest === undefined) throw new Error("an entry without identities has no item id");
  return prefixedId("itm", strongest);
};

const isSound = (published: Instant | null): published is Instant =>
  published !== null && published >= EARLIEST;

/** The date that counts: as published where that is sound, but never after the entry was first seen. */
export const effectiveDate = (published: Instant | null, firstSeen: Instant): Instant =>
  isSound(published) && published < firstSeen ? published : firstSeen;

/** The date of an entry that counts, where it is first seen now. */
export const dateOf = ({ published, updated }: RawEntry, now: Instant): Instant =>
  effectiveDate(published ?? updated, now);

/** Whether an entry was published more than 7 days before it was first seen. Undated ones were not. */
export const isBackfill = (published: Instant | null, firstSeen: Instant): boolean =>
  isSound(published) && Date.parse(firstSeen) - Date.parse(published) > BACKFILL_MS;
