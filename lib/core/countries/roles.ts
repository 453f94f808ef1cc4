import type { Role } from "#lib/core/model/item.ts";
import type { Mention } from "./mentions.ts";

/** What is known of one country (or party) over a whole document. */
export type Standing = {
  code: string;
  party: boolean;
  title: readonly Mention[];
  text: readonly Mention[];
};

/** What the rule sees of a standing; every figure is between 0 and about 1. */
type Features = Record<keyof typeof WEIGHTS, number>;

/** Logistic weights for "substantially involved", fitted on reports of our own and rounded: above 0 a country is involved. */
const WEIGHTS = {
  base: -1.2,
  title: 0.6,
  titleOnly: -0.7,
  opens: 0.7,
  firstSentence: 1.2,
  secondSentence: 0.7,
  short: 0.7,
  start: -1.2,
  count: 1.4,
  share: 1.9,
  most: 0.6,
  onlyPlaced: -0.5,
  onlyAside: -0.5,
  onlyLeader: -0.4,
  crowd: 1.1,
  twosome: 0.2,
} as const satisfies Record<string, number>;

const PLACES: ReadonlySet<Mention["kind"]> = new Set(["name", "city", "state"]);
const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
const MAX_COUNT = 8;
const OPENING_WORDS = 3;
const SHORT_TEXT = 2;
const CROWD = 10;
const bit = (yes: boolean): number => (yes ? 1 : 0);

/** Where in the document it first comes up, 0 at its head, 1 with the last mention of all. */
const startOf = (of: Standing, all: readonly Standing[]): number => {
  if (of.title.length > 0) return 0;
  const last = Math.max(...all.map((one) => one.text.at(-1)?.word ?? 0));
  return last === 0 ? 0 : of.text[0]!.word / last;
};

/** The features of one standing among all of its document, whose text has so many sentences. */
function features(of: Standing, all: readonly Standing[], sentences: number): Features {
  const mine = [...of.title, ...of.text];
  const counts = all.map((one) => one.title.length + one.text.length);
  const first = bit(of.text.some((mention) => mention.sentence === 0));
  return {
    base: 1,
    title: bit(of.title.length > 0),
    titleOnly: bit(of.text.length === 0 && all.some((one) => one.text.length > 0)),
    opens: bit(mine.some((mention) => mention.word < OPENING_WORDS)),
    firstSentence: first,
    secondSentence: bit(of.text.some((mention) => mention.sentence === 1)),
    short: first * bit(sentences <= SHORT_TEXT),
    start: startOf(of, all),
    count: Math.log2(Math.min(mine.length, MAX_COUNT)) / 3,
    share: mine.length / counts.reduce((sum, count) => sum + count, 0),
    most: bit(mine.length === Math.max(...counts)),
    onlyPlaced: bit(mine.every((mention) => mention.placed)),
    onlyAside: bit(mine.every((mention) => mention.aside)),
    onlyLeader: bit(mine.every((mention) => mention.kind === "leader")),
    crowd: Math.min(all.length, CROWD) / CROWD,
    twosome: bit(all.length === 2),
  };
}

/** The UN is named in most reports and the subject of few. */
const HANDICAPS: Readonly<Record<string, number>> = { UN: -1.5 };

/** The weighed sum of a standing's features: above 0 it is involved. */
export function involvement(of: Standing, all: readonly Standing[], sentences: number): number {
  const seen = features(of, all, sentences);
  const handicap = of.party ? (HANDICAPS[of.code] ?? 0) : 0;
  return NAMES.reduce((sum, name) => sum + WEIGHTS[name] * seen[name], handicap);
}

/** Involved in a place's part only: each mention says where, none who. */
const isVenue = (of: Standing): boolean =>
  [...of.title, ...of.text].every((mention) => mention.placed && PLACES.has(mention.kind));

export const roleOf = (of: Standing, score: number): Role => {
  if (score <= 0) return "mentioned";
  return isVenue(of) ? "venue" : "subject";
};
