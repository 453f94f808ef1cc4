import { tokenise } from "#lib/core/text/tokens.ts";

/** What is wrong with a query and where: `position` counts UTF-16 units from 0. */
export type QueryError = { message: string; position: number };

/** One token of a term; `prefix` stands for a trailing `*`. */
export type Word = { text: string; initial: boolean; prefix: boolean };

/** A word or a phrase: tokens that follow each other. `shown` is how a reader is told of it. */
export type Term = { kind: "term"; words: Word[]; shown: string };

export type Lexeme =
  | { kind: "(" | ")" | "and" | "or" | "not"; at: number }
  | { kind: "near"; within: number; at: number }
  | { kind: "term"; term: Term; at: number };

const FARTHEST = 50;
const SHORTEST_PREFIX = 2;
const SHAPES =
  /(?<open>[(（])|(?<close>[)）])|["“”„](?<phrase>[^"“”„]*)(?<end>["“”„]?)|[^\s()（）"“”„]+/gu;
const OPERATOR = /^(?:and|or|not)$/i;
const NEAR = /^near\/(\d{1,4})$/i;
const MISPLACED_STAR = /(?<![\p{L}\p{M}\p{N}])\*|\*(?=[\p{L}\p{M}\p{N}*])/u;
const DASHED = /^[-!]+(?=[\p{L}\p{N}])/u;

const fault = (message: string, position: number): QueryError => ({ message, position });

const shownAs = (source: string, words: readonly Word[], quoted: boolean): string => {
  if (quoted) return `"${source.trim().replace(/\s+/g, " ")}"`;
  const [only] = words;
  return words.length === 1 && only?.prefix ? `${only.text}…` : source;
};

const termOf = (source: string, at: number, quoted: boolean): Lexeme | QueryError => {
  const star = MISPLACED_STAR.exec(source);
  if (star) return fault("* may stand only at the end of a word", at + star.index);
  const words = tokenise(source).map(({ text, initial, end }) => ({
    text,
    initial,
    prefix: source[end] === "*",
  }));
  if (words.length === 0)
    return fault(quoted ? "there is no word in the quotes" : `"${source}" holds no word`, at);
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (letters < SHORTEST_PREFIX && words[0]!.prefix)
    return fault(`a beginning with * needs at least ${SHORTEST_PREFIX} letters`, at);
  return { kind: "term", term: { kind: "term", words, shown: shownAs(source, words, quoted) }, at };
};

const bareOf = (source: string, at: number): Lexeme | QueryError => {
  if (OPERATOR.test(source)) return { kind: source.toLowerCase() as "and" | "or" | "not", at };
  const within = NEAR.exec(source)?.[1];
  if (within !== undefined || source === "NEAR" || source.startsWith("NEAR/")) {
    const words = Number(within);
    if (words >= 1 && words <= FARTHEST) return { kind: "near", within: words, at };
    return fault(`NEAR needs a distance of 1 to ${FARTHEST} words, such as NEAR/5`, at);
  }
  const dash = DASHED.exec(source);
  if (dash) return fault(`write NOT instead of "${dash[0]}"`, at);
  return termOf(source, at, false);
};

const lexemeOf = (match: RegExpExecArray): Lexeme | QueryError => {
  const at = match.index;
  const { open, close, phrase, end } = match.groups ?? {};
  if (open) return { kind: "(", at };
  if (close) return { kind: ")", at };
  if (phrase === undefined) return bareOf(match[0], at);
  return end ? termOf(phrase, at + 1, true) : fault("the quotes that open here never close", at);
};

/** Splits a query into its words, phrases, operators and parentheses, or says what cannot be read. */
export const lex = (text: string, longest: number): Lexeme[] | QueryError => {
  if (text.length > longest) return fault(`a query holds at most ${longest} characters`, longest);
  const lexemes: Lexeme[] = [];
  for (const match of text.matchAll(SHAPES)) {
    const lexeme = lexemeOf(match);
    if ("message" in lexeme) return lexeme;
    lexemes.push(lexeme);
  }
  return lexemes;
};
