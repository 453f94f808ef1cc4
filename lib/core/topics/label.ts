import type { TopicLabel } from "#lib/core/model/item.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import type { Tokens } from "#lib/core/text/tokens.ts";
import { compileRules, RuleBook, type Rules } from "./compile.ts";
import { COMPANIONS, YIELDS } from "./rules/yields.ts";
import { tablesFor } from "./rules/tables.ts";
import { type Scores, scoreTopics } from "./score.ts";

/** A topic needs this much: one phrase that says so in the lead, or two that suggest it. */
const ENOUGH = 3;
/** A further topic needs one phrase that settles it. */
const SECOND = 4;
/** ... and this share of the strongest topic's score. */
const SHARE = 0.6;
/** Where no topic is plain, this much over all topics and hints together makes the item relevant. */
const POOLED = 4;
/** ... or this much, however strong the strongest is. */
const PLENTY = 9;
const MOST = 3;
/** The body adds no more than this, and this share of what title and lead hold. */
const BODY = 1;
const BODY_SHARE = 0.5;
/** A topic that the title names, where the other is not, makes it give way by this much more. */
const TITLED = 1.5;
const EVIDENCE = 5;

const book = new RuleBook();
const compiled = new Map<string, Rules>();
const rulesFor = (lang: string): Rules => {
  const { key, tables } = tablesFor(lang);
  let rules = compiled.get(key);
  if (!rules) compiled.set(key, (rules = compileRules(tables, book)));
  return rules;
};

const indexOf = (slug: TopicSlug) => TOPICS.findIndex((topic) => topic.slug === slug);
const SHARES = new Map(
  COMPANIONS.map((row) => [indexOf(row.topic) * TOPICS.length + indexOf(row.beside), row.share]),
);
const shareOf = (topic: number, best: number) => SHARES.get(topic * TOPICS.length + best) ?? SHARE;
const YIELDING = YIELDS.map((row) => ({ ...row, from: indexOf(row.topic), by: indexOf(row.to) }));

/** What a score counts with the body held back: late mentions alone do not make a topic. */
const heldBack = ({ topics, inBody, offTopic }: Scores): Float64Array =>
  topics.map((score, topic) => {
    if (score === 0) return -offTopic;
    const early = score - inBody[topic]!;
    return early + Math.min(inBody[topic]!, BODY + BODY_SHARE * Math.max(0, early)) - offTopic;
  });

const yielded = (scores: Float64Array, inTitle: Float64Array): Float64Array => {
  const left = scores.slice();
  for (const { from, by, ratio } of YIELDING) {
    if (scores[by]! < ENOUGH || scores[from]! <= 0) continue;
    const lead = Number(inTitle[by]! > 0) - Number(inTitle[from]! > 0);
    const bar = scores[by]! * ratio * TITLED ** lead;
    if (scores[from]! < bar) left[from] = 0;
  }
  return left;
};

const ranked = (scores: Float64Array, least: number) => {
  const enough: { topic: number; score: number }[] = [];
  for (let topic = 0; topic < scores.length; topic++)
    if (scores[topic]! >= least) enough.push({ topic, score: scores[topic]! });
  return enough.toSorted((a, b) => b.score - a.score);
};

const chosen = (scores: Scores) => {
  const plain = ranked(yielded(heldBack(scores), scores.inTitle), ENOUGH);
  const best = plain[0];
  if (best) {
    const bar = (topic: number) => Math.min(best.score * shareOf(topic, best.topic), PLENTY);
    return plain
      .filter(({ topic, score }, i) => i === 0 || score >= Math.max(SECOND, bar(topic)))
      .slice(0, MOST);
  }
  const { hinted, offTopic } = scores;
  const pool = hinted.reduce((sum, score) => sum + Math.max(0, score), 0) - offTopic;
  return pool >= POOLED ? ranked(hinted, 0).slice(0, 1) : [];
};

/**
 * The topics of an item by rule, strongest first, 0 to 3; none means off-topic. `lang` is an ISO 639-1 code or `und`.
 * Scores have no upper bound (3 is just enough); evidence is what stands in the item, strongest first, 5 phrases at most.
 */
export function labelTopics(doc: {
  title: string;
  text: string;
  lang: string;
  /** Those of title and text, where the caller has them. */
  tokens?: Tokens;
}): TopicLabel[] {
  const scores = scoreTopics(rulesFor(doc.lang), doc.title, doc.text, doc.tokens);
  return chosen(scores).map(({ topic, score }) => ({
    slug: TOPICS[topic]!.slug,
    score: Math.round(score * 100) / 100,
    evidence: scores.evidence(topic).slice(0, EVIDENCE),
  }));
}
