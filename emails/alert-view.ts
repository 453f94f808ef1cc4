import type { Alert, AlertFact, AlertStory } from "#lib/core/model/alert.ts";
import type { Instant } from "#lib/core/model/common.ts";
import { plain } from "./format.ts";
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

/** Something new in a story: `New party`, and what; nothing is left to decide. */
export type FactView = { label: string; text: string; signal: boolean };

/** A story of an alert in a reader's words. */
export type AlertStoryView = {
  kind: Kind;
  view: StoryView;
  why: string | undefined;
  quote: string;
  /** Since when the facts are new. */
  since: string;
  facts: FactView[];
  /** Who said it first. */
  origins: string | undefined;
  /** When it was first told, where it has been before; then when it was published, seen and sent. */
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

type OtherFact = AlertFact & { kind: Exclude<AlertFact["kind"], "party"> };

const factView = ({ words }: Voice, fact: OtherFact): FactView => {
  const { kind, text, before, outlet } = fact;
  const { became, by, fact: labels } = words.alert;
  const name = plain(outlet ?? "", 60);
  return {
    label: name === "" ? labels[kind] : by(labels[kind], name),
    text: before === undefined ? plain(text, 160) : became(plain(before, 100), plain(text, 100)),
    signal: isWrong(fact),
  };
};

const isOther = (fact: AlertFact): fact is OtherFact => fact.kind !== "party";

/** The parties stand in one line, since a treaty may have many. */
const partiesView = ({ words, listed }: Voice, { facts, lastAlertAt }: AlertStory): FactView[] => {
  const names = facts.filter((fact) => !isOther(fact)).map(({ text }) => plain(text, 60));
  if (names.length === 0) return [];
  const { parties, newParties } = words.alert;
  const label = (lastAlertAt === undefined ? parties : newParties)(names.length);
  const [shown, others] = [names.slice(0, PARTIES), names.length - PARTIES];
  const text = listed(shown);
  return [{ label, text: others > 0 ? `${text} ${words.othersToo(others)}` : text, signal: false }];
};

const factsView = (voice: Voice, told: AlertStory): FactView[] => [
  ...partiesView(voice, told),
  ...told.facts
    .filter(isOther)
    .slice(0, FACTS)
    .map((fact) => factView(voice, fact)),
];

const sentenceOf = (summary: string): string => {
  const line = plain(summary, 1000);
  return plain(SENTENCE.exec(line)?.[0] ?? line, QUOTE);
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

/** When a story was told first, if not now, and what became of the report that raised the alert. */
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
    quote: sentenceOf(story.summary),
    since: lastAlertAt === undefined ? words.alert.isNew : words.alert.since(moment(lastAlertAt)),
    facts: factsView(voice, told),
    origins: originsOf(voice, told),
    times: timesOf(voice, told, sentAt),
  };
};

/** What sort of alert it is: `Update`, or `3 alerts`. */
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
