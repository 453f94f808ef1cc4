import { correctionOf } from "#lib/core/correction.ts";
import { renewedFacts } from "#lib/core/facts/renewed.ts";
import { statedFacts } from "#lib/core/facts/stated.ts";
import type { Instant } from "#lib/core/model/common.ts";
import { NOT_STATED } from "#lib/core/model/event-date.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Story, StoryReport, StorySketch } from "#lib/core/model/story.ts";
import { originOf } from "#lib/core/origins/origin.ts";
import { printOf } from "#lib/core/origins/print.ts";
import { shareOrigin } from "#lib/core/origins/share.ts";
import { fits, hasRoom, LAST_BYTES } from "./bounds.ts";
import { labelTerms, type Labels, mergeLabels } from "./merge.ts";
import { quote } from "./quote.ts";
import { recordOf, wordsOf } from "./sketch.ts";
import { summarise } from "./summarise.ts";

/** Where clustering put the item: the story, its thread, and the sketch that `remember` answered. */
export type Place = {
  id: string;
  threadId: string;
  sketch: StorySketch;
  /** When the event becomes known, if that is later than the item was seen. */
  bornAt?: Instant;
};

function reportOf(item: Item): StoryReport {
  const { id, source, title, text, url, effective, firstSeen, classification } = item;
  const { lang, countries, eventDate } = classification;
  const print = printOf(text);
  const corrected = correctionOf(item);
  const summary = quote(text, title);
  const origin = originOf({ title, text, lang, source, countries });
  const facts = statedFacts({ title, text, summary, classification, source });
  return {
    itemId: id,
    source,
    title,
    summary,
    url,
    language: lang,
    effective,
    firstSeen,
    origin,
    ...(eventDate && eventDate !== NOT_STATED && { eventDate }),
    ...(print && { print }),
    ...(corrected && { corrected }),
    facts,
  };
}

/** What the lead report lends the story: its own words, address and language. */
function leading(reports: StoryReport[]) {
  const { lead, title, summary } = summarise(reports);
  return {
    title,
    summary,
    url: lead.url,
    language: lead.language,
    leadItemId: lead.itemId,
    reports,
  };
}

/** A known item comes again, perhaps revised: its words are renewed, nothing is counted twice. */
function retold(
  story: Story,
  known: StoryReport,
  report: StoryReport,
  revisedAt: Instant | undefined,
): Story {
  // An item remembers its last revisions alone; what was corrected before them stays told.
  const corrected = report.corrected ?? known.corrected;
  const facts = renewedFacts(known.facts, report.facts, revisedAt);
  const renewed = { ...report, ...(corrected && { corrected }), ...(facts && { facts }) };
  const reports = story.reports.map((each) => (each === known ? renewed : each));
  const after = { ...story, ...leading(shareOrigin(reports, renewed)) };
  if (fits(after, story)) return after;
  // Where there is no room for its words, that they were corrected is told all the same.
  const marked = { ...known, ...(corrected && { corrected }) };
  const noted = {
    ...story,
    reports: story.reports.map((each) => (each === known ? marked : each)),
  };
  return fits(noted, story, LAST_BYTES) ? noted : story;
}

function withItem(
  before: Story | undefined,
  item: Item,
  sketch: StorySketch,
): Labels & Pick<Story, "sketch"> {
  const labels = labelTerms(before, item);
  return {
    ...mergeLabels(before, item, labels),
    sketch: { ...sketch, terms: recordOf(wordsOf(sketch), [...labels]) },
  };
}

const reportIn = (story: Story, { id }: Item): StoryReport | undefined =>
  story.reports.find(({ itemId }) => itemId === id);

/** Whether a story tells an item already or has room for it; one that has none stays as it is, and counts as telling it. */
export const takesIn = (story: Story, item: Item): boolean =>
  reportIn(story, item) !== undefined || hasRoom(story, item.source.id);

/**
 * The row of a story after one item: begun by it, or grown. Telling an item again changes nothing but its words.
 * `firstSeen` and `backfill` are settled at birth: a window that was cut stays cut, and a story born of a
 * backfilled item is never mailed. Whether a story takes an item in is asked before.
 */
export function tellStory(story: Story | undefined, item: Item, place: Place): Story {
  const report = reportOf(item);
  const known = story && reportIn(story, item);
  if (story && known) return retold(story, known, report, item.revisions.at(-1)?.at);
  const lastSeen = story && story.lastSeen > item.firstSeen ? story.lastSeen : item.firstSeen;
  return {
    id: story?.id ?? place.id,
    threadId: story?.threadId ?? place.threadId,
    ...leading(shareOrigin([...(story?.reports ?? []), report], report)),
    ...withItem(story, item, place.sketch),
    firstSeen: story?.firstSeen ?? place.bornAt ?? item.firstSeen,
    lastSeen,
    backfill: story?.backfill ?? item.backfill,
  };
}
