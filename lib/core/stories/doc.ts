import type { Instant } from "#lib/core/model/common.ts";
import type { CountryLabel, Item, PartyLabel } from "#lib/core/model/item.ts";

/** What clustering reads of a report. */
export type StoryDoc = {
  itemId: string;
  title: string;
  text: string;
  language: string;
  /** null: no time gate. */
  at: Instant | null;
  sourceId?: string;
  /** Slugs. */
  topics: string[];
  countries: CountryLabel[];
  parties: PartyLabel[];
  pairs: string[];
  /** Published long before it was seen; a live report never joins a story born of one. */
  backfill?: boolean;
};

/** The report of an item, dated by its effective instant. */
export const docOf = (item: Item): StoryDoc => ({
  itemId: item.id,
  title: item.title,
  text: item.text,
  language: item.classification.lang,
  at: item.effective,
  sourceId: item.source.id,
  topics: item.classification.topics.map(({ slug }) => slug),
  countries: item.classification.countries,
  parties: item.classification.parties,
  pairs: item.classification.pairs,
  backfill: item.backfill,
});
