import type { Alert, AlertFact, AlertStory } from "#lib/core/model/alert.ts";
import type { Instant } from "#lib/core/model/common.ts";
import { plain, textDirection } from "./format.ts";
import { storyTitle, storyView, type StoryView, whyOf } from "./story-view.ts";
import type { Voice } from "./voice.ts";

const FACTS = 12;
const PARTIES = 12;
const ORIGINS = 6;
const QUOTE = 280;
/** A sentence's end; not the dot of an initial, nor within the first words. */
const SENTENCE =
  /^(?:.{12,}?[。！？]+[」』”]?|.{40,}?(?<!\b\p{Lu})[.!?؟۔]+["”’»)]*(?=\s+[^\p{Ll}]|$))/u;

type Kind = "fresh" | "update" | "correction" | "withdrawn";

/** Something new in a story: `New party`, which, and whose word it is; nothing is left to decide. */
export type FactView = { label: string; text: string; says: string; signal: boolean };
/** A sentence and, of a further alert, whose it is. */
type QuoteView = {
  text: string;
  outlet: string | undefined;
  direction: ReturnType<typeof textDirection>;
};

/** A story of an alert in a reader's words. */
export type AlertStoryView = {
  kind: Kind;
  view: StoryView;
  why: string | undefined;
  /** Nothing where nothing was said. */
  quote: QuoteView | undefined;
  /** Since when the facts are new. */
  since: string;
  facts: FactView[];
  /** Who said it first. */
  origins: string | undefined;
  /** When it was first seen, where it was told before; then when it was published, seen and sent. */
  times: string[];
};

/** What was wrong in what was told before. */
const isWrong = ({ kind }: AlertFact): boolean => kind === "correction" || kind === "withdrawn";

/** Whether an alert tells of something new, of more of it, or of nothing but what was wrong. */
const kindOf = ({ lastAlertAt, facts }: AlertStory): Kind => {
  if (lastAlertAt === undefined) return "fresh";
  if (facts.length === 0 || !facts.every(isWrong)) return "update";
  return facts.some(({ kind }) => kind === "withdrawn") ? "withdrawn" : "correction";
};

/** Who says it, if not the one whom it names. */
const saysOf = ({ alert }: Voice["words"], outlet: string, text: string): string =>
  outlet === "" || outlet === text ? "" : alert.says(outlet);

type OtherFact = AlertFact & { kind: Exclude<AlertFact["kind"], "party"> };

const factView = ({ words }: Voice, fact: OtherFact): FactView => {
  const { kind, text, before, outlet } = fact;
  const { instead, by, fact: labels } = words.alert;
  const name = plain(outlet ?? "", 60);
  const signal = isWrong(fact);
  const said = plain(text, 160);
  return {
    label: signal && name !== "" ? by(labels[kind], name) : labels[kind],
    text:
      before !== undefined
        ? instead(plain(before, 100), plain(text, 100))
        : kind === "agreement"
          ? words.quote(said)
          : said,
    says: signal ? "" : saysOf(words, name, said),
    signal,
  };
};

const isOther = (fact: AlertFact): fact is OtherFact => fact.kind !== "party";

/** The parties that one outlet names stand in one line, since a treaty may have many. */
const partiesView = ({ words, listed }: Voice, { facts, lastAlertAt }: AlertStory): FactView[] => {
  const { parties, newParties } = words.alert;
  const named = new Map<string, string[]>();
  for (const { kind, text, outlet } of facts) {
    const name = plain(outlet ?? "", 60);
    if (kind === "party") named.set(name, [...(named.get(name) ?? []), plain(text, 60)]);
  }
  return [...named].map(([outlet, names]) => {
    const others = names.length - PARTIES;
    const shown = listed(names.slice(0, PARTIES));
    return {
      label: (lastAlertAt === undefined ? parties : newParties)(names.length),
      text: others > 0 ? `${shown} ${words.othersToo(others)}` : shown,
      says: saysOf(words, outlet, shown),
      signal: false,
    };
  });
};

const factsView = (voice: Voice, told: AlertStory): FactView[] => [
  ...partiesView(voice, told),
  ...told.facts
    .filter(isOther)
    .slice(0, FACTS)
    .map((fact) => factView(voice, fact)),
];

/** The first sentence that tells a fact, else the first. */
const sentenceOf = (text: string, fact = ""): string => {
  const line = plain(text, 1000);
  const first = SENTENCE.exec(line)?.[0] ?? line;
  let [told, rest] = [first, line.slice(first.length).trim()];
  while (rest !== "" && !told.includes(fact)) {
    told = SENTENCE.exec(rest)?.[0] ?? rest;
    rest = rest.slice(told.length).trim();
  }
  return plain(told.includes(fact) ? told : first, QUOTE);
};

const quoteOf = ({ words }: Voice, { story, quote }: AlertStory): QuoteView | undefined => {
  const { text, language, fact } = quote ?? {
    text: story.summary,
    language: story.language,
    fact: "",
  };
  const sentence = sentenceOf(text, plain(fact));
  if (sentence === "") return undefined;
  return {
    text: words.quote(sentence),
    outlet: quote && (plain(quote.outlet, 60) || words.unnamed),
    direction: textDirection(language),
  };
};

/** Nothing where the outlets are named already: each of them an origin, or one origin beside their number. */
const originsOf = ({ words }: Voice, { story }: AlertStory): string | undefined => {
  const names = (story.origins ?? []).map(({ name }) => plain(name, 60) || words.unnamed);
  const others = names.length - ORIGINS;
  const told = new Set(story.outlets.map(({ name }) => plain(name, 60) || words.unnamed));
  const isNamed = told.size > 1 && names.length === 1;
  const isSame = names.length === told.size && names.every((name) => told.has(name));
  if (names.length === 0 || isNamed || isSame) return undefined;
  return `${words.alert.origins(names.slice(0, ORIGINS))}${others > 0 ? ` ${words.othersToo(others)}` : ""}`;
};

/** Moments one after the other; what falls on the day of the one before it says its clock alone. */
const sequence = ({ day, moment }: Voice, instants: readonly Instant[]): string[] =>
  instants.map((at, i) => {
    const before = instants[i - 1];
    const isSame = before !== undefined && day(before) === day(at);
    return isSame ? moment(at).slice(`${day(at)}, `.length) : moment(at);
  });

/** When a story was seen first, where it was told before, and what became of the report that raised the alert. */
const timesOf = (voice: Voice, told: AlertStory, sentAt: Instant): string[] => {
  const { story, lastAlertAt, published, seen } = told;
  const { alert } = voice.words;
  const [atOutlet = "", atUs = "", sent = ""] = sequence(voice, [published, seen, sentAt]);
  return [
    ...(lastAlertAt === undefined ? [] : [alert.first(voice.moment(story.firstSeen))]),
    alert.times(atOutlet, atUs, sent, voice.timeZone),
  ];
};

/** What an alert mail says of one of its stories. */
export const alertStoryView = (voice: Voice, told: AlertStory, sentAt: Instant): AlertStoryView => {
  const { moment, words } = voice;
  const { story, lastAlertAt } = told;
  return {
    kind: kindOf(told),
    view: storyView(voice, story),
    why: whyOf(voice, story, true),
    quote: quoteOf(voice, told),
    since: lastAlertAt === undefined ? words.alert.isNew : words.alert.since(moment(lastAlertAt)),
    facts: factsView(voice, told),
    origins: originsOf(voice, told),
    times: timesOf(voice, told, sentAt),
  };
};

/** What sort of alert it is: `Update`, or `Alert of 3 stories`. */
export const alertKind = ({ words }: Voice, { stories }: Alert): string => {
  const [only] = stories;
  return only !== undefined && stories.length === 1
    ? words.alert.kinds[kindOf(only)]
    : words.alert.several(stories.length);
};

/** Short and factual: what sort it is, and the title of the first story. */
export const alertSubject = (voice: Voice, alert: Alert): string => {
  const [first] = alert.stories;
  const title = first ? storyTitle(voice, first.story, 62) : voice.words.untitled;
  return voice.words.alert.titled(alertKind(voice, alert), title);
};

const LONGEST = 140;

/** What is new first, as much of it as there is room for; then what else there is, and when it was seen. */
export const alertPreheader = (voice: Voice, { stories }: Alert): string => {
  const [first, ...others] = stories;
  if (!first) return "";
  const { alert } = voice.words;
  const facts = factsView(voice, first).map(({ label, text }) => alert.titled(label, text));
  const titles = others.map(({ story }) => storyTitle(voice, story));
  const parts = [...facts, ...titles, alert.seen(voice.moment(first.seen))];
  let line = plain(parts[0] ?? "", LONGEST);
  for (const part of parts.slice(1))
    if (line.length + part.length + 3 <= LONGEST) line += ` · ${part}`;
  return line;
};
