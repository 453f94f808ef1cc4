import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { classify } from "#lib/core/classify.ts";
import type { Classification } from "#lib/core/model/item.ts";
import { wordingOf } from "#lib/core/normalise.ts";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { Bench, Figure } from "./bench.ts";
import { shortened } from "./measure.ts";
import { acrossLanguages, Agreement, bcubed, type Clustering } from "./quality-score.ts";

/** Labelled reports as `docs/quality.md` describes them, a JSON line each; they are not part of the project. */
const FOLDER = resolve(
  import.meta.dirname,
  "..",
  process.env["QUALITY_DATA"] ?? "../shared/corpus",
);

type Labelled = {
  id?: string | number;
  title?: string;
  text?: string;
  lang?: string;
  date?: string | null;
  outlet?: string;
  topics?: string[];
  countries?: string[];
  mentioned?: string[];
  gold?: string[];
  defence?: boolean;
  story?: string;
  event?: string | null;
};
type Judged = { gold: Labelled; wording: { title: string; text: string }; about: Classification };

const read = (name: string): Judged[] =>
  readFileSync(join(FOLDER, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const gold = JSON.parse(line) as Labelled;
      const wording = wordingOf({ title: gold.title ?? "", text: gold.text ?? "" });
      const about = classify({ ...wording, ...(gold.lang && { lang: gold.lang }) });
      return { gold, wording, about };
    });

const codes = ({ countries }: Classification, ...roles: string[]): string[] =>
  countries
    .filter(({ role }) => roles.length === 0 || roles.includes(role))
    .map(({ code }) => code);
const involved = (about: Classification): string[] => codes(about, "subject", "venue");
const yes = (is: boolean | undefined): string[] => (is ? ["yes"] : []);

function agreement(
  items: readonly Judged[],
  wanted: (gold: Labelled) => readonly string[],
  found: (about: Classification) => readonly string[],
): Agreement["score"] {
  const counted = new Agreement();
  for (const { gold, about } of items) counted.add(wanted(gold), found(about));
  return counted.score;
}

const figure = (
  name: string,
  value: number,
  target: string | undefined,
  details: object,
): Figure => ({
  name: `quality.${name}`,
  value: shortened(value),
  unit: "F1",
  ...(target && { target }),
  ...Object.fromEntries(
    Object.entries(details).flatMap(([key, each]: [string, number]) =>
      key === "f1" ? [] : [[key, shortened(each)]],
    ),
  ),
});

function labels(): Figure[] {
  const items = read("defence-dev");
  const onTopic = items.filter(({ gold }) => gold.topics!.length > 0);
  const offTopic = items.filter(({ gold }) => gold.topics!.length === 0);
  const topicsOf = (of: readonly Judged[]) =>
    agreement(
      of,
      ({ topics }) => topics!,
      ({ topics }) => topics.map(({ slug }) => slug),
    );
  const inTongue = (is: (lang: string) => boolean) =>
    topicsOf(onTopic.filter(({ gold }) => is(gold.lang ?? "")));
  const scores: [string, string, Agreement["score"]][] = [
    ["topics", "> 0.88", topicsOf(onTopic)],
    ["topics.other-than-english", "> 0.8", inTongue((lang) => lang !== "en")],
    ["topics.ru", "> 0.75", inTongue((lang) => lang === "ru")],
    ["topics.ja", "> 0.75", inTongue((lang) => lang === "ja")],
    [
      "relevant",
      "> 0.96",
      agreement(
        items,
        ({ topics }) => yes(topics!.length > 0),
        ({ relevant }) => yes(relevant),
      ),
    ],
    [
      "off-topic",
      "> 0.85",
      agreement(
        offTopic,
        () => yes(true),
        ({ relevant }) => yes(!relevant),
      ),
    ],
    ["countries.involved", "> 0.93", agreement(onTopic, ({ countries }) => countries!, involved)],
    [
      "countries.any",
      "> 0.93",
      agreement(
        onTopic,
        (gold) => [...gold.countries!, ...gold.mentioned!],
        (about) => codes(about),
      ),
    ],
  ];
  return scores.map(([name, target, { f1, ...details }]) => figure(name, f1, target, details));
}

function others(): Figure[] {
  const about = agreement(read("country-about-dev"), ({ gold }) => gold!, involved);
  const mentions = agreement(
    read("country-mentions-dev"),
    ({ gold }) => gold!,
    (found) => codes(found),
  );
  const defence = agreement(
    read("relevance-dev"),
    (gold) => yes(gold.defence),
    ({ relevant }) => yes(relevant),
  );
  return [
    figure("countries.about", about.f1, "> 0.85", about),
    figure("countries.mentions", mentions.f1, "> 0.92", mentions),
    figure("defence", defence.f1, "> 0.82", defence),
  ];
}

/** Items in the stories that clustering gives them, against the events they tell; an item without one stands alone. */
function clustered(items: readonly Judged[]): Clustering {
  const docs = items.map(
    ({ gold, wording, about: { lang, topics, countries, parties, pairs } }, index) => ({
      itemId: String(gold.id ?? index),
      ...wording,
      language: lang,
      at: gold.date ? new Date(gold.date).toISOString() : null,
      topics: topics.map(({ slug }) => slug),
      countries,
      parties,
      pairs,
      ...(gold.outlet && { sourceId: gold.outlet }),
    }),
  );
  return clusterAll(docs).map(({ story }, index) => {
    const { gold } = items[index]!;
    return {
      ours: story,
      theirs: gold.story ?? gold.event ?? `alone-${index}`,
      ...(gold.lang && { language: gold.lang }),
    };
  });
}

function stories(): Figure[] {
  const told = bcubed(clustered(read("stories-dev")));
  const undated = read("defence-dev").map((item) => ({
    ...item,
    gold: { ...item.gold, date: null },
  }));
  const { meanPerEvent, falsePairs } = acrossLanguages(clustered(undated));
  return [
    figure("stories", told.f1, "> 0.93", told),
    { ...figure("across-languages", meanPerEvent, "> 0.65", { falsePairs }), unit: "share" },
  ];
}

/** How well reports are understood, on labelled ones that are not part of the project; `quality.skipped` without them. */
export const bench: Bench = {
  start() {},
  run: async () =>
    existsSync(FOLDER)
      ? [...labels(), ...others(), ...stories()]
      : [
          {
            name: "quality.skipped",
            value: 0,
            unit: "items",
            reason: `no labelled reports in ${FOLDER} (QUALITY_DATA)`,
          },
        ],
};
