import type { OutletView, StoryView } from "#emails/story-view.ts";
import type { Voice } from "#emails/voice.ts";
import { marked, wrapMarked } from "./mark.ts";
import { wrap } from "./wrap.ts";

/** Set apart before all others, or among those of its section. */
export type Place = "top" | "section";

const TITLE = { first: "* ", rest: "  " };
const INSIDE = { first: "  " };

/** `Harbour Wire, Ministry of Defence (official) and 2 others`. */
export const outletNames = (
  { words }: Voice,
  outlets: readonly OutletView[],
  others: number,
): string => {
  const names = outlets.map(({ name, label }) => (label ? `${name} (${label})` : name)).join(", ");
  return others > 0 ? `${names} ${words.othersToo(others)}` : names;
};

/** Stands for a digit of a number that is not known yet; no line of a feed and no word of ours has it. */
const DIGIT = "\0";

/**
 * A story's lines but for why it is here: title, quoted sentences, who told it, where and when. They depend on what is
 * handed over alone, of the number of its link on how many digits it has: `numbered` writes it in.
 * A line of ours begins with our words: a client that goes by the first letter then sets it as ours.
 */
export const storyText = (
  voice: Voice,
  view: StoryView,
  place: Place,
  digits: number,
): string[] => {
  const { words } = voice;
  const gap = place === "top" ? [""] : [];
  const title = marked(view.title, digits === 0 ? null : DIGIT.repeat(digits));
  const lines = wrapMarked(title, TITLE);
  if (view.summary !== "") lines.push(...gap, ...wrap(words.quote(view.summary), INSIDE));
  lines.push(...gap);
  if (view.outlets.length > 0) {
    const names = outletNames(voice, view.outlets, view.otherOutlets);
    lines.push(...wrap(words.text.toldBy(names), INSIDE));
  }
  lines.push(...wrap(view.facts.join(" · "), INSIDE));
  return lines;
};

export const numbered = (text: string, n: string): string => {
  if (n === "") return text;
  const at = text.indexOf(DIGIT);
  return text.slice(0, at) + n + text.slice(at + n.length);
};

/** Why a story is here, and where it can be asked for more or less of its kind. */
export const reasonsText = (
  { words }: Voice,
  why: string | undefined,
  rules: number | undefined,
): string[] => [
  ...(why === undefined ? [] : wrap(why, INSIDE)),
  ...(rules === undefined ? [] : [`  ${marked(words.text.rules, rules)}`]),
];
