import { TOPICS } from "#lib/core/model/topic.ts";
import { type Token, type Tokens, tokensOf } from "#lib/core/text/tokens.ts";
import type { Match } from "#lib/core/text/trie.ts";
import type { Entry, Rules } from "./compile.ts";
import { CONTEXTS, type Zone } from "./rule.ts";

/** A phrase of the rules found in an item. `at` and `to` count tokens through the title and then the text. */
type Found = { entry: Entry; zone: Zone; at: number; to: number; start: number; end: number };

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
const NEAR = 8;
/** Keeps the last words of the title from standing near the first words of the text. */
const BREAK = 1000;
const SPACE = /\s/;

type Part = { source: string; tokens: readonly Token[]; isTitle: boolean };

const stands = ({ source, tokens }: Part, { value: entry, from, to }: Match<Entry>): boolean => {
  if (!entry.exact && !entry.solid) return true;
  const written = source.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (entry.solid) return !SPACE.test(written);
  return written === entry.exact || written === entry.exact!.toUpperCase();
};

const zoneAt = ({ isTitle }: Part, start: number): Zone =>
  isTitle ? "title" : start < LEAD_CHARS ? "lead" : "body";

/** The contexts that anything in the item gives, masked or not. */
const presentIn = (...matches: readonly Match<Entry>[][]): Uint8Array => {
  const present = new Uint8Array(CONTEXTS.length);
  for (const part of matches)
    for (const { value } of part) for (const context of value.rule.gives) present[context] = 1;
  return present;
};

const some = (contexts: readonly number[], present: Uint8Array): boolean => {
  for (const context of contexts) if (present[context]) return true;
  return contexts.length === 0;
};

/** Whether a phrase can count at all, so that what cannot costs no more. */
const mayCount = ({ gives, needs, near }: Entry["rule"], present: Uint8Array): boolean =>
  gives.length > 0 || (some(needs, present) && some(near, present));

const find = (matches: readonly Match<Entry>[], part: Part, present: Uint8Array): Found[] => {
  const base = part.isTitle ? 0 : BREAK;
  const found: Found[] = [];
  for (const match of matches) {
    const { value: entry, from, to } = match;
    if (!mayCount(entry.rule, present) || !stands(part, match)) continue;
    const { start } = part.tokens[from]!;
    const { end } = part.tokens[to - 1]!;
    found.push({ entry, zone: zoneAt(part, start), at: base + from, to: base + to, start, end });
  }
  return found;
};

const inside = (a: Found, b: Found) => a.at >= b.at && a.to <= b.to;
const shorter = (a: Found, b: Found) => a.to - a.at < b.to - b.at;

const covers = (other: Found, hit: Found): boolean => {
  if (hit.to > other.to || hit.at < other.at) return false;
  if (other.entry.rule.kind === "mask") return true;
  return shorter(hit, other) && (other.entry.rule.topics & hit.entry.rule.topics) !== 0;
};

const isMask = ({ entry }: Found) => entry.rule.kind === "mask";

/** Leaves out what a mask, or a longer phrase of the same topic, covers. Found phrases come in order of their start. */
const uncovered = (found: readonly Found[]): Found[] => {
  const masked = found.some(isMask);
  return found.filter((hit, i) => {
    if (isMask(hit)) return false;
    // Only a mask covers what speaks for no topic.
    if (!masked && hit.entry.rule.topics === 0) return true;
    for (let j = i - 1; j >= 0 && hit.at - found[j]!.at < 8; j--)
      if (covers(found[j]!, hit)) return false;
    for (let j = i + 1; j < found.length && found[j]!.at === hit.at; j++)
      if (covers(found[j]!, hit)) return false;
    return true;
  });
};

/** The phrases that provide each context, by index into `CONTEXTS`; most items know few of them. */
type Places = readonly (Found[] | undefined)[];

const placesOf = (...parts: readonly Found[][]): Places => {
  const places: (Found[] | undefined)[] = [];
  for (const hits of parts)
    for (const hit of hits)
      for (const context of hit.entry.rule.gives) (places[context] ??= []).push(hit);
  return places;
};

