import { lex, type Lexeme, type QueryError, type Term } from "./lexer.ts";

/** A query as a tree. `near` holds when one of `left` and one of `right` stand at most `within` words apart. */
export type Query =
  | Term
  | { kind: "near"; left: Term[]; right: Term[]; within: number }
  | { kind: "and" | "or"; parts: Query[] }
  | { kind: "not"; part: Query };

type QueryOutcome = { ok: true; query: Query } | { ok: false; error: QueryError };

/** What a reader may write; what is made of it and of their rules may be longer. */
const LONGEST_WRITTEN = 500;

type Kind = Lexeme["kind"];

const OPERAND: Kind[] = ["term", "(", "not"];
/** What may follow what; after a word or a closing parenthesis anything may, a missing AND being read. */
const MAY_FOLLOW: Partial<Record<Kind | "start", Kind[]>> = {
  start: OPERAND,
  "(": OPERAND,
  and: OPERAND,
  or: OPERAND,
  not: OPERAND,
  near: ["term", "("],
};
const NAMES: Record<Kind, string> = {
  "(": '"("',
  ")": '")"',
  and: "AND",
  or: "OR",
  not: "NOT",
  near: "NEAR",
  term: "a word",
};

const misplaced = (before: Lexeme | undefined, found: Lexeme | undefined, end: number) => {
  const after = before ? ` after ${NAMES[before.kind]}` : "";
  return {
    message: `expected a word${after}, found ${found ? NAMES[found.kind] : "the end"}`,
    position: found?.at ?? end,
  };
};

const orderError = (lexemes: readonly Lexeme[], end: number): QueryError | undefined => {
  const open: Lexeme[] = [];
  let before: Lexeme | undefined;
  for (const lexeme of [...lexemes, undefined]) {
    const allowed = MAY_FOLLOW[before?.kind ?? "start"];
    if (allowed && !(lexeme && allowed.includes(lexeme.kind)))
      return misplaced(before, lexeme, end);
    if (lexeme?.kind === "(") open.push(lexeme);
    if (lexeme?.kind === ")" && !open.pop())
      return { message: 'this ")" closes nothing', position: lexeme.at };
    before = lexeme;
  }
  const unclosed = open.at(-1);
  return unclosed && { message: 'this "(" is never closed', position: unclosed.at };
};

const joined = (kind: "and" | "or", parts: Query[]): Query =>
  parts.length === 1 ? parts[0]! : { kind, parts };

const alternatives = (query: Query): Term[] | undefined => {
  if (query.kind === "term") return [query];
  if (query.kind !== "or") return undefined;
  const parts = query.parts.map(alternatives);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
};

/** Builds the tree of lexemes whose order is known to be right; NOT binds more than AND, AND more than OR, NEAR most. */
class Builder {
  readonly errors: QueryError[] = [];
  readonly #lexemes: readonly Lexeme[];
  #next = 0;

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  or(): Query {
    const parts = [this.#and()];
    while (this.#take("or")) parts.push(this.#and());
    return joined("or", parts);
  }

  #and(): Query {
    const parts = [this.#not()];
    while (this.#take("and") || OPERAND.includes(this.#lexemes[this.#next]?.kind ?? ")"))
      parts.push(this.#not());
    return joined("and", parts);
  }

  #not(): Query {
    return this.#take("not") ? { kind: "not", part: this.#not() } : this.#near();
  }

  /** A chain `a NEAR/3 b NEAR/5 c` asks for `a NEAR/3 b` and `b NEAR/5 c`. */
  #near(): Query {
    const first = this.#operand();
    const links: Query[] = [];
    let left = first;
    for (let near = this.#take("near"); near; near = this.#take("near")) {
      const right = this.#operand();
      const [from, to] = [alternatives(left), alternatives(right)];
      if (!from || !to)
        this.errors.push({
          message: "NEAR joins words, phrases, or several of them with OR in parentheses",
          position: near.at,
        });
      links.push({ kind: "near", left: from ?? [], right: to ?? [], within: near.within });
      left = right;
    }
    return links.length === 0 ? first : joined("and", links);
  }

  #operand(): Query {
    const term = this.#take("term");
    if (term) return term.term;
    this.#take("(");
    const inner = this.or();
    this.#take(")");
    return inner;
  }

  #take<K extends Kind>(kind: K): Extract<Lexeme, { kind: K }> | undefined {
    const lexeme = this.#lexemes[this.#next];
    if (lexeme?.kind !== kind) return undefined;
    this.#next++;
    return lexeme as Extract<Lexeme, { kind: K }>;
  }
}

/**
 * Reads a boolean query: words, "phrases", `missil*`, AND (also unwritten), OR, NOT in either case, `NEAR/n`
 * (n words apart at most, either way round; adjacent is 1) and parentheses. At most `longest` characters.
 */
export const parseQuery = (text: string, longest = LONGEST_WRITTEN): QueryOutcome => {
  const lexemes = lex(text, longest);
  if (!Array.isArray(lexemes)) return { ok: false, error: lexemes };
  const disorder = orderError(lexemes, text.length);
  if (disorder) return { ok: false, error: disorder };
  const builder = new Builder(lexemes);
  const query = builder.or();
  const [error] = builder.errors;
  return error ? { ok: false, error } : { ok: true, query };
};

/** What is wrong with a query, or undefined when it can be read. */
export const checkQuery = (text: string): QueryError | undefined => {
  const outcome = parseQuery(text);
  return outcome.ok ? undefined : outcome.error;
};

const listed = (terms: readonly Term[]): string => {
  const shown = terms.map((term) => term.shown).join(" or ");
  return terms.length > 1 ? `(${shown})` : shown;
};

const nested = (query: Query): string =>
  query.kind === "and" || query.kind === "or" ? `(${describeQuery(query)})` : describeQuery(query);

/** The query in plain words, so that its writer sees how it was read: `drone and not (toy or "air show")`. */
export const describeQuery = (query: Query): string => {
  if (query.kind === "term") return query.shown;
  if (query.kind === "not") return `not ${nested(query.part)}`;
  if (query.kind === "near")
    return `${listed(query.left)} within ${query.within} ${query.within === 1 ? "word" : "words"} of ${listed(query.right)}`;
  return query.parts.map(nested).join(` ${query.kind} `);
};
