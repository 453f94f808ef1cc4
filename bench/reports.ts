import { type Chance, chance } from "./chance.ts";
import { type Tongue, TONGUES } from "./tongues.ts";

export type Report = { language: string; title: string; text: string };

/** One event as any language can tell it: which actor, act and object of its lists, and its own facts. */
export type Event = { picks: readonly number[]; seed: number; offTopic: boolean };

/** One event in so many is of no defence topic, as in feeds of general news. */
const OFF_TOPIC = 5;
const VOCABULARY = 30_000;
const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

const at = (list: string, index: number): string => {
  const parts = list.split("|");
  return parts[index % parts.length]!;
};

const wordIn = ({ syllables }: Tongue, random: Chance): string =>
  Array.from({ length: 2 + random.below(3) }, () => random.one(syllables.split("|"))).join("");

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const nameIn = (tongue: Tongue, random: Chance): string => capital(wordIn(tongue, random));

/** Made-up words as often as Zipf has it, since caches and term weights live on how news repeats its words. */
const babble = (tongue: Tongue, random: Chance): string =>
  capital(
    Array.from({ length: 6 + random.below(9) }, () => {
      const rank = Math.floor(VOCABULARY ** (random.below(1e6) / 1e6));
      return wordIn(tongue, chance(rank));
    }).join(tongue.gap),
  );

const filled = (tongue: Tongue, template: string, random: Chance): string =>
  template
    .replaceAll("{name}", () => nameIn(tongue, random))
    .replaceAll("{n}", () => String(2 + random.below(900)));

const headline = (tongue: Tongue, picks: readonly number[], own: Chance): string => {
  const [actor = 0, act = 0, object = 0] = picks;
  const who = at(tongue.actors, actor);
  const does = at(tongue.acts, act);
  const what = [at(tongue.objects, object), filled(tongue, tongue.place, own)];
  return (tongue.verbLast ? [who, ...what, does] : [who, does, ...what]).join(tongue.gap);
};

const LINES = 4;

/** Tells an event in a language: its headline, its own facts, then others' until the text has so many bytes of UTF-8. */
export function report(event: Event, language: string, size: number, random: Chance): Report {
  const tongue = TONGUES[language]!;
  const own = chance(event.seed);
  const pool = event.offTopic ? tongue.other : tongue.facts;
  const said = (from: Chance): string =>
    from.below(2) === 0 ? babble(tongue, from) : filled(tongue, from.one(pool.split("|")), from);
  const title = event.offTopic
    ? filled(tongue, own.one(pool.split("|")), own)
    : headline(tongue, event.picks, own);
  const sentences = [title, said(own), said(own), said(own)];
  while (bytes(sentences.join(" ")) < size) sentences.push(said(random));
  const lines: string[] = [];
  while (sentences.length > 0)
    lines.push(
      sentences
        .splice(0, LINES)
        .map((line) => line + tongue.stop)
        .join(tongue.gap || ""),
    );
  return { language, title, text: lines.join("\n") };
}

export const events = (count: number, random: Chance): Event[] =>
  Array.from({ length: count }, () => ({
    picks: [random.below(1000), random.below(1000), random.below(1000)],
    seed: random.below(2 ** 31),
    offTopic: random.below(OFF_TOPIC) === 0,
  }));

/** Reports of `size` bytes each about as many events, the languages taking turns. */
export function mixedReports(count: number, size: number, random: Chance): Report[] {
  const languages = Object.keys(TONGUES);
  return events(count, random).map((event, i) =>
    report(event, languages[i % languages.length]!, size, random),
  );
}
