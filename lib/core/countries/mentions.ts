import { type Match, PhraseTrie } from "#lib/core/text/trie.ts";
import { KOREAN_HALVES } from "./data/contexts.ts";
import { adjoins, type Part, shapeOf } from "./fit.ts";
import type { Entry } from "./entry.ts";
import { gazetteer } from "./gazetteer.ts";
import { matchAt } from "./match.ts";
import { sentenceEnds } from "./sentences.ts";

/** A place in a text where a country or a party is meant. */
export type Mention = {
  code: string;
  kind: Exclude<Entry["kind"], "blocked">;
  /** The words as the text has them. */
  words: string;
  /** Sentence of the part, and word of the part, both from 0. */
  sentence: number;
  word: number;
  /** After a preposition of place, or before its particle. */
  placed: boolean;
  /** Named as a reason or for comparison: after "amid", "despite", "such as". */
  aside: boolean;
  /** Counts only beside a plain mention of one of these: `US` in a headline of capitals may be the pronoun. */
  needs: readonly string[];
};

/** Acronyms that are words when a headline is all capitals. */
const ALSO_WORDS = new Set("us as eta ira anc hal sad raf un rf sdf fob ai".split(" "));
const PLACE_BEFORE = new Set(
  "in near outside off across inside around en à au aux dans près bei nahe im auf nel nella a em no na v ve у в на під под près".split(
    " ",
  ),
);
const ASIDE_BEFORE = new Set(
  "amid against despite after since following like including unlike besides alongside deter counter contre malgré après depuis depuis gegen trotz nach seit contra tras desde против после несмотря mot gegen przeciw wobec protiv nakon".split(
    " ",
  ),
);
const ASIDE_PAIRS = new Set(
  "threat from; threats from; threat of; pressure from; fears of; danger from; support of; support for; aid to; solidarity with; attention from; lessons from; veterans of; veteran of; war with; wars with".split(
    "; ",
  ),
);
const PLACE_AFTER = /^(?:で|にて|에서|에|서|で開|里|内|境内|附近)/u;
/** Particles of place are written from here on. */
const FIRST_KANA = 0x3040;
const NOTHING: readonly string[] = [];
const KOREAS = ["KR", "KP"];
const INSTITUTIONS: ReadonlySet<Entry["kind"]> = new Set(["force", "implied"]);
const OWNERS: ReadonlySet<Entry["kind"]> = new Set(["name", "demonym"]);

const needs = (part: Part, entry: Entry, from: number, to: number): readonly string[] =>
  to - from === 1 && part.shape === "upper" && ALSO_WORDS.has(part.tokens[from]!.text)
    ? entry.codes
    : NOTHING;

const placed = (part: Part, before: string, to: number): boolean => {
  if (PLACE_BEFORE.has(before)) return true;
  const { end } = part.tokens[to - 1]!;
  return (
    !(part.text.charCodeAt(end) < FIRST_KANA) && PLACE_AFTER.test(part.text.slice(end, end + 3))
  );
};

/** The word before, over an article; or two, as in "the threat from", "in support of". */
const aside = (part: Part, before: string, from: number): boolean => {
  const word = (back: number): string => part.tokens[from - back]?.text ?? "";
  const at = before === "the" ? 2 : 1;
  const last = at === 1 ? before : word(2);
  return ASIDE_BEFORE.has(last) || ASIDE_PAIRS.has(`${word(at + 1)} ${last}`);
};

const HALVES = new PhraseTrie<string>();
for (const [word, code] of KOREAN_HALVES) HALVES.add(word, code, true);

/** "the North" and "the South" of a Korean text. */
const half = (part: Part, at: number): string | undefined => {
  const token = part.tokens[at]!;
  if (!token.upper || part.language !== "en" || part.shape === "upper") return undefined;
  const code = HALVES.at(part.tokens, at)[0]?.value;
  if (!code) return undefined;
  return part.tokens[at - 1]?.text === "the" && !adjoins(part, at) ? code : undefined;
};

/** A town before a state lies in that state: `Paris, Texas`. */
const dropNamesake = (out: Mention[], text: string, start: number, lastEnd: number): void => {
  const last = out.at(-1);
  if (last?.kind === "city" && /^,\s$/.test(text.slice(lastEnd, start))) out.pop();
};

/** An institution right after another country's name is that country's: "Indian Air Force". */
const isOwned = (part: Part, entry: Entry, at: number, last: Mention | undefined, end: number) =>
  INSTITUTIONS.has(entry.kind) &&
  last !== undefined &&
  OWNERS.has(last.kind) &&
  !entry.codes.includes(last.code) &&
  /^ ?$/.test(part.text.slice(end, part.tokens[at]!.start));

const mentionsOf = (
  part: Part,
  { value: entry, to }: Match<Entry>,
  at: number,
  sentence: number,
): Mention[] => {
  if (entry.codes.length === 0) return [];
  const { start } = part.tokens[at]!;
  const before = part.tokens[at - 1]?.text ?? "";
  const said = {
    kind: entry.kind as Mention["kind"],
    words: part.text.slice(start, part.tokens[to - 1]!.end),
    sentence,
    word: at,
    placed: placed(part, before, to),
    aside: aside(part, before, at),
    needs: needs(part, entry, at, to),
  };
  return entry.codes.map((code) => ({ code, ...said }));
};

const halfMention = (part: Part, code: string, at: number, sentence: number): Mention => {
  const { start, end } = part.tokens[at]!;
  const words = `the ${part.text.slice(start, end)}`;
  return {
    code,
    kind: "name",
    words,
    sentence,
    word: at,
    placed: false,
    aside: false,
    needs: KOREAS,
  };
};

export type Found = { mentions: Mention[]; sentences: number };

/** Every mention in one part of a document (its title or its text), in order, and how many sentences it has. */
export function mentionsIn(
  { text, tokens }: Pick<Part, "text" | "tokens">,
  language: string,
  date?: string,
): Found {
  const phrases = gazetteer(language);
  const part: Part = { text, tokens, shape: shapeOf(text), language, date, phrases };
  const ends = sentenceEnds(text);
  const out: Mention[] = [];
  let sentence = 0;
  let lastEnd = 0;
  for (let at = 0; at < part.tokens.length; at++) {
    const { start } = part.tokens[at]!;
    while (sentence < ends.length && ends[sentence]! < start) sentence++;
    const match = matchAt(part, at);
    const halved = match ? undefined : half(part, at);
    if (halved) out.push(halfMention(part, halved, at, sentence));
    if (!match) continue;
    if (match.value.kind === "state") dropNamesake(out, text, start, lastEnd);
    if (!isOwned(part, match.value, at, out.at(-1), lastEnd))
      out.push(...mentionsOf(part, match, at, sentence));
    lastEnd = part.tokens[match.to - 1]!.end;
    at = match.to - 1;
  }
  const tail = text.slice((ends.at(-1) ?? -1) + 1);
  return { mentions: out, sentences: ends.length + (/\p{L}/u.test(tail) ? 1 : 0) };
}
