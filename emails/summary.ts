import type { Coverage, Digest, DigestStory } from "#lib/core/model/digest.ts";
import { shownStories } from "./format.ts";
import { movedAbout } from "./matrix-view.ts";
import type { Messages } from "./messages.ts";
import type { Voice } from "./voice.ts";

/** A piece of the opening paragraph: words, a figure that stands out, or a title that is quoted and linked. */
export type Piece = string | { figure: string } | { story: DigestStory };

const QUOTED = 3;
const PLACES = 3;
/** A country of one story is not seen more than others. */
const LEAST_SEEN = 2;

const join = (words: Messages, pieces: readonly Piece[][]): Piece[] =>
  pieces.flatMap((piece, i) => [
    ...(i === 0 ? [] : [i === pieces.length - 1 ? words.and : words.comma]),
    ...piece,
  ]);

/** Whether nothing is told beside the stories. */
const isQuiet = ({ corrections = [], updates = [], matrix }: Digest): boolean =>
  corrections.length + updates.length + (matrix?.moved.length ?? 0) === 0;

/** What was watched for nothing, and how much of it could not be heard. */
const watchedLine = (
  read: Messages["read"],
  { feeds, silent, failing }: Coverage,
  reports: number,
  personal: boolean,
): Piece[] => [
  { figure: read.reports(reports) },
  read.from,
  { figure: read.feeds(feeds) },
  personal ? read.noneOf : read.noneOfPage,
  ...(silent.length > 0 ? [read.silent(silent.length)] : []),
  ...(failing.length > 0 ? [read.failing(failing.length)] : []),
  read.stop,
];

const readLine = ({ read }: Messages, digest: Digest, personal: boolean): Piece[] => {
  const { stories, shown, watchedReports, watchedStories } = digest.totals;
  const opening = [
    read.lead,
    { figure: read.reports(watchedReports) },
    read.of,
    { figure: read.events(watchedStories) },
    read.in,
  ];
  if (stories === 0)
    return [
      ...(digest.coverage
        ? watchedLine(read, digest.coverage, watchedReports, personal)
        : [...opening, personal ? read.none : read.nonePage]),
      ...(personal && isQuiet(digest) ? [read.nothing] : []),
    ];
  return [
    ...opening,
    { figure: read.matched(stories) },
    personal ? read.tail(stories) : read.tailPage(stories),
    ...(shown < stories ? [read.shown(shown)] : []),
    read.stop,
  ];
};

const toldLine = (words: Messages, stories: readonly DigestStory[]): Piece[] => {
  const [first] = stories;
  if (first === undefined) return [];
  const widely = stories
    .filter((story) => story.outlets.length > 1)
    .toSorted((a, b) => b.outlets.length - a.outlets.length)
    .slice(0, QUOTED);
  if (widely.length === 0) return [words.single.lead, { story: first }, words.single.stop];
  const told = widely.map((story): Piece[] => [{ story }, words.most.told(story.outlets.length)]);
  return [words.most.lead, ...join(words, told), words.most.stop];
};

/** What is furthest from the usual, where weeks before are known. */
const movedLine = (voice: Voice, { matrix }: Digest): Piece[] => {
  const most = matrix?.moved[0];
  if (most === undefined) return [];
  const { lead, told } = voice.words.mostMoved;
  return [lead, { figure: movedAbout(voice, most) }, told(most.stories, most.usual)];
};

const stateOnly = (story: DigestStory): boolean =>
  story.outlets.length > 0 && story.outlets.every(({ kind }) => kind === "state-media");

/** The countries seen most: as many as there is room for without a choice among equals. */
const placesOf = ({ byCountry }: Digest): Digest["byCountry"] => {
  const seen = byCountry.filter(({ stories }) => stories >= LEAST_SEEN);
  const next = seen[PLACES]?.stories ?? 0;
  return seen.slice(0, PLACES).filter(({ stories }) => stories > next);
};

/**
 * What the digest amounts to, in one paragraph made of counts and quoted titles and nothing else.
 * Coverage is counted in outlets; ties keep the order of the digest.
 */
export const summaryOf = (voice: Voice, digest: Digest, personal: boolean): Piece[] => {
  const { words, countryName } = voice;
  const corrections = digest.corrections?.length ?? 0;
  const stories = shownStories(digest);
  const places = placesOf(digest).map(({ code, stories: n }) => ({
    name: countryName(code),
    stories: n,
  }));
  const state = stories.filter(stateOnly).length;
  return [
    ...readLine(words, digest, personal),
    ...toldLine(words, stories),
    ...(places.length > 0 ? [words.places(places)] : []),
    ...(state > 0 ? [words.stateOnly(state)] : []),
    ...movedLine(voice, digest),
    ...(corrections > 0 ? [words.corrected(corrections)] : []),
  ];
};
