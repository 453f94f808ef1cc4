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

/** Logistic weights for "substantially involved", fitted and rounded: above 0 a country is involved. */
const WEIGHTS = {
  base: -1.25,
  title: 0.4,
  titleOnly: -0.8,
  opens: 0.6,
  firstSentence: 1.3,
  secondSentence: 0.6,
  short: 0.7,
  start: -1.1,
  count: 1.3,
  share: 1.4,
  most: 0.5,
  onlyPlaced: -0.5,
  onlyAside: -0.5,
  onlyLeader: -0.4,
  crowd: 0.9,
  twosome: 0.1,
} as const satisfies Record<string, number>;

const PLACES: ReadonlySet<Mention["kind"]> = new Set(["name", "city", "state"]);
const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
const MAX_COUNT = 8;
const OPENING_WORDS = 3;
const SHORT_TEXT = 2;
const CROWD = 10;
const bit = (yes: boolean): number => (yes ? 1 : 0);

/** What all standings that one is weighed among have to tell, gathered once. */
export type Field = {
  /** How many they are, the mentions of all, and those of the one that has most. */
  size: number;
  mentions: number;
  most: number;
  /** Whether any is named in the text, and the last word of it that names one. */
  inText: boolean;
  last: number;
  sentences: number;
};

/** The field of these standings in a document whose text has so many sentences. */
export function fieldOf(all: readonly Standing[], sentences: number): Field {
  const field = { size: all.length, mentions: 0, most: 0, inText: false, last: 0, sentences };
  for (const { title, text } of all) {
    const count = title.length + text.length;
    field.mentions += count;
    field.most = Math.max(field.most, count);
    field.inText ||= text.length > 0;
    field.last = Math.max(field.last, text.at(-1)?.word ?? 0);
  }
  return field;
}

/** Where in the document it first comes up, 0 at its head, 1 with the last mention of all. */
const startOf = (of: Standing, { last }: Field): number =>
  of.title.length > 0 || last === 0 ? 0 : of.text[0]!.word / last;

/** The features of one standing in its field. */
function features(of: Standing, field: Field): Features {
  const mine = of.title.length === 0 ? of.text : [...of.title, ...of.text];
  const first = bit(of.text.some((mention) => mention.sentence === 0));
  return {
    base: 1,
    title: bit(of.title.length > 0),
    titleOnly: bit(of.text.length === 0 && field.inText),
    opens: bit(mine.some((mention) => mention.word < OPENING_WORDS)),
    firstSentence: first,
    secondSentence: bit(of.text.some((mention) => mention.sentence === 1)),
    short: first * bit(field.sentences <= SHORT_TEXT),
    start: startOf(of, field),
    count: Math.log2(Math.min(mine.length, MAX_COUNT)) / 3,
    share: mine.length / field.mentions,
    most: bit(mine.length === field.most),
    onlyPlaced: bit(mine.every((mention) => mention.placed)),
    onlyAside: bit(mine.every((mention) => mention.aside)),
    onlyLeader: bit(mine.every((mention) => mention.kind === "leader")),
    crowd: Math.min(field.size, CROWD) / CROWD,
    twosome: bit(field.size === 2),
  };
}

/** The UN is named in most reports and the subject of few. */
const HANDICAPS: Readonly<Record<string, number>> = { UN: -1.5 };

/** The weighed sum of a standing's features: above 0 it is involved. */
export function involvement(of: Standing, field: Field): number {
  const seen = features(of, field);
  let sum = of.party ? (HANDICAPS[of.code] ?? 0) : 0;
  for (const name of NAMES) sum += WEIGHTS[name] * seen[name];
  return sum;
}

/** Involved in a place's part only: each mention says where, none who. */
const isVenue = (of: Standing): boolean =>
  [...of.title, ...of.text].every((mention) => mention.placed && PLACES.has(mention.kind));

export const roleOf = (of: Standing, score: number): Role => {
  if (score <= 0) return "mentioned";
  return isVenue(of) ? "venue" : "subject";
};
