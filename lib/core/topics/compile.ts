import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { SINGLE, traitAt, unitsOf } from "#lib/core/text/letters.ts";
import { NumberTrie } from "#lib/core/text/number-trie.ts";
import { Phrase } from "#lib/core/text/phrase.ts";
import { vocabulary } from "#lib/core/text/vocabulary.ts";
import { type ContextSet, contextSet, union } from "./context-set.ts";
import type { Rule, RuleTable } from "./rule.ts";

/** A rule with its topics as indexes into `TOPICS`, ready for scoring. */
export type CompiledRule = {
  kind: "topic" | "context" | "mask" | "off-topic" | "hint";
  weights: readonly (readonly [topic: number, weight: number])[];
  /** The same topics as a set of bits. */
  topics: number;
  gives: ContextSet;
  needs: ContextSet;
  near: ContextSet;
  unless: ContextSet;
  early: boolean;
};

/** Some of a book's tables, as bits. */
export type Rules = { book: RuleBook; tables: number };

/** Written without a space in a script that does not need any, so no space may stand inside. */
export const SOLID = "";

const INDEX = new Map(TOPICS.map((topic, index) => [topic.slug, index]));
const ARABIC = /\p{Script=Arabic}/u;
/** Conjunctions and prepositions that Arabic writes onto the word; the article is folded away with the token. */
const PROCLITICS = ["و", "ب", "ل", "ف"];
const MOST_TABLES = 32;
const [SPACE, EQUALS, LAST_EUROPEAN] = [32, 61, 0x5ff];

const weightsOf = (rule: Rule, topic: TopicSlug | undefined) =>
  [
    ...(topic && rule.weight ? [[topic, rule.weight] as const] : []),
    ...(Object.entries(rule.also ?? {}) as [TopicSlug, number][]),
  ].map(([slug, weight]) => [INDEX.get(slug)!, weight] as const);

const compileRule = (
  rule: Omit<Rule, "phrases">,
  kind: CompiledRule["kind"],
  weights: CompiledRule["weights"] = [],
): CompiledRule => ({
  kind,
  weights,
  topics: weights.reduce((bits, [topic]) => bits | (1 << topic), 0),
  gives: contextSet(rule.gives),
  needs: contextSet(rule.needs),
  near: contextSet(rule.near),
  unless: contextSet(rule.unless),
  early: rule.early ?? false,
});

/** Whether a phrase has a character that is a word of its own, and no space. */
const isSolid = (text: string, units: Uint16Array, from: number, to: number): boolean => {
  let single = false;
  for (let at = from; at < to; at++) {
    if (units[at] === SPACE) return false;
    if (units[at]! > LAST_EUROPEAN && traitAt(text, at) & SINGLE) single = true;
  }
  return single;
};

const phrase = new Phrase();

/** The phrases of rule tables in one trie: what languages share is compiled once, each on first use. */
export class RuleBook {
  readonly trie = new NumberTrie();
  /** By the trie's values, called entries: the rule of a phrase. */
  readonly rules: CompiledRule[] = [];
  /** By entry: the spelling the text must show, where case matters; `SOLID`; or neither. */
  readonly written: (string | undefined)[] = [];
  /** What no more than gives contexts, by those: there are thousands of such phrases, and few such rules. */
  readonly #giving = new Map<string, CompiledRule>();
  readonly #tables = new Map<RuleTable, number>();

