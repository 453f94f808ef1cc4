import { PhraseTrie } from "#lib/core/text/trie.ts";
import { NOT_LATIN } from "./data/languages.ts";
import { Entry, startsUpper, type Term } from "./entry.ts";

/** Phrases that one language has of its own or several share. */
export type Layer = PhraseTrie<Entry>;

/** How phrases are written: in Latin letters only, in any, or in any and with the proclitics of `ar` or `he`. */
export type Writing = "latin" | "any" | "ar" | "he";

const WRITINGS: Readonly<Record<string, Writing>> = { ar: "ar", fa: "ar", ur: "ar", he: "he" };
export const writingOf = (language: string): Writing =>
  NOT_LATIN.has(language) ? (WRITINGS[language] ?? "any") : "latin";

/** A letter that no text in a Latin script would have. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\uffff]/;

/** One-letter words glued to the front of the next in Arabic and Hebrew. */
const PROCLITICS: Readonly<Partial<Record<Writing, readonly string[]>>> = {
  ar: ["و", "ب", "ل", "ف", "ك", "وب", "ول"],
  he: ["ב", "ל", "ה", "ו", "מ", "ש", "וה", "של"],
};

/** The phrase and its forms with proclitics; with the Arabic article, folding sees to them. */
const variants = (phrase: string, proclitics: readonly string[]): readonly string[] =>
  /\p{Script=Latin}/u.test(phrase) || phrase.startsWith("ال")
    ? [phrase]
    : [phrase, ...proclitics.map((letter) => letter + phrase)];

/** Takes one phrase of a table. */
export type Add = (
  phrase: string,
  kind: Entry["kind"],
  codes: readonly string[],
  term?: Term,
) => void;

/** A layer of what `fill` adds; of phrases that stand for the same, the first counts. */
export function layerOf(writing: Writing, fill: (add: Add) => void): Layer {
  const layer: Layer = new PhraseTrie();
  const proclitics = PROCLITICS[writing];
  const seen = new Map<string, Set<string>>();
  const seenOf = (meaning: string): Set<string> => {
    let forms = seen.get(meaning);
    if (!forms) seen.set(meaning, (forms = new Set()));
    return forms;
  };
  fill((phrase, kind, codes, term) => {
    if (writing === "latin" && OTHER_SCRIPT.test(phrase)) return;
    const known = seenOf(term ? codes.join() + term.from : codes.join());
    const put = (form: string): void => {
      if (known.size === known.add(form).size) return;
      layer.add(form, new Entry(form, kind, codes, term), startsUpper(form));
    };
    if (proclitics) variants(phrase, proclitics).forEach(put);
    else put(phrase);
  });
  return layer;
}
