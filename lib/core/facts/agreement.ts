import type { Match, PhraseTrie } from "#lib/core/text/trie.ts";
import { AGREEMENTS, type Matter, type Stage, type Word } from "./agreements.ts";
import type { Passage } from "./passage.ts";
import { longest, trieOf } from "./phrases.ts";

/** Something agreed and what became of it, with the words that say so. */
export type Agreed = { matter: Matter; stage: Stage; text: string };

const MATTERS: ReadonlySet<string> = new Set(["agreement", "ceasefire", "contract", "sanctions"]);
const DOUBTS: ReadonlySet<string> = new Set(["planned", "denied"]);
const UNSPACED: ReadonlySet<string> = new Set(["ko", "ja", "zh"]);
/** Words, or characters of Chinese, Japanese and Korean, that may lie between; before it the doubt, after it too there. */
const REACH = { spaced: 5, unspaced: 14 };
const DOUBT = { spaced: 4, unspaced: 5 };
const LONGEST = 90;
const SENTENCE_END = /[.!?。！？;；\n]\s|[。！？；\n]/u;
/** English verbs that follow what was agreed only so: a deal ends a war. */
const PASSIVE =
  /^(?:signed|inked|sealed|agreed|reached|struck|clinched|concluded|imposed|adopted|ratified|extended|renewed|prolonged|suspended|frozen|paused|terminated|scrapped|cancelled|canceled|lifted|revoked|expires|expired|collapses|collapsed|rejected|awarded|initialled|initialed)$/u;
/** Verbs that say it of a contract alone. */
const OF_CONTRACTS =
  /^(?:award|awards|awarded|win|wins|won|land|lands|landed|erhalt|erteilt|vergibt|vergeben|decroche|remporte|attribue|adjudica|adjudico|gana|logra|aggiudica|assegnato|vince|ganha|vence|zdoby.*)$/u;
const OF_SANCTIONS = /^(?:impose[sd]?|verhangt|verhangten|impone|impuso|impoe|impos|nalozyl.*)$/u;

const tries = new Map<string, PhraseTrie<Word>>();
function trieFor(lang: string): PhraseTrie<Word> | undefined {
  const known = tries.get(lang);
  const table = AGREEMENTS[lang];
  if (known || !table) return known;
  const made = trieOf(table);
  tries.set(lang, made);
  return made;
}

type Words = Match<Word>;

const between = ({ text, tokens }: Passage, one: Words, other: Words): string => {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start);
};

const gapOf = (one: Words, other: Words): number =>
  one.from < other.from ? other.from - one.to : one.from - other.to;

/** Whether a verb can say it of this matter, by its word and its place. */
function fits(passage: Passage, verb: Words, matter: Words): boolean {
  const word = passage.tokens[verb.from]!.text;
  if (OF_CONTRACTS.test(word) && matter.value !== "contract") return false;
  if (OF_SANCTIONS.test(word) && matter.value !== "sanctions") return false;
  if (passage.lang === "en" && matter.from < verb.from && !PASSIVE.test(word)) return false;
  return !SENTENCE_END.test(between(passage, verb, matter));
}

/** Whether it is said to be only planned, or not so. */
function isDoubtful(passage: Passage, verb: Words, matter: Words, doubts: readonly Words[]) {
  const size = UNSPACED.has(passage.lang) ? "unspaced" : "spaced";
  const [from, to] = [Math.min(verb.from, matter.from), Math.max(verb.to, matter.to)];
  return doubts.some((doubt) => {
    if (SENTENCE_END.test(between(passage, doubt, verb))) return false;
    if (doubt.to <= verb.from && verb.from - doubt.to < DOUBT[size]) return true;
    if (doubt.value === "denied" && doubt.from >= from && doubt.to <= to) return true;
    return size === "unspaced" && doubt.from >= verb.to && doubt.from - to < DOUBT.unspaced;
  });
}

function agreedBy(passage: Passage, verb: Words, found: readonly Words[]): Agreed | undefined {
  const reach = UNSPACED.has(passage.lang) ? REACH.unspaced : REACH.spaced;
  const [matter] = found
    .filter(({ value }) => MATTERS.has(value))
    .filter((each) => gapOf(verb, each) <= reach && fits(passage, verb, each))
    // What follows its verb comes first.
    .toSorted((a, b) => gapOf(verb, a) - gapOf(verb, b) || b.from - a.from);
  if (!matter) return undefined;
  const doubts = found.filter(({ value }) => DOUBTS.has(value));
  if (isDoubtful(passage, verb, matter, doubts)) return undefined;
  const { text, tokens } = passage;
  const start = tokens[Math.min(verb.from, matter.from)]!.start;
  const end = tokens[Math.max(verb.to, matter.to) - 1]!.end;
  if (end - start > LONGEST) return undefined;
  return {
    matter: matter.value as Matter,
    stage: verb.value as Stage,
    text: text.slice(start, end),
  };
}

/** What a passage says was agreed, signed, ratified, and so on; what is planned, denied or long done is left out. */
export function agreementsIn(passage: Passage): Agreed[] {
  const trie = trieFor(passage.lang === "und" ? "en" : passage.lang);
  if (!trie) return [];
  const found = longest(trie, passage.tokens);
  if (!found.some(({ value }) => MATTERS.has(value))) return [];
  return found
    .filter(({ value }) => !MATTERS.has(value) && !DOUBTS.has(value))
    .flatMap((verb) => agreedBy(passage, verb, found) ?? []);
}