  /** The bits of some tables, compiled now where they are not yet. Throws on a phrase without a word. */
  tables(tables: readonly RuleTable[]): number {
    return tables.reduce((bits, table) => bits | this.#bitOf(table), 0);
  }

  #bitOf(table: RuleTable): number {
    let bit = this.#tables.get(table);
    if (bit !== undefined) return bit;
    if (this.#tables.size === MOST_TABLES) throw new Error("too many rule tables for one book");
    bit = 1 << this.#tables.size;
    this.#tables.set(table, bit);
    this.#addTable(table, bit);
    return bit;
  }

  #addTable({ topics, contexts, hints, offTopic, masks }: RuleTable, bit: number): void {
    for (const [slug, rules] of Object.entries(topics) as [TopicSlug, readonly Rule[]][])
      for (const rule of rules)
        this.#addRow(rule.phrases, compileRule(rule, "topic", weightsOf(rule, slug)), bit);
    for (const { phrases, gives } of contexts ?? [])
      this.#addRow(phrases, this.#givingOnce(contextSet(gives)), bit);
    for (const rule of hints ?? [])
      this.#addRow(rule.phrases, compileRule(rule, "hint", weightsOf(rule, rule.topic)), bit);
    for (const rule of offTopic ?? [])
      this.#addRow(rule.phrases, compileRule(rule, "off-topic", [[0, rule.weight ?? 1]]), bit);
    if (masks) this.#addRow(masks, compileRule({}, "mask"), bit);
  }

  #givingOnce(gives: ContextSet): CompiledRule {
    const key = `${gives.low},${gives.high}`;
    let rule = this.#giving.get(key);
    if (!rule) this.#giving.set(key, (rule = { ...compileRule({}, "context"), gives }));
    return rule;
  }

  #addRow(phrases: string, rule: CompiledRule, bit: number): void {
    const units = unitsOf(phrases);
    for (let from = 0, to = 0; from < phrases.length; from = to + 1) {
      to = phrases.indexOf("|", from);
      if (to < 0) to = phrases.length;
      let end = to;
      while (from < end && units[from]! <= SPACE) from++;
      while (from < end && units[end - 1]! <= SPACE) end--;
      if (from < end) this.#addPhrase(phrases, units, from, end, rule, bit);
    }
  }

  #addPhrase(
    text: string,
    units: Uint16Array,
    from: number,
    to: number,
    rule: CompiledRule,
    bit: number,
  ): void {
    phrase.read(text, units, from, to);
    const exact = units[from] === EQUALS ? text.slice(from + 1, to) : undefined;
    const solid = phrase.size > 1 ? SOLID : undefined;
    const written = isSolid(text, units, from, to) ? solid : exact;
    const arabic = units[from]! > LAST_EUROPEAN && ARABIC.test(text[from]!);
    const node = this.trie.reach(phrase, bit, false);
    // What Arabic writes onto a word may make it another phrase, which gives what it gives.
    if (rule.kind === "context" && !arabic && this.#givesMore(node, written, rule.gives, bit))
      return;
    const entry = this.rules.push(rule) - 1;
    this.written.push(written);
    this.trie.put(node, entry, bit);
    if (arabic) this.#addProclitics(text.slice(from, phrase.firstEnd), entry, bit);
  }

  /** A phrase that several rows give contexts to is sought once: most hits in a text are of this kind. */
  #givesMore(node: number, written: string | undefined, gives: ContextSet, bit: number): boolean {
    for (const entry of this.trie.valuesAt(node, bit)) {
      const known = this.rules[entry]!;
      if (known.kind !== "context" || this.written[entry] !== written) continue;
      this.rules[entry] = this.#givingOnce(union(known.gives, gives));
      return true;
    }
    return false;
  }

  /** The phrase read last, with each proclitic before its first word. */
  #addProclitics(first: string, entry: number, bit: number): void {
    const isStem = phrase.words[0]! < 0;
    for (const proclitic of PROCLITICS) {
      phrase.words[0] = vocabulary.learnWritten(proclitic + first, isStem);
      this.trie.put(this.trie.reach(phrase, bit, false), entry, bit);
    }
  }
}

/** Compiles rule tables, into a book that may know some of them. Throws on a phrase without a word: a table's fault. */
export const compileRules = (tables: readonly RuleTable[], book = new RuleBook()): Rules => ({
  book,
  tables: book.tables(tables),
});
