import { TOPICS } from "#lib/core/model/topic.ts";
import { Hits } from "#lib/core/text/hits.ts";
import { type Tokens, tokensOf } from "#lib/core/text/tokens.ts";
import type { CompiledRule, Rules } from "./compile.ts";
import { isEmpty } from "./context-set.ts";
import { findHits, type Part } from "./hits.ts";
import { Places } from "./places.ts";
import type { Zone } from "./rule.ts";

export type Scores = {
  /** By index into `TOPICS`. */
  topics: Float64Array;
  /** The part of `topics` that the title holds, and the part that the body holds. */
  inTitle: Float64Array;
  inBody: Float64Array;
  /** As `topics`, with what only hints at them. */
  hinted: Float64Array;
  offTopic: number;
  /** The phrases that spoke for a topic, as they stand in the item, strongest first. */
  evidence: (topic: number) => string[];
};

const LEAD_CHARS = 300;
const FACTOR: Record<Zone, number> = { title: 1.5, lead: 1, body: 0.5 };
/** What the second, third ... sighting of the same phrase adds, as a share of its weight there. */
const REPEAT = 0.25;
const MOST_SIGHTINGS = 4;
/** Keeps the last words of the title from standing near the first words of the text. */
const BREAK = 1000;

/** Of the item that is being scored. */
const titleHits = new Hits();
const textHits = new Hits();
const places = new Places();

const zoneAt = ({ isTitle }: Part, start: number): Zone =>
  isTitle ? "title" : start < LEAD_CHARS ? "lead" : "body";

const counts = (rule: CompiledRule, zone: Zone, from: number, to: number): boolean => {
  const { needs, near, unless, early } = rule;
  if (early && zone === "body") return false;
  if (!isEmpty(needs) && !places.helps(needs, from, to)) return false;
  if (!isEmpty(near) && !places.beside(near, from, to)) return false;
  return !places.apart(unless, from, to);
};

type Sightings = {
  rule: CompiledRule;
  worth: number;
  title: number;
  body: number;
  seen: number;
  /** Where the first is. */
  source: string;
  start: number;
  end: number;
};

/** What each phrase is worth, by its entry: its first place in full, further sightings by a share. */
const weigh = (
  sightings: Map<number, Sightings>,
  part: Part,
  rules: readonly CompiledRule[],
  base: number,
): void => {
  const { source, tokens, hits } = part;
  for (let i = 0; i < hits.size; i++) {
    const entry = hits.value[i]!;
    const rule = rules[entry]!;
    if (rule.weights.length === 0) continue;
    let known = sightings.get(entry);
    if (known && known.seen >= MOST_SIGHTINGS) continue;
    const [from, to] = [hits.from[i]!, hits.to[i]!];
    const { start } = tokens[from]!;
    const zone = zoneAt(part, start);
    if (!counts(rule, zone, base + from, base + to)) continue;
    const worth = FACTOR[zone] * (known ? REPEAT : 1);
    if (!known) {
      const { end } = tokens[to - 1]!;
      known = { rule, worth: 0, title: 0, body: 0, seen: 0, source, start, end };
      sightings.set(entry, known);
    }
    known.seen += 1;
    known.worth += worth;
    if (zone === "title") known.title += worth;
    if (zone === "body") known.body += worth;
  }
};

const evidenceIn = (sightings: readonly Sightings[]) => (topic: number) => {
  const said = new Map<string, number>();
  for (const { rule, worth, source, start, end } of sightings)
    for (const [other, weight] of rule.weights)
      if (other === topic && weight > 0 && rule.kind !== "off-topic") {
        const phrase = source.slice(start, end);
        said.set(phrase, Math.max(said.get(phrase) ?? 0, weight * worth));
      }
  return [...said].toSorted((a, b) => b[1] - a[1]).map(([phrase]) => phrase);
};

const summed = (sightings: readonly Sightings[]): Scores => {
  const topics = new Float64Array(TOPICS.length);
  const inTitle = new Float64Array(TOPICS.length);
  const inBody = new Float64Array(TOPICS.length);
  const hinted = new Float64Array(TOPICS.length);
  let offTopic = 0;
  for (const { rule, worth, title, body } of sightings)
    for (const [topic, weight] of rule.weights) {
      if (rule.kind === "off-topic") offTopic += weight * worth;
      else hinted[topic]! += weight * worth;
      if (rule.kind !== "topic") continue;
      topics[topic]! += weight * worth;
      inTitle[topic]! += weight * title;
      inBody[topic]! += weight * body;
    }
  return { topics, inTitle, inBody, hinted, offTopic, evidence: evidenceIn(sightings) };
};

/** Scores an item's title and text by the rules: the sum over phrases of weight, place and repetition. */
export function scoreTopics(
  rules: Rules,
  title: string,
  text: string,
  tokens: Tokens = tokensOf(title, text),
): Scores {
  const titlePart = { source: title, tokens: tokens.title, isTitle: true, hits: titleHits };
  const textPart = { source: text, tokens: tokens.text, isTitle: false, hits: textHits };
  findHits(rules, [titlePart, textPart]);
  const compiled = rules.book.rules;
  places.clear();
  places.add(titleHits, compiled, 0);
  places.add(textHits, compiled, BREAK);
  const sightings = new Map<number, Sightings>();
  weigh(sightings, titlePart, compiled, 0);
  weigh(sightings, textPart, compiled, BREAK);
  return summed([...sightings.values()]);
}
