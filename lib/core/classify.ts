import { labelCountries } from "#lib/core/countries/label.ts";
import { eventDateOf } from "#lib/core/dates/event-date.ts";
import { type Guess, languageOf } from "#lib/core/language/guess.ts";
import type { Classification } from "#lib/core/model/item.ts";
import { clean, titleFrom } from "#lib/core/text/furniture.ts";
import { tokensOf } from "#lib/core/text/tokens.ts";
import { labelTopics } from "#lib/core/topics/label.ts";

export type ClassifyInput = {
  title: string;
  text: string;
  /** What the feed says of its language. */
  lang?: string;
  /** When it was published, an ISO 8601 day or instant. */
  date?: string;
  /** Asked where nothing else tells the language. */
  guess?: Guess | undefined;
};

/** As `classify`, for a title and a text that are clean already, page furniture and all. */
export function classifyClean({ text, ...input }: ClassifyInput): Classification {
  const title = input.title.replaceAll("\n", " ");
  const prior = input.lang ? { prior: input.lang } : {};
  const lang = languageOf({ title, text, ...prior }, input.guess);
  const doc = { title, text, lang, tokens: tokensOf(title, text) };
  const topics = labelTopics(doc);
  const published = input.date ? { date: input.date } : {};
  const about = labelCountries({ ...doc, ...published });
  const eventDate = eventDateOf({ title, text, lang, ...published });
  return { lang, relevant: topics.length > 0, topics, ...about, eventDate };
}

/**
 * What an item is about: language, topics, countries with their roles, parties and pairs, and when it happened, each with
 * its words.
 * Never fails; an item of no topic is not relevant, and has its countries all the same.
 */
export function classify(input: ClassifyInput): Classification {
  const text = clean(input.text);
  return classifyClean({ ...input, title: clean(input.title) || titleFrom(text), text });
}
