import type { Instant } from "#lib/core/model/common.ts";
import { instant } from "#lib/core/model/common.ts";
import type { ChosenFact, StatedFact } from "#lib/core/model/fact.ts";
import type { Origin } from "#lib/core/model/origin.ts";
import type { Story, StoryReport } from "#lib/core/model/story.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import { type Dice, DAY, dice, HOUR, MINUTE } from "#test/chaos/dice.ts";
import { sampleStory } from "#test/helpers/samples.ts";
import { COUNTRIES, SLUGS, some, WORDS, zipf } from "./words.ts";

export const TICK = 5 * MINUTE;

/** A story as it is from an instant on, once what was seen until then has been told. */
export type Version = { at: number; story: Story };

/** A fact as the world knows it: settled by the version at `at`, never where nobody else says so. */
export type TrueFact = {
  kind: StatedFact["kind"] | "correction" | "withdrawn";
  text: string;
  at: number | undefined;
};
export type Telling = { id: string; versions: Version[]; facts: TrueFact[] };

const KINDS: readonly ChosenFact[] = ["party", "agreement", "place", "number", "date"];
const AGENCIES = ["north", "south", "east", "west", "gulf", "strait"];
const OUTLETS = Array.from({ length: 240 }, (_, n) => `outlet-${n}`);
const THREAD_LASTS = 10 * DAY;

function originOf(random: Dice, outlet: string, country: string): Origin {
  const roll = random.below(100);
  if (roll < 35) {
    const agency = zipf(random, AGENCIES);
    return {
      id: `agency:${agency}`,
      name: `Agency ${agency}`,
      kind: "agency",
      evidence: "says so",
    };
  }
  if (roll < 43)
    return {
      id: `official:${country}`,
      name: `Ministry of ${country}`,
      kind: "official",
      evidence: "says so",
      state: country,
    };
  return { id: `outlet:${outlet}`, name: outlet, kind: "own", evidence: "signed" };
}

export const voiceOf = ({ origin, source }: StoryReport): string =>
  origin?.state ? `state ${origin.state}` : (origin?.id ?? source.id);

