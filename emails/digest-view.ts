import type {
  Digest,
  DigestCorrection,
  DigestStory,
  DigestUpdate,
} from "#lib/core/model/digest.ts";
import { plain, safeHref, shownStories, textDirection } from "./format.ts";
import { type OutletView, outletView, storyTitle } from "./story-view.ts";
import type { Voice } from "./voice.ts";

const NAMES = 8;
const ADDED = 6;
const CHANGES = 4;

/** A quoted title with its address and its direction. */
export type TitleView = {
  title: string;
  href: string | null;
  direction: ReturnType<typeof textDirection>;
};

const titleView = (
  voice: Voice,
  told: { title: string; url: string | null; language: string },
): TitleView => ({
  title: storyTitle(voice, told, 200),
  href: safeHref(told.url),
  direction: textDirection(told.language),
});

/** The top story, as long as it is among those that are shown. */
export const topOf = (digest: Digest): DigestStory | undefined =>
  digest.top === undefined ? undefined : shownStories(digest).find(({ id }) => id === digest.top);

/** What new outlets made of an event that was told before. */
export type UpdateView = TitleView & {
  id: string;
  /** `now 6 outlets`. */
  outlets: string;
  added: OutletView[];
  otherAdded: number;
  /** Absent where it says the same as the headline. */
  latest: TitleView | undefined;
};

export const updateView = (voice: Voice, update: DigestUpdate): UpdateView => {
  const headline = titleView(voice, update);
  const latest = titleView(voice, update.latest);
  return {
    ...headline,
    id: update.id,
    outlets: voice.words.updates.outlets(update.outlets),
    added: update.added.slice(0, ADDED).map((outlet) => outletView(voice, outlet)),
    otherAdded: Math.max(0, update.added.length - ADDED),
    latest: latest.title === headline.title ? undefined : latest,
  };
};

/** What an outlet changed in a report that we had sent. */
export type CorrectionView = TitleView & {
  outlet: OutletView;
  date: string;
  /** `Numbers: “2.9 billion” became “1.3 billion”`, one of each kind. */
  changed: string[];
  /** `Headline before: “...”`. */
  before: string | undefined;
};

export const correctionView = (voice: Voice, correction: DigestCorrection): CorrectionView => {
  const { words } = voice;
  const quoted = (texts: readonly string[]): string[] =>
    texts.slice(0, CHANGES).map((text) => words.quote(plain(text, 60)));
  const before = plain(correction.before ?? "", 200);
  return {
    ...titleView(voice, correction),
    outlet: outletView(voice, correction.outlet),
    date: voice.day(correction.at),
    changed: correction.changed.map(
      (change) =>
        `${words.corrections.kinds[change.kind]}: ${words.corrections.became(quoted(change.out), quoted(change.in))}`,
    ),
    before: before === "" ? undefined : words.corrections.before(words.quote(before)),
  };
};

const namesOf = ({ words }: Voice, names: readonly string[]): string => {
  const shown = names.slice(0, NAMES).map((name) => plain(name, 60) || words.unnamed);
  const others = names.length - shown.length;
  return shown.join(", ") + (others > 0 ? ` ${words.othersToo(others)}` : "");
};

/** How well the sources were heard, in sentences; none in digests of before this was asked. */
export const coverageView = (voice: Voice, { coverage }: Digest): string[] => {
  if (coverage === undefined) return [];
  const { at, feeds, well = feeds, silent, failing } = coverage;
  const words = voice.words.coverage;
  const isNamed = silent.length + failing.length > 0;
  const isPartly = !isNamed && well < feeds;
  return [
    words.read(feeds, voice.moment(at)),
    ...(silent.length > 0 ? [words.silent(namesOf(voice, silent))] : []),
    ...(failing.length > 0 ? [words.failing(namesOf(voice, failing))] : []),
    ...(isPartly ? [words.partly(feeds - well)] : []),
    isNamed || isPartly ? words.note : words.whole,
  ];
};
