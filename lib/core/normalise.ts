import { classify, classifyClean } from "./classify.ts";
import { effectiveDate, isBackfill } from "./identity.ts";
import type { Guess } from "./language/guess.ts";
import { isLoopback } from "./loopback.ts";
import { instant } from "./model/common.ts";
import type { RawEntry } from "./model/entry.ts";
import type { Feed } from "./model/feed.ts";
import type { Item } from "./model/item.ts";
import { type Cleaned, cleaned, titleFrom } from "./text/furniture.ts";
import { htmlToText } from "./text/html.ts";
import { withoutLines } from "./text/learn.ts";
import { withoutTracking } from "./text/url.ts";

/** What is kept of a report's text, characters; classification and quoting need no more. */
const MOST_TEXT = 12_000;
const MOST_TITLE = 400;
/** How many times as much is looked at before furniture and markup go. */
const RAW = 20;

/** The fuller of an entry's two bodies, as plain text. */
export function bodyOf({ content, summary }: RawEntry): string {
  const text = content ? htmlToText(content.slice(0, RAW * MOST_TEXT)) : "";
  return summary && summary.length >= text.length ? summary : text;
}

type Raw = { title: string; text: string };

const cut = (raw: string, most: number): Cleaned => {
  const { text, settled } = cleaned(raw.slice(0, RAW * most));
  return { text: text.slice(0, most), settled: settled && text.length <= most };
};

/** What a report says, cleaned and cut; `settled` where cleaning it again would change nothing. */
export type Words = Raw & { settled: boolean };

const wordsOf = (raw: Raw): Words => {
  const body = cut(raw.text, MOST_TEXT);
  const head = cut(raw.title, MOST_TITLE);
  return { title: head.text, text: body.text, settled: head.settled && body.settled };
};

/** What an entry says, still with the furniture that only its host's pages have. */
export const wordsOfEntry = (entry: RawEntry): Words =>
  wordsOf({ title: entry.title ?? "", text: bodyOf(entry) });

/** Its title, where it has none its first words: furniture if there is nothing else, since no item may get lost by it. */
const titleOf = (words: Raw, text: string): string =>
  words.title || titleFrom(text) || titleFrom(words.text);

const NO_LINES: ReadonlySet<string> = new Set();

/** An entry's wording as it is kept and judged: without lines that are furniture of its host, and titled where it has text. */
export function judgedOf(words: Raw, furniture = NO_LINES): Raw {
  const text = withoutLines(words.text, furniture);
  return { title: titleOf(words, text), text };
}

/** A report's wording as it is kept and judged: without page furniture, titled where it has text, and cut. */
export const wordingOf = (raw: Raw): Raw => judgedOf(wordsOf(raw));

/** Where a report is read. A feed from elsewhere does not send readers to an address of their own machine. */
export function linkOf(feed: Pick<Feed, "url">, { link }: Pick<RawEntry, "link">): string | null {
  if (!link) return null;
  const [target, origin] = [URL.parse(link), URL.parse(feed.url)];
  if (target && isLoopback(target) && !(origin && isLoopback(origin))) return null;
  return withoutTracking(link);
}

/** An entry with what is settled of it before it is read. */
type Told = {
  entry: RawEntry;
  words: Words;
  /** Its words as they are judged. */
  judged: Raw;
  itemId: string;
  fingerprint: string;
  inFull?: boolean;
};

/**
 * One entry as an item: dated and classified. Undefined where it has neither title nor text. `guess` is asked where
 * nothing else tells its language.
 */
export function normalise(
  feed: Feed,
  { entry, words, judged: { title, text }, itemId, fingerprint, inFull }: Told,
  now: Date,
  guess?: Guess,
): Item | undefined {
  if (!title) return undefined;
  const firstSeen = instant(now);
  const published = entry.published ?? entry.updated;
  const effective = effectiveDate(published, firstSeen);
  return {
    id: itemId,
    feedId: feed.id,
    source: feed.source,
    url: linkOf(feed, entry),
    title,
    text,
    ...(inFull && { inFull }),
    published,
    firstSeen,
    effective,
    backfill: isBackfill(published, firstSeen),
    classification: (words.title && words.settled ? classifyClean : classify)({
      title,
      text,
      date: effective,
      guess,
      ...(feed.language && { lang: feed.language }),
    }),
    fingerprint,
    revisions: [],
  };
}
