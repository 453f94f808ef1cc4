import type { DigestStory } from "#lib/core/model/digest.ts";
import { plain, safeHref, textDirection } from "./format.ts";
import { remembered } from "./remembered.ts";
import type { Voice } from "./voice.ts";

const OUTLETS = 6;
const COUNTRIES = 6;
const REASONS = 4;

/** An outlet as it is named: what to know of it before its words, `signal` where that must not be overlooked. */
export type OutletView = {
  name: string;
  href: string | null;
  label: string | undefined;
  signal: boolean;
};

/** A story in a reader's words, ready to be set in type: harmless, of bounded length, nothing left to decide. */
export type StoryView = {
  title: string;
  href: string | null;
  summary: string;
  direction: ReturnType<typeof textDirection>;
  outlets: OutletView[];
  otherOutlets: number;
  /** Countries, date, number of outlets and origins, further languages. */
  facts: string[];
};

/** A story as all are told of it, whatever each of them asked for. */
export type ToldStory = Omit<DigestStory, "reasons">;

/** A story's title as any of our mails quotes it. */
export const storyTitle = (
  { words }: Voice,
  story: Pick<DigestStory, "title">,
  max?: number,
): string => plain(story.title, max) || words.untitled;

const placesOf = ({ words, countryName }: Voice, codes: readonly string[]): string => {
  const names = codes.slice(0, COUNTRIES).map(countryName).join(", ");
  const others = codes.length - COUNTRIES;
  return others > 0 ? `${names} ${words.othersToo(others)}` : names;
};

/** How many tell it, and from how many origins; nothing of a single outlet. */
const toldBy = ({ words }: Voice, { outlets, origins = [] }: ToldStory): string[] => {
  if (outlets.length < 2) return [];
  if (origins.length === 0) return [words.outlets(outlets.length)];
  const names = origins.map(({ name }) => plain(name, 60) || words.unnamed);
  return [words.told(outlets.length, names)];
};

const factsOf = (voice: Voice, story: ToldStory): string[] => {
  const { words, day, languageName } = voice;
  const others = story.languages.filter((code) => code !== story.language && code !== "und");
  return [
    ...(story.countries.length > 0 ? [placesOf(voice, story.countries)] : []),
    day(story.effective),
    ...toldBy(voice, story),
    ...(others.length > 0 ? [words.alsoIn(others.slice(0, COUNTRIES).map(languageName))] : []),
  ];
};

/** A clause of the filter as a story shows it. */
const reasonOf = remembered((reason: string): string => plain(reason, 120));

/** Why a story is here; `personal` when it is told to one reader rather than on a page. */
export const whyOf = (
  { words }: Voice,
  story: Pick<DigestStory, "reasons">,
  personal: boolean,
): string | undefined => {
  const reasons = story.reasons.slice(0, REASONS).map(reasonOf);
  if (reasons.length === 0) return undefined;
  return personal ? words.why(reasons) : words.whyPage(reasons);
};

/** What is said of an outlet wherever it is named. */
export const outletView = (
  { words }: Voice,
  { name, kind, url }: DigestStory["outlets"][number],
): OutletView => ({
  name: plain(name, 60) || words.unnamed,
  href: safeHref(url),
  label: words.kinds[kind],
  signal: kind === "state-media",
});

/** Where a reader says that it should be more, or less, of a story's kind. */
export const wishes = (
  rulesUrl: string,
  { id }: Pick<DigestStory, "id">,
): { follow: string; mute: string } => {
  const mute = rulesUrl + encodeURIComponent(id);
  return { follow: `${mute}&want=more`, mute };
};

const viewOf = (voice: Voice, story: ToldStory): StoryView => ({
  title: storyTitle(voice, story),
  href: safeHref(story.url),
  summary: plain(story.summary, 480),
  direction: textDirection(story.language),
  outlets: story.outlets.slice(0, OUTLETS).map((outlet) => outletView(voice, outlet)),
  otherOutlets: Math.max(0, story.outlets.length - OUTLETS),
  facts: factsOf(voice, story),
});

const told = new WeakMap<ToldStory, { voice: Voice; view: StoryView }>();

/** What a story row says. The last view of a story is kept, since both parts of a mail ask for it. */
export const storyView = (voice: Voice, story: ToldStory): StoryView => {
  const known = told.get(story);
  if (known?.voice === voice) return known.view;
  const view = viewOf(voice, story);
  told.set(story, { voice, view });
  return view;
};
