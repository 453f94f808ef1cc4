import { once } from "#lib/core/once.ts";
import type { Token } from "#lib/core/text/tokens.ts";
import { type Match, PhraseTrie } from "#lib/core/text/trie.ts";
import { type Cue, CUES } from "./data/cues.ts";
import { type Named, split } from "./names.ts";

/** Words that may stand between a cue and a name: "according to South Korea's official Yonhap". */
const GAP_BEFORE = 5;
/** "Reuters news agency on Tuesday reported", "Kremlin spokesman A. B. told reporters". */
const GAP_AFTER = 5;
/** As many characters of a Chinese date and place, or of a Korean or Japanese sentence. */
const CJK_GAP = 14;
const SENTENCE_GAP = 70;
/** Characters of a report in which a bare "said" tells where it is from. */
const HEAD = 350;

const trie = once(() => {
  const cues = new PhraseTrie<Cue>();
  for (const cue of CUES)
    for (const phrase of split(cue.phrases.replaceAll(/\s+/g, " "))) cues.add(phrase, cue);
  return cues;
});

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Ends a clause; full stops of abbreviations (`U.S.`) are taken out before. */
const BREAK = /[,;.:!?()[\]"“”«»、。，；：！？（）\n]/u;
const SENTENCE_END = /[.!?。！？\n]/u;
const ABBREVIATION = /(?<!\p{L})(?:\p{Lu}\.)+/gu;
/** "in Tass", "near Tass": a place, not a speaker. */
const PLACE_BEFORE = new Set(
  "in near from at outside around into of off en à dans près bei aus en cerca w pod koło в из под у від біля".split(
    " ",
  ),
);
/** Marks the subject or the source of a Korean or Japanese sentence. */
const PARTICLE = /^[^、。,.]{0,10}?(?:은|는|이|가|도|에|와|과|를|을|は|が|に|の|を|も)/u;

type Text = { text: string; tokens: readonly Token[] };

const between = ({ text, tokens }: Text, from: number, to: number): string =>
  text.slice(tokens[from - 1]!.end, tokens[to]!.start).replace(ABBREVIATION, "");

const fitsKind = (cue: Cue, { naming }: Named): boolean => {
  const press = naming.kind === "agency" || naming.kind === "outlet";
  return cue.of === "both" || (cue.of === "press") === press;
};

const isPlaced = ({ tokens }: Text, { from }: Named): boolean =>
  PLACE_BEFORE.has(tokens[from - 1]?.text ?? "");

/** Whether a cue that ends before the name leads to it. */
const leads = (doc: Text, cue: Match<Cue>, name: Named): boolean => {
  const gap = name.from - cue.to;
  if (gap < 0) return false;
  const words = doc.text.slice(doc.tokens[cue.from]!.start, doc.tokens[cue.to - 1]!.end);
  if (gap > (CJK.test(words) ? 4 : GAP_BEFORE)) return false;
  return !BREAK.test(between(doc, cue.to, name.from));
};

const follows = (doc: Text, cue: Match<Cue>, name: Named): boolean => {
  const gap = cue.from - name.to;
  if (gap < 0 || isPlaced(doc, name)) return false;
  const words = between(doc, name.to, cue.from);
  if (cue.value.final) {
    if (gap > SENTENCE_GAP || SENTENCE_END.test(words)) return false;
    const rest = doc.text.slice(doc.tokens[name.to - 1]!.end, doc.tokens[cue.to - 1]!.end);
    return gap === 0 || PARTICLE.test(rest);
  }
  return (
    gap <= (CJK.test(doc.text[doc.tokens[cue.from]!.start]!) ? CJK_GAP : GAP_AFTER) &&
    !BREAK.test(words)
  );
};

/** Somebody who said it, with the words that say so. */
export type Said = { named: Named; evidence: string };

const LONGEST_EVIDENCE = 80;

/** The first of the names given, in order, that the text says it from. */
export function firstSaid(doc: Text, names: readonly Named[]): Said | undefined {
  if (names.length === 0) return undefined;
  const cues = trie().all(doc.tokens);
  const { text, tokens } = doc;
  for (const named of names) {
    if (named.naming.creditsOnly) continue;
    const start = tokens[named.from]!.start;
    const cue = cues.find((each) => {
      if (!fitsKind(each.value, named)) return false;
      if (each.value.plain && start > HEAD) return false;
      return each.value.side === "before" ? leads(doc, each, named) : follows(doc, each, named);
    });
    if (!cue) continue;
    const from = Math.min(cue.from, named.from);
    const to = Math.max(cue.to, named.to);
    const evidence = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return { named, evidence: evidence.slice(0, LONGEST_EVIDENCE) };
  }
  return undefined;
}
