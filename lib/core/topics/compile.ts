import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { PhraseTrie } from "#lib/core/text/trie.ts";
import { CONTEXTS, type Context, type Rule, type RuleTable } from "./rule.ts";

/** A rule with its topics as indexes into `TOPICS`, ready for scoring. */
type CompiledRule = {
  kind: "topic" | "mask" | "off-topic" | "hint";
  weights: readonly (readonly [topic: number, weight: number])[];
  /** The same topics as a set of bits. */
  topics: number;
  /** Contexts as indexes into `CONTEXTS`. */
  gives: readonly number[];
  needs: readonly number[];
  near: readonly number[];
  unless: readonly number[];
  early: boolean;
};

/** One phrase of a rule as it must stand in the text. */
export type Entry = {
  rule: CompiledRule;
  /** The spelling the text must show, where case matters. */
  exact: string | undefined;
  /** Written without a space in a script that does not need any, so no space may stand inside. */
  solid: boolean;
};

export type Rules = PhraseTrie<Entry>;

const INDEX = new Map(TOPICS.map((topic, index) => [topic.slug, index]));
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ARABIC = /^\p{Script=Arabic}/u;
/** Conjunctions and prepositions that Arabic writes onto the word; the article is folded away with the token. */
const PROCLITICS = ["و", "ب", "ل", "ف"];

const weightsOf = (rule: Rule, topic: TopicSlug | undefined) =>
  [
    ...(topic && rule.weight ? [[topic, rule.weight] as const] : []),
    ...(Object.entries(rule.also ?? {}) as [TopicSlug, number][]),
  ].map(([slug, weight]) => [INDEX.get(slug)!, weight] as const);

const indexes = (contexts: readonly Context[] = []) =>
  contexts.map((context) => CONTEXTS.indexOf(context));

const compileRule = (
  rule: Rule,
  kind: CompiledRule["kind"],
  weights: CompiledRule["weights"],
): CompiledRule => ({
  kind,
  weights,
  topics: weights.reduce((bits, [topic]) => bits | (1 << topic), 0),
  gives: indexes(rule.gives),
  needs: indexes(rule.needs),
  near: indexes(rule.near),
  unless: indexes(rule.unless),
  early: rule.early ?? false,
});

const phrasesOf = (phrases: string): string[] =>
  phrases
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const addPhrases = (trie: Rules, phrases: string, rule: CompiledRule): void => {
  for (const phrase of phrasesOf(phrases)) {
    const exact = phrase.startsWith("=") ? phrase.slice(1) : undefined;
    const entry = { rule, exact, solid: CJK.test(phrase) && !phrase.includes(" ") };
    trie.add(exact ?? phrase, entry);
    if (!ARABIC.test(phrase)) continue;
    for (const proclitic of PROCLITICS) trie.add(proclitic + phrase, entry);
  }
};

/** A phrase that several rows give contexts to is sought once: most hits in a text are of this kind. */
const addContexts = (trie: Rules, rows: readonly Rule[]): void => {
  const given = new Map<string, Set<Context>>();
  for (const { phrases, gives = [] } of rows)
    for (const phrase of phrasesOf(phrases))
      given.set(phrase, new Set([...(given.get(phrase) ?? []), ...gives]));
  for (const [phrase, gives] of given)
    addPhrases(trie, phrase, compileRule({ phrases: "", gives: [...gives] }, "topic", []));
};

const addTable = (trie: Rules, table: RuleTable): void => {
  const add = (rule: Rule, kind: CompiledRule["kind"], topic?: TopicSlug) =>
    addPhrases(trie, rule.phrases, compileRule(rule, kind, weightsOf(rule, topic)));
  for (const [slug, rules] of Object.entries(table.topics) as [TopicSlug, readonly Rule[]][])
    for (const rule of rules) add(rule, "topic", slug);
  addContexts(trie, table.contexts ?? []);
  for (const rule of table.hints ?? []) add(rule, "hint", rule.topic);
  for (const rule of table.offTopic ?? [])
    addPhrases(trie, rule.phrases, compileRule(rule, "off-topic", [[0, rule.weight ?? 1]]));
  if (table.masks) addPhrases(trie, table.masks, compileRule({ phrases: "" }, "mask", []));
};

/** Builds one trie of several rule tables. Throws on a phrase without a word: the tables are at fault then. */
export function compileRules(tables: readonly RuleTable[]): Rules {
  const trie: Rules = new PhraseTrie();
  for (const table of tables) addTable(trie, table);
  return trie;
}
