import { once } from "#lib/core/once.ts";
import type { Token } from "#lib/core/text/tokens.ts";
import { type Match, PhraseTrie } from "#lib/core/text/trie.ts";
import { type Cue, CUES } from "./data/cues.ts";
import { DESCRIBED, FILLERS, NO_SPEAKER_AFTER } from "./data/fillers.ts";
import { type Named, split } from "./names.ts";

/** Words that may stand between a cue and a name: "according to South Korea's official Yonhap". */
const GAP_BEFORE = 5;
/** "Reuters news agency on Tuesday reported", "Kremlin spokesman A. B. told reporters". */
const GAP_AFTER = 5;
/** Words of the gap that may be neither capitalised nor known: languages that write demonyms small need one. */
const UNKNOWN = { en: 0, other: 1, caseless: 2 };
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
const OWN_MARKS = /^[»”“"]|^\s*[(（][\p{Lu}\d]{2,8}[)）]|[«“„"]$/gu;
/** "in Tass", "near Tass": a place, not a speaker. */
const PLACE_BEFORE = new Set(
  "in near from at outside around into of off en à dans près bei aus en cerca pod koło из под від біля".split(
    " ",
  ),
);
/** Marks the subject or the source of a Korean or Japanese sentence. */
const PARTICLE = /^[^、。,.]{0,10}?(?:은|는|이|가|도|에|와|과|를|을|は|が|に|の|を|も)/u;

/** Said to somebody, or in an assembly: 向联合国表示, 联合国大会上发表. */
const ADDRESSED = /[向对對]$/u;
const ASSEMBLY = /大会|大會|会上|會上/u;

type Text = { text: string; tokens: readonly Token[]; lang: string };

/** The words between two tokens, without abbreviations, the name's own quotation marks and its acronym in brackets. */
const between = ({ text, tokens }: Text, from: number, to: number): string =>
  text
    .slice(tokens[from - 1]!.end, tokens[to]!.start)
    .replace(ABBREVIATION, "")
    .replace(OWN_MARKS, "");

const fitsKind = (cue: Cue, { naming }: Named): boolean => {
  const press = naming.kind === "agency" || naming.kind === "outlet";
  return cue.of === "both" || (cue.of === "press") === press;
};

const isOfficial = ({ naming: { kind } }: Named): boolean =>
  kind === "body" || kind === "organisation";

const wordBefore = ({ tokens }: Text, { from }: Named): string => tokens[from - 1]?.text ?? "";

/** Somebody spoken to is no speaker. */
const isAddressed = ({ text, tokens }: Text, name: Named): boolean =>
  isOfficial(name) && ADDRESSED.test(text.slice(0, tokens[name.from]!.start));

const isDescribing = ({ text, tokens }: Text, name: Named): boolean => {
  const next = tokens[name.to];
  if (!next || !isOfficial(name) || !DESCRIBED.has(next.text)) return false;
  return text.slice(tokens[name.to - 1]!.end, next.start) === " ";
};

/** Whether the words from token `from` to before `to` leave name and cue together: none of another matter. */
const joins = (doc: Text, from: number, to: number): boolean => {
  if (BREAK.test(between(doc, from, to))) return false;
  const strange = doc.tokens
    .slice(from, to)
    .filter(({ text, upper }) => !upper && !FILLERS.has(text) && !/^\d/u.test(text));
  const caseless = strange.some(({ text }) => !/^[a-z]/u.test(text));
  const most = caseless ? UNKNOWN.caseless : doc.lang === "en" ? UNKNOWN.en : UNKNOWN.other;
  return strange.length <= most;
};

const isCjk = ({ text, tokens }: Text, at: number): boolean => CJK.test(text[tokens[at]!.start]!);

/** Whether a cue that ends before the name leads to it. */
const leads = (doc: Text, cue: Match<Cue>, name: Named): boolean => {
  const gap = name.from - cue.to;
  if (gap < 0 || gap > GAP_BEFORE) return false;
  if (isAddressed(doc, name) || isDescribing(doc, name)) return false;
  if (isOfficial(name) && NO_SPEAKER_AFTER.has(wordBefore(doc, name))) return false;
  if (isCjk(doc, cue.from)) return gap <= 4 && !BREAK.test(between(doc, cue.to, name.from));
  return joins(doc, cue.to, name.from);
};

const concludes = (doc: Text, cue: Match<Cue>, name: Named): boolean => {
  const words = between(doc, name.to, cue.from);
  if (cue.from - name.to > SENTENCE_GAP || SENTENCE_END.test(words)) return false;
  const rest = doc.text.slice(doc.tokens[name.to - 1]!.end, doc.tokens[cue.to - 1]!.end);
  return cue.from === name.to || PARTICLE.test(rest);
};

/** Whether a cue that begins after the name belongs to it. */
const follows = (doc: Text, cue: Match<Cue>, name: Named): boolean => {
  const gap = cue.from - name.to;
  if (gap < 0 || isAddressed(doc, name) || PLACE_BEFORE.has(wordBefore(doc, name))) return false;
  if (cue.value.final) return concludes(doc, cue, name);
  if (!isCjk(doc, cue.from)) return gap <= GAP_AFTER && joins(doc, name.to, cue.from);
  const words = between(doc, name.to, cue.from);
  return gap <= CJK_GAP && !BREAK.test(words) && !(isOfficial(name) && ASSEMBLY.test(words));
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
