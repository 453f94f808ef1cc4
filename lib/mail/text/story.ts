import type { OutletView, StoryView } from "#emails/story-view.ts";
import type { Voice } from "#emails/voice.ts";
import { marked, wrapMarked } from "./mark.ts";
import { wrap } from "./wrap.ts";

/** Set apart before all others, or among those of its section. */
export type Place = "top" | "section";

/** Numbers of a story's links in the list below it; the second is for a reader, not on a page. */
export type StoryNumbers = { story: number | null; rules?: number };

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

/**
 * A story's lines: title, quoted sentences, who told it, where and when, and why it is here. They depend on what is
 * handed over alone. A line of ours begins with our words: a client that goes by the first letter then sets it as ours.
 */
export const storyText = (
  voice: Voice,
  view: StoryView,
  place: Place,
  numbers: StoryNumbers,
): string[] => {
  const { words } = voice;
  const gap = place === "top" ? [""] : [];
  const lines = wrapMarked(marked(view.title, numbers.story), TITLE);
  if (view.summary !== "") lines.push(...gap, ...wrap(words.quote(view.summary), INSIDE));
  lines.push(...gap);
  if (view.outlets.length > 0) {
    const names = outletNames(voice, view.outlets, view.otherOutlets);
    lines.push(...wrap(words.text.toldBy(names), INSIDE));
  }
  lines.push(...wrap(view.facts.join(" · "), INSIDE));
  if (view.why !== undefined) lines.push(...wrap(view.why, INSIDE));
  if (numbers.rules !== undefined) lines.push(`  ${marked(words.text.rules, numbers.rules)}`);
  return lines;
};
