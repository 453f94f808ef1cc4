import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { classify } from "#lib/core/classify.ts";
import { loadGuess } from "#lib/core/language/guess.ts";
import type { Classification } from "#lib/core/model/item.ts";
import { wordingOf } from "#lib/core/normalise.ts";
import { Agreement } from "./quality-score.ts";

/** Reports of our own: rules were written with the open ones at hand, and without a look at the held ones. */
export const OWN = resolve(import.meta.dirname, "..", "test", "fixtures", "labelled");
/** Labelled reports as `docs/quality.md` describes them, a JSON line each; they are not part of the project. */
export const FOLDER = resolve(
  import.meta.dirname,
  "..",
  process.env["QUALITY_DATA"] || "../shared/corpus",
);

export type Labelled = {
  id?: string | number;
  title?: string;
  text?: string;
  lang?: string;
  date?: string | null;
  outlet?: string;
  topics?: string[];
  countries?: string[];
  mentioned?: string[];
  gold?: string[];
  defence?: boolean;
  story?: string;
  event?: string | null;
};
export type Judged = {
  gold: Labelled;
  wording: { title: string; text: string };
  about: Classification;
};

/** Reports judged as the service judges them, with its guess at a language that nothing else tells. */
export async function read(name: string, folder = FOLDER): Promise<Judged[]> {
  const guess = await loadGuess();
  return readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const gold = JSON.parse(line) as Labelled;
      const wording = wordingOf({ title: gold.title ?? "", text: gold.text ?? "" });
      const { lang, date } = gold;
      const about = classify({ ...wording, guess, ...(lang && { lang }), ...(date && { date }) });
      return { gold, wording, about };
    });
}

export const codes = ({ countries }: Classification, ...roles: string[]): string[] =>
  countries
    .filter(({ role }) => roles.length === 0 || roles.includes(role))
    .map(({ code }) => code);
export const involved = (about: Classification): string[] => codes(about, "subject", "venue");
export const yes = (is: boolean | undefined): string[] => (is ? ["yes"] : []);

export function agreement(
  items: readonly Judged[],
  wanted: (gold: Labelled) => readonly string[],
  found: (about: Classification) => readonly string[],
): Agreement["score"] {
  const counted = new Agreement();
  for (const { gold, about } of items) counted.add(wanted(gold), found(about));
  return counted.score;
}