/** One in two stays alone; few grow to fifteen. */
function sizeOf(random: Dice, isBig: boolean): number {
  if (isBig) return 6 + random.below(10);
  return random.often(480) ? 1 : 1 + zipf(random, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
}

/** Spelled as facts of their kind are, and no two of a story alike. */
function statedOf(kind: ChosenFact, n: number): Pick<StatedFact, "kind" | "key" | "firm"> {
  if (kind === "party") return { kind, key: `P${n}`, firm: true };
  if (kind === "agreement") return { kind, key: `matter${n} signed` };
  if (kind === "number") return { kind, key: `unit${n} ${100 + n}` };
  return { kind, key: kind === "date" ? `2027-03-${10 + n}` : `place${n}` };
}

/** One voice is enough for these. */
const AT_ONCE = new Set<string>(["party", "official"]);

type Plot = { story: Story; stated: (StatedFact & { from: number })[]; words: string[] };

function plotOf(random: Dice, at: number, size: number, thread: string): Plot {
  const countries = some(random, COUNTRIES, 1 + random.below(3));
  const topics = some(random, SLUGS, 1 + random.below(2));
  // Readers ask for a few of them, reports use them all.
  const words = [0, 1, 2].map(() => random.one(WORDS));
  const id = storyIdFor(`itm_${thread}_${at}_${random.below(2 ** 30)}`, instant(new Date(at)));
  const stated = Array.from({ length: 2 + random.below(5) }, (_, n) => {
    const kind = zipf(random, KINDS);
    const from = n < 2 ? 0 : random.below(size + 2);
    return {
      ...statedOf(kind, n),
      text: `${words[0]} ${kind} ${n}`,
      where: "title" as const,
      from,
    };
  });
  const pairs = countries
    .flatMap((a) => countries.filter((b) => a < b).map((b) => `${a}-${b}`))
    .toSorted();
  const story = sampleStory({
    id,
    threadId: thread,
    title: `Report of ${words.join(" ")}`,
    summary: "What was said is told here.",
    topics: topics.map((slug) => ({ slug, score: 3, evidence: [] })),
    countries: countries.map((code) => ({ code, role: "subject", evidence: [] })),
    pairs,
  });
  return { story, stated, words };
}

/** Minutes at first, then hours. */
const gapOf = (random: Dice, isBig: boolean): number =>
  random.often(isBig ? 900 : 600)
    ? random.between(MINUTE, 90 * MINUTE)
    : random.between(HOUR, 30 * HOUR);

function reportOf(random: Dice, { story, stated }: Plot, n: number, seen: number): StoryReport {
  const outlet = `${zipf(random, OUTLETS)}-${n}`;
  const origin = originOf(random, outlet, story.countries[0]?.code ?? "US");
  const facts: StatedFact[] = stated
    .filter(({ from }) => from <= n && (from === n || random.often(600)))
    .map(({ from: _, ...fact }) => fact);
  const published = instant(new Date(seen - random.between(MINUTE, 40 * MINUTE)));
  return {
    itemId: `${story.id}-${n}`,
    source: { id: outlet, name: outlet, kind: "trade" },
    title: story.title,
    summary: story.summary,
    url: `https://outlet.example/${story.id}/${n}`,
    language: "en",
    effective: published,
    firstSeen: instant(new Date(seen)),
    origin,
    facts,
  };
}

const tickAfter = (at: number): number => Math.ceil((at + 1) / TICK) * TICK;

type Correction = { report: StoryReport; fact: TrueFact };

/** Words that no headline of a story says. */
const ELSEWHERE = "Aside";

/**
 * An outlet corrects or takes back what it told. Of the report that leads, readers are told so; of another that settled
 * nothing, only where the headline still says what it takes back.
 */
function corrected(random: Dice, report: StoryReport, at: number, leads: boolean): Correction {
  const withdrawn = random.often(100);
  const out = leads || random.often(500) ? "Report" : ELSEWHERE;
  const title = report.title.replace(/^Report/, "Corrected report");
  const before = report.title;
  const changed = [{ kind: "numbers" as const, out: [out], in: ["Corrected"] }];
  const isTold = leads || (!withdrawn && out !== ELSEWHERE);
  return {
    report: {
      ...report,
      ...(!withdrawn && { title }),
      corrected: {
        at: instant(new Date(at)),
        before,
        changed: withdrawn ? [] : changed,
        ...(!withdrawn && { told: { text: "Corrected", before: out } }),
        ...(withdrawn && { withdrawn }),
      },
    },
    fact: {
      kind: withdrawn ? "withdrawn" : "correction",
      text: report.source.name,
      at: isTold ? tickAfter(at) : undefined,
    },
  };
}

/** Reports that settle nothing and do not lead. */
const asideIn = (reports: readonly StoryReport[]): number[] =>
  reports.flatMap(({ facts, origin }, place) =>
    place > 0 && facts?.length === 0 && origin?.kind !== "official" ? [place] : [],
  );

const withReports = (story: Story, reports: StoryReport[], at: number): Story => ({
  ...story,
  reports,
  leadItemId: reports[0]!.itemId,
  title: reports[0]!.title,
  url: reports[0]!.url,
  firstSeen: reports[0]!.firstSeen,
  lastSeen: instant(new Date(at)),
});

const saidIn = ({ facts = [], origin }: StoryReport): Pick<StatedFact, "kind" | "text">[] =>
  origin?.kind === "official" ? [...facts, { kind: "official", text: origin.name }] : facts;

/** When each fact that reports state is told by two voices; from the first report on where that states it. */
function settledIn(versions: readonly Version[]): TrueFact[] {
  const facts = new Map<string, TrueFact & { voices: Set<string> }>();
  for (const [place, { at, story }] of versions.entries())
    for (const report of story.reports.slice(versions[place - 1]?.story.reports.length ?? 0))
      for (const { kind, text } of saidIn(report)) {
        const key = `${kind} ${text}`;
        const fact = facts.get(key) ?? { kind, text, at: undefined, voices: new Set() };
        facts.set(key, fact);
        fact.voices.add(voiceOf(report));
        const isFirm =
          report.itemId === story.leadItemId || fact.voices.size > 1 || AT_ONCE.has(kind);
        if (isFirm) fact.at ??= at;
      }
  return [...facts.values()].map(({ kind, text, at }) => ({ kind, text, at }));
}

type Frame = { begin: number; until: number; isBig: boolean; thread: string };

/** A story as it grows until an instant, and is corrected. */
function tellingOf(random: Dice, { begin, until, isBig, thread }: Frame): Telling {
  const size = sizeOf(random, isBig);
  const plot = plotOf(random, begin, size, thread);
  const reports: StoryReport[] = [];
  const versions: Version[] = [];
  let seen = begin;
  for (let n = 0; n < size && (n === 0 || seen < until); n++) {
    reports.push(reportOf(random, plot, n, seen));
    const at = tickAfter(seen);
    const version = { at, story: withReports(plot.story, [...reports], at) };
    if (versions.at(-1)?.at === at) versions.pop();
    versions.push(version);
    seen += gapOf(random, isBig);
  }
  const facts = settledIn(versions);
  if (random.often(60) && seen < until) {
    const at = tickAfter(seen);
    const aside = asideIn(reports);
    const place = aside.length > 0 && random.often(500) ? random.one(aside) : 0;
    const { report, fact } = corrected(random, reports[place]!, at - MINUTE, place === 0);
    reports[place] = report;
    versions.push({ at, story: withReports(plot.story, [...reports], at) });
    facts.push(fact);
  }
  return { id: plot.story.id, versions, facts };
}

export type StoriesOptions = { seed: number; items: number; days: number; begin: Instant };

/** Stories of so many reports in all, in the order in which they begin. A few days are full of one affair. */
export function storiesFor({ seed, items, days, begin }: StoriesOptions): Telling[] {
  const random = dice(seed, "stories");
  const from = Date.parse(begin);
  const bursts = Array.from({ length: Math.ceil(days / 8) }, () => from + random.below(days * DAY));
  const threads: { id: string; at: number }[] = [];
  const tellings: Telling[] = [];
  for (let told = 0; told < items;) {
    const isBig = random.often(25);
    const at = isBig
      ? random.one(bursts) + random.below(3 * HOUR)
      : from + random.below(Math.round(days * DAY));
    const known = random.often(200) ? threads[random.below(threads.length || 1)] : undefined;
    const isNear = known && Math.abs(known.at - at) < THREAD_LASTS;
    const thread = isNear ? known.id : `thr_${tellings.length}`;
    const telling = tellingOf(random, { begin: at, until: from + days * DAY, isBig, thread });
    if (!isNear) threads.push({ id: thread, at });
    told += telling.versions.at(-1)!.story.reports.length;
    tellings.push(telling);
  }
  return tellings.toSorted((a, b) => a.versions[0]!.at - b.versions[0]!.at);
}