const apart = (a: Found, b: Found) => a.to <= b.at || a.at >= b.to;
const within = (a: Found, b: Found) => inside(a, b) && shorter(a, b);
const beside = (a: Found, b: Found) => apart(a, b) && a.at - b.to < NEAR && b.at - a.to < NEAR;
/** A phrase that holds a word of the context needs no other: "military exercise". */
const helps = (a: Found, b: Found) => apart(a, b) || within(a, b);

/** Whether a phrase of one of the contexts stands so to the hit. */
const stood = (
  places: Places,
  hit: Found,
  contexts: readonly number[],
  how: (other: Found, hit: Found) => boolean,
): boolean => {
  for (const context of contexts) {
    const others = places[context];
    if (others) for (const other of others) if (how(other, hit)) return true;
  }
  return false;
};

const counts = (hit: Found, places: Places): boolean => {
  const { weights, needs, near, unless, early } = hit.entry.rule;
  if (weights.length === 0 || (early && hit.zone === "body")) return false;
  if (needs.length > 0 && !stood(places, hit, needs, helps)) return false;
  if (near.length > 0 && !stood(places, hit, near, beside)) return false;
  return !stood(places, hit, unless, apart);
};

type Sightings = { worth: number; title: number; body: number; seen: number; phrase: string };

/** What each phrase is worth: its first place in full, further sightings by a share. */
const weigh = (
  sightings: Map<Entry, Sightings>,
  hits: readonly Found[],
  places: Places,
  source: string,
): void => {
  for (const hit of hits) {
    if (!counts(hit, places)) continue;
    let known = sightings.get(hit.entry);
    if (known && known.seen++ >= MOST_SIGHTINGS) continue;
    const worth = FACTOR[hit.zone] * (known ? REPEAT : 1);
    if (!known) {
      const phrase = source.slice(hit.start, hit.end);
      sightings.set(hit.entry, (known = { worth: 0, title: 0, body: 0, seen: 1, phrase }));
    }
    known.worth += worth;
    if (hit.zone === "title") known.title += worth;
    if (hit.zone === "body") known.body += worth;
  }
};

const evidenceIn = (sightings: ReadonlyMap<Entry, Sightings>) => (topic: number) => {
  const said = new Map<string, number>();
  for (const [{ rule }, { worth, phrase }] of sightings)
    for (const [other, weight] of rule.weights)
      if (other === topic && weight > 0 && rule.kind !== "off-topic")
        said.set(phrase, Math.max(said.get(phrase) ?? 0, weight * worth));
  return [...said].toSorted((a, b) => b[1] - a[1]).map(([phrase]) => phrase);
};

/** Scores an item's title and text by the rules: the sum over phrases of weight, place and repetition. */
export function scoreTopics(
  rules: Rules,
  title: string,
  text: string,
  tokens: Tokens = tokensOf(title, text),
): Scores {
  const [ofTitle, ofText] = [rules.all(tokens.title), rules.all(tokens.text)];
  const present = presentIn(ofTitle, ofText);
  const titlePart = { source: title, tokens: tokens.title, isTitle: true };
  const textPart = { source: text, tokens: tokens.text, isTitle: false };
  const titleHits = uncovered(find(ofTitle, titlePart, present));
  const textHits = uncovered(find(ofText, textPart, present));
  const places = placesOf(titleHits, textHits);
  const sightings = new Map<Entry, Sightings>();
  weigh(sightings, titleHits, places, title);
  weigh(sightings, textHits, places, text);
  const topics = new Float64Array(TOPICS.length);
  const inTitle = new Float64Array(TOPICS.length);
  const inBody = new Float64Array(TOPICS.length);
  const hinted = new Float64Array(TOPICS.length);
  let offTopic = 0;
  for (const [{ rule }, seen] of sightings)
    for (const [topic, weight] of rule.weights) {
      if (rule.kind === "off-topic") offTopic += weight * seen.worth;
      else hinted[topic]! += weight * seen.worth;
      if (rule.kind !== "topic") continue;
      topics[topic]! += weight * seen.worth;
      inTitle[topic]! += weight * seen.title;
      inBody[topic]! += weight * seen.body;
    }
  return { topics, inTitle, inBody, hinted, offTopic, evidence: evidenceIn(sightings) };
}
