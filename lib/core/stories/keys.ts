import { fold } from "#lib/core/text/tokens.ts";
import { affairsOf, editionsOf, occasionsOf } from "./affairs.ts";
import type { StoryDoc } from "./doc.ts";
import { memoised } from "./memoised.ts";
import { numbersOf } from "./numbers.ts";
import { RULES } from "./rules.ts";
import { skeleton } from "./skeleton.ts";

/**
 * Keys that mean the same in every language, by kind. Of what happened: `n:` number, `d:` date, `a:` acronym or
 * designation, `w:` consonants of a name. Of whom and what it is about: `c:` acting or hosting country, `m:` one only
 * mentioned, `p:` party, `s:` topic. And those that steer joins: `l:` language, `o:` occasion of a pair, `e:` edition
 * of a series, `t:` affair for threads.
 */
const isOf =
  (kinds: string) =>
  (key: string): boolean =>
    kinds.includes(key.charAt(0));

export const isSpecific = isOf("ndaw");
export const isActor = isOf("cp");
export const isTopic = isOf("s");
export const isOccasion = isOf("o");

const DESIGNATION =
  /(?=[A-Z])(?<![\p{L}\p{N}])[A-Z]{1,5}(?:-?\d{1,4}[A-Z]?|[A-Z]{2,6})(?![\p{L}\p{N}])/gu;
const NAME = /(?<=[\p{Ll}\p{N},)]\s)\p{Lu}[\p{L}'’-]{2,}|[ァ-ヶー]{3,}/gu;
/** The city that a report is sent from, in capitals; a country, day or agency may follow, then a dash. */
const SENT_FROM =
  /^\s*[A-Z]{3,}(?:[ /][A-Z]+)*(?:, [^\n–—-]{1,40})?(?: \([^)\n]{1,20}\))?(?:\s*—|\s+(?:–|--?)\s)/;
/** Acronyms so common that they tell no event apart. */
const COMMON = new Set(
  "US USA UK EU UN NATO ONU OTAN НАТО BBC CNN AFP AP CEO TV COVID19 COVID".split(" "),
);

/** A date within so many days of the report's own is when it was written, and tells nothing. */
const DATELINE_MS = 2.5 * 86_400_000;

/** Near the report's day in its year or, around New Year, in the one before or after. */
function isDateline(date: string, at: StoryDoc["at"]): boolean {
  if (at === null) return false;
  const [month = 0, day = 0] = date.split("-").map(Number);
  const [year, time] = [Number(at.slice(0, 4)), Date.parse(at)];
  return [year - 1, year, year + 1].some(
    (near) => Math.abs(Date.UTC(near, month - 1, day) - time) < DATELINE_MS,
  );
}

const figures = (text: string, at: StoryDoc["at"]): string[] => {
  const { numbers, dates } = numbersOf(text);
  return [
    ...numbers.filter((value) => value >= 13 || !Number.isInteger(value)).map((n) => `n:${n}`),
    ...dates.filter((date) => !isDateline(date, at)).map((date) => `d:${date}`),
  ];
};

const designations = (text: string): string[] =>
  (text.match(DESIGNATION) ?? [])
    .map((raw) => raw.replaceAll("-", ""))
    .filter((name) => name.length >= 2 && !COMMON.has(name))
    .map((name) => `a:${name.toLowerCase()}`);

const keyOfName = memoised((raw) => {
  const bones = skeleton(fold(raw));
  return bones.length < 3 ? "" : `w:${bones}`;
});

const names = (text: string): string[] =>
  (text.match(NAME) ?? []).map(keyOfName).filter((key) => key !== "");

const leadOf = ({ title, text }: StoryDoc): string =>
  `${title}. ${text.slice(0, 2 * RULES.lead).replace(SENT_FROM, "")}`;

/** Of the keys of a report those that say whom and what it is about, and steer joins: cheap, and asked for always. */
export const steeringOf = (doc: StoryDoc): string[] => [
  `l:${doc.language}`,
  ...doc.countries.filter(({ role }) => role !== "mentioned").map(({ code }) => `c:${code}`),
  ...doc.countries.filter(({ role }) => role === "mentioned").map(({ code }) => `m:${code}`),
  ...doc.parties.map(({ id }) => `p:${id}`),
  ...doc.topics.map((slug) => `s:${slug}`),
  ...occasionsOf(doc),
  ...affairsOf(doc),
  ...editionsOf(leadOf(doc)),
];

/** The language-free keys of a report, those that steer first, capped. */
export function keysOf(doc: StoryDoc, steering: readonly string[] = steeringOf(doc)): string[] {
  const lead = leadOf(doc);
  const keys = [...steering, ...designations(lead), ...figures(lead, doc.at), ...names(lead)];
  return [...new Set(keys)].slice(0, RULES.keys);
}
