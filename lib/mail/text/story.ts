import type { StoryView } from "#emails/story-view.ts";
import type { Voice } from "#emails/voice.ts";
import { marked } from "./mark.ts";
import { wrap } from "./wrap.ts";

/** Set apart before all others, or among those of its section. */
export type Place = "top" | "section";

/** Numbers of a story's links in the list below it; the second is for a reader, not on a page. */
export type StoryNumbers = { story: number | null; rules?: number };

const TITLE = { first: "* ", rest: "  " };
const INSIDE = { first: "  " };

const outletsLine = ({ words }: Voice, { outlets, otherOutlets }: StoryView): string[] => {
  if (outlets.length === 0) return [];
  const names = outlets.map(({ name, label }) => (label ? `${name} (${label})` : name)).join(", ");
  const others = otherOutlets > 0 ? ` ${words.othersToo(otherOutlets)}` : "";
  return [words.text.toldBy(names + others)];
};

/**
 * A story's lines: title, quoted sentences, who told it, where and when, and why it is here. They depend on
 * what is handed over alone. Lines with words of ours begin with them, so that none is set from right to left.
 */
export const storyText = (
  voice: Voice,
  view: StoryView,
  place: Place,
  numbers: StoryNumbers,
): string[] => {
  const { words } = voice;
  const gap = place === "top" ? [""] : [];
  const lines = wrap(marked(view.title, numbers.story), TITLE);
  if (view.summary !== "") lines.push(...gap, ...wrap(words.quote(view.summary), INSIDE));
  lines.push(...gap);
  for (const line of outletsLine(voice, view)) lines.push(...wrap(line, INSIDE));
  lines.push(...wrap(view.facts.join(" · "), INSIDE));
  if (view.why !== undefined) lines.push(...wrap(view.why, INSIDE));
  if (numbers.rules !== undefined) lines.push(`  ${marked(words.text.rules, numbers.rules)}`);
  return lines;
};
