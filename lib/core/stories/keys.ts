import { fold } from "#lib/core/text/tokens.ts";
import { affairsOf, editionsOf, occasionsOf } from "./affairs.ts";
import type { StoryDoc } from "./doc.ts";
import { memoised } from "./memoised.ts";
import { RULES } from "./rules.ts";
import { skeleton } from "./skeleton.ts";

/**
 * Keys that mean the same in every language, by kind:
 * `c:` acting or hosting country, `p:` party, `n:` number, `a:` acronym or designation, `w:` consonants of a name;
 * and those that steer joins: `l:` language, `o:` occasion of a pair, `e:` edition of a series, `t:` affair for threads.
 */
export const SHARED_KINDS = ["n:", "a:", "w:"] as const;

export const isOccasion = (key: string): boolean => key.startsWith("o:");

const NUMBER = /(?<![\p{L}\p{N}.,-])\d{1,3}(?:[., \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu;
const GROUPED = /^\d{1,3}(?:[., \u00a0\u202f]\d{3})+$/;
const DESIGNATION =
  /(?=[A-Z])(?<![\p{L}\p{N}])[A-Z]{1,5}(?:-?\d{1,4}[A-Z]?|[A-Z]{2,6})(?![\p{L}\p{N}])/gu;
const NAME = /(?<=[\p{Ll}\p{N},)]\s)\p{Lu}[\p{L}'’-]{2,}|[ァ-ヶー]{3,}/gu;
/** Acronyms so common that they tell no event apart. */
const COMMON = new Set(
  "US USA UK EU UN NATO ONU OTAN НАТО BBC CNN AFP AP CEO TV COVID19 COVID".split(" "),
);

/** "1,127" and "1 127" as 1127, "7,5" as 7.5. */
const plainNumber = (raw: string): string =>
  GROUPED.test(raw) ? raw.replace(/\D/g, "") : raw.replace(",", ".");

const numbers = (text: string): string[] =>
  (text.match(NUMBER) ?? [])
    .map(plainNumber)
    .filter((value) => Number(value) >= 13 || value.includes("."))
    .map((value) => `n:${value}`);

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

/** The language-free keys of a report, the most telling kinds first, capped. */
export function keysOf(doc: StoryDoc): string[] {
  const lead = `${doc.title}. ${doc.text.slice(0, 2 * RULES.lead)}`;
  const keys = [
    `l:${doc.language}`,
    ...doc.countries.filter(({ role }) => role !== "mentioned").map(({ code }) => `c:${code}`),
    ...doc.parties.map(({ id }) => `p:${id}`),
    ...occasionsOf(doc),
    ...affairsOf(doc),
    ...editionsOf(lead),
    ...designations(lead),
    ...numbers(lead),
    ...names(lead),
  ];
  return [...new Set(keys)].slice(0, RULES.keys);
}
