import type { Digest, DigestStory } from "#lib/core/model/digest.ts";
import { countryName, shownStories } from "./format.ts";
import { messages } from "./messages.ts";

/** A piece of the opening paragraph: words, a figure that stands out, or a title that is quoted and linked. */
export type Piece = string | { figure: string } | { story: DigestStory };

const QUOTED = 3;
const PLACES = 3;

const join = (pieces: readonly Piece[][]): Piece[] =>
  pieces.flatMap((piece, i) => [
    ...(i === 0 ? [] : [i === pieces.length - 1 ? messages.and : messages.comma]),
    ...piece,
  ]);

const readLine = (digest: Digest, personal: boolean): Piece[] => {
  const { stories, shown, watchedReports, watchedStories } = digest.totals;
  const { read } = messages;
  const opening = [
    read.lead,
    { figure: read.reports(watchedReports) },
    read.of,
    { figure: read.events(watchedStories) },
    read.in,
  ];
  if (stories === 0) return [...opening, personal ? read.none : read.nonePage];
  return [
    ...opening,
    { figure: read.matched(stories) },
    personal ? read.tail(stories) : read.tailPage(stories),
    ...(shown < stories ? [read.shown(shown)] : []),
    read.stop,
  ];
};

const toldLine = (stories: readonly DigestStory[]): Piece[] => {
  const [first] = stories;
  if (first === undefined) return [];
  const widely = stories
    .filter((story) => story.outlets.length > 1)
    .toSorted((a, b) => b.outlets.length - a.outlets.length)
    .slice(0, QUOTED);
  if (widely.length === 0) return [messages.single.lead, { story: first }, messages.single.stop];
  const told = widely.map((story): Piece[] => [
    { story },
    messages.most.told(story.outlets.length),
  ]);
  return [messages.most.lead, ...join(told), messages.most.stop];
};

const stateOnly = (story: DigestStory): boolean =>
  story.outlets.length > 0 && story.outlets.every(({ kind }) => kind === "state-media");

/**
 * What the digest amounts to, in one paragraph made of counts and quoted titles and nothing else.
 * Coverage is counted in outlets; ties keep the order of the digest.
 */
export const summaryOf = (digest: Digest, personal: boolean): Piece[] => {
  const stories = shownStories(digest);
  const places = digest.byCountry
    .slice(0, PLACES)
    .map(({ code, stories: n }) => ({ name: countryName(code), stories: n }));
  const state = stories.filter(stateOnly).length;
  return [
    ...readLine(digest, personal),
    ...toldLine(stories),
    ...(places.length > 0 ? [messages.places(places)] : []),
    ...(state > 0 ? [messages.stateOnly(state)] : []),
  ];
};
