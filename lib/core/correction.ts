import type { Item, Revision } from "./model/item.ts";
import type { Correction, Corrections } from "./model/correction.ts";
import { quote } from "./stories/quote.ts";
import { isWithdrawn } from "./withdrawn.ts";

const KINDS = ["numbers", "names", "dates"] as const;
/** Words of a kind that are told on either side. */
const MOST_WORDS = 3;
/** Of the words of a passage so many must stay for a name or a date to be corrected: else it was told anew. */
const KEPT = 0.6;
/** Corrections before the last that are remembered. */
const MOST_EARLIER = 5;
const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

type Wording = { title: string; text: string };

/** What was exchanged, by kind; what only came is news, and what only went was cut. */
const exchanged = ({ changed }: Revision): Correction["changed"] =>
  KINDS.flatMap((kind) => {
    const { out = [], in: put = [] } = changed[kind] ?? {};
    if (out.length === 0 || put.length === 0) return [];
    return [{ kind, out: out.slice(0, MOST_WORDS), in: put.slice(0, MOST_WORDS) }];
  });

/** A wording as readers are told it. */
const shown = ({ title, text }: Wording): string => `${title}\n${quote(text, title)}`;

const standsIn = (text: string, words: string): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isDigit = /\d/u.test(words);
    const before = isDigit ? /[\d.,]/u.test(text[at - 1] ?? "") : LETTER.test(text[at - 1] ?? "");
    const after = isDigit ? /\d/u.test(text[end] ?? "") : LETTER.test(text[end] ?? "");
    if (!before && !after) return true;
  }
  return false;
};

/** The share of the words before that are there after. */
const kept = (before: string, after: string): number => {
  const [had, has] = [before, after].map((text) => new Set(text.toLowerCase().match(WORD)));
  return [...had!].filter((word) => has!.has(word)).length / Math.max(1, had!.size);
};

/** The word after a number, where it is the same before and after: 12 soldiers became 14 soldiers. */
function unitAfter(before: string, out: string, after: string, put: string): string {
  const next = (text: string, words: string): string =>
    /^[ -]\p{L}+/u.exec(text.slice(text.indexOf(words) + words.length))?.[0] ?? "";
  const unit = next(before, out);
  return unit === next(after, put) ? unit : "";
}

/** What went of what readers are told of a wording, and what came in its place. */
function toldOf(changed: Correction["changed"], before: string, after: string): Correction["told"] {
  const isSame = kept(before, after) >= KEPT;
  const told = changed.flatMap(({ kind, out, in: put }) => {
    if (kind !== "numbers" && !isSame) return [];
    const went = out.filter((words) => standsIn(before, words) && !standsIn(after, words));
    const came = put.filter((words) => standsIn(after, words) && !standsIn(before, words));
    const [gone] = went;
    const [come] = came;
    if (gone === undefined || come === undefined) return [];
    const unit = went.length + came.length === 2 ? unitAfter(before, gone, after, come) : "";
    return [{ before: `${went.join(", ")}${unit}`, text: `${came.join(", ")}${unit}` }];
  });
  if (told.length === 0) return undefined;
  const all = (side: "before" | "text") => told.map((each) => each[side]).join("; ");
  return { before: all("before"), text: all("text") };
}

/** Every revision that corrected or took back, newest first; what was put back since was not taken back. */
function correctionsOf(item: Wording & Pick<Item, "revisions">): Correction[] {
  const isGone = isWithdrawn(item);
  let next: Wording = item;
  return item.revisions.toReversed().flatMap((revision): Correction[] => {
    const { at, title } = revision;
    const [before, after] = [{ title, text: revision.summary }, next];
    next = before;
    const changed = exchanged(revision);
    const withdrawn = isGone && isWithdrawn(after) && !isWithdrawn(before);
    if (changed.length === 0 && !withdrawn) return [];
    const told = withdrawn ? undefined : toldOf(changed, shown(before), shown(after));
    return [
      {
        at,
        ...(revision.changed.title && { before: title }),
        ...(withdrawn && { withdrawn }),
        ...(told && { told }),
        changed,
      },
    ];
  });
}

/**
 * The last revision, oldest first, that put a number, a name or a date in another's place, or took the report back,
 * which nothing that follows makes undone; undefined where there is none. A headline that was merely rephrased corrects
 * nothing. Several may come between two looks: those before it that changed what is told come with it, oldest first.
 */
export function correctionOf(
  item: Pick<Item, "title" | "text" | "revisions">,
): Corrections | undefined {
  const all = correctionsOf(item);
  const withdrawn = all.find((each) => each.withdrawn);
  if (withdrawn) return withdrawn;
  const [last, ...others] = all;
  if (!last) return undefined;
  const earlier = others
    .flatMap(({ at, told, changed }) => (told ? [{ at, told, changed }] : []))
    .slice(0, MOST_EARLIER)
    .toReversed();
  return { ...last, ...(earlier.length > 0 && { earlier }) };
}
