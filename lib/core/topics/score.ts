import { TOPICS } from "#lib/core/model/topic.ts";
import { type Token, tokenise } from "#lib/core/text/tokens.ts";
import type { CompiledRule, Entry, Rules } from "./compile.ts";
import type { Context, Zone } from "./rule.ts";

/** A phrase of the rules found in an item. `at` counts tokens through the title and then the text. */
type Found = { rule: CompiledRule; zone: Zone; at: number; to: number; phrase: string };

export type Scores = {
  /** By index into `TOPICS`. */
  topics: Float64Array;
  /** As `topics`, with what only hints at them. */
  hinted: Float64Array;
  offTopic: number;
  /** The phrases that spoke for each topic, strongest first. */
  evidence: Map<number, string[]>;
};

const LEAD_CHARS = 300;
const FACTOR: Record<Zone, number> = { title: 1.5, lead: 1, body: 0.5 };
/** What the second, third ... sighting of the same phrase adds, as a share of its weight there. */
const REPEAT = 0.25;
const NEAR = 8;
/** Keeps the last words of the title from standing near the first words of the text. */
const BREAK = 1000;
const SPACE = /\s/;

const stands = (entry: Entry, source: string, tokens: readonly Token[], i: number, to: number) => {
  if (!entry.exact && !entry.solid) return true;
  const written = source.slice(tokens[i]!.start, tokens[to - 1]!.end);
  if (entry.solid) return !SPACE.test(written);
  return written === entry.exact || written === entry.exact!.toUpperCase();
};

const find = (rules: Rules, source: string, zoneAt: (start: number) => Zone, base: number) => {
  const tokens = tokenise(source);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++)
    rules.at(tokens, i, (entry, to) => {
      if (!stands(entry, source, tokens, i, to)) return;
      const start = tokens[i]!.start;
      const phrase = source.slice(start, tokens[to - 1]!.end);
      found.push({ rule: entry.rule, zone: zoneAt(start), at: base + i, to: base + to, phrase });
    });
  return found;
};

const inside = (a: Found, b: Found) => a.at >= b.at && a.to <= b.to;
const shorter = (a: Found, b: Found) => a.to - a.at < b.to - b.at;
const sameTopic = (a: CompiledRule, b: CompiledRule) =>
  b.weights.some(([topic]) => a.weights.some(([other]) => other === topic));

/** Leaves out what a longer phrase of the same topic, or a mask, already covers. */
const uncovered = (found: readonly Found[]): Found[] =>
  found.filter(
    (hit, i) =>
      hit.rule.kind !== "mask" &&
      !neighbours(found, i).some(
        (other) =>
          (other.rule.kind === "mask" && inside(hit, other)) ||
          (shorter(hit, other) && inside(hit, other) && sameTopic(hit.rule, other.rule)),
      ),
  );

const REACH = 12;
const neighbours = (found: readonly Found[], i: number) =>
  found.slice(Math.max(0, i - REACH), i + REACH + 1);

type Places = Map<Context, Found[]>;

const contextsOf = (found: readonly Found[]): Places => {
  const places: Places = new Map();
  for (const hit of found)
    for (const context of hit.rule.gives) {
      const list = places.get(context);
      if (list) list.push(hit);
      else places.set(context, [hit]);
    }
  return places;
};

const elsewhere = (places: Places, context: Context, hit: Found) =>
  places.get(context)?.some((other) => other.to <= hit.at || other.at >= hit.to) ?? false;
const close = (places: Places, context: Context, hit: Found) =>
  places
    .get(context)
    ?.some(
      (other) =>
        (other.to <= hit.at && hit.at - other.to < NEAR) ||
        (other.at >= hit.to && other.at - hit.to < NEAR),
    ) ?? false;

const counts = (hit: Found, places: Places): boolean => {
  const { needs, near, unless, early } = hit.rule;
  if (early && hit.zone === "body") return false;
  if (needs.length > 0 && !needs.some((context) => elsewhere(places, context, hit))) return false;
  if (near.length > 0 && !near.some((context) => close(places, context, hit))) return false;
  return !unless.some((context) => elsewhere(places, context, hit));
};

/** What each distinct phrase is worth: its best place in full, further sightings by a share, three at most. */
const weigh = (hits: readonly Found[]) => {
  const phrases = new Map<CompiledRule, Map<string, { best: Found; worth: number; seen: number }>>();
  for (const hit of hits) {
    const factor = FACTOR[hit.zone];
    let byPhrase = phrases.get(hit.rule);
    if (!byPhrase) phrases.set(hit.rule, (byPhrase = new Map()));
    const key = hit.phrase.toLowerCase();
    const known = byPhrase.get(key);
    if (!known) byPhrase.set(key, { best: hit, worth: factor, seen: 1 });
    else if (known.seen++ < 4) known.worth += factor * REPEAT;
  }
  return phrases;
};

/** Scores an item's title and text by the rules: the sum over phrases of weight, place and repetition. */
export function scoreTopics(rules: Rules, title: string, text: string): Scores {
  const inTitle = find(rules, title, () => "title", 0);
  const inText = find(rules, text, (start) => (start < LEAD_CHARS ? "lead" : "body"), BREAK);
  const hits = [...uncovered(inTitle), ...uncovered(inText)];
  const places = contextsOf(hits);
  const topics = new Float64Array(TOPICS.length);
  const hinted = new Float64Array(TOPICS.length);
  const said = new Map<number, { phrase: string; value: number }[]>();
  let offTopic = 0;
  for (const [rule, phrases] of weigh(hits.filter((hit) => counts(hit, places))))
    for (const { best, worth } of phrases.values())
      for (const [topic, weight] of rule.weights) {
        const value = weight * worth;
        if (rule.kind === "off-topic") {
          offTopic += value;
          continue;
        }
        hinted[topic]! += value;
        if (rule.kind === "topic") topics[topic]! += value;
        if (value <= 0) continue;
        const list = said.get(topic) ?? [];
        list.push({ phrase: best.phrase, value });
        said.set(topic, list);
      }
  return { topics, hinted, offTopic, evidence: strongestFirst(said) };
}

const strongestFirst = (said: Map<number, { phrase: string; value: number }[]>) =>
  new Map(
    [...said].map(([topic, list]) => [
      topic,
      [...new Set(list.sort((a, b) => b.value - a.value).map(({ phrase }) => phrase))],
    ]),
  );
