import { existsSync } from "node:fs";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { Bench, Figure } from "./bench.ts";
import { shortened } from "./measure.ts";
import {
  agreement,
  codes,
  FOLDER,
  involved,
  type Judged,
  OWN,
  read,
  yes,
} from "./quality-items.ts";
import { acrossLanguages, type Agreement, bcubed, type Clustering } from "./quality-score.ts";

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

const isOnTopic = ({ gold }: Judged): boolean => gold.topics!.length > 0;
const topicsOf = (of: readonly Judged[]): Agreement["score"] =>
  agreement(
    of,
    ({ topics }) => topics!,
    ({ topics }) => topics.map(({ slug }) => slug),
  );
const keptOut = (of: readonly Judged[]): Agreement["score"] =>
  agreement(
    of,
    () => yes(true),
    ({ relevant }) => yes(!relevant),
  );
const involvedIn = (of: readonly Judged[]): Agreement["score"] =>
  agreement(of, ({ countries }) => countries!, involved);

/** The same labels on reports of our own, written to be hard. */
async function own(half: "open" | "held"): Promise<Figure[]> {
  const items = await read(half, OWN);
  const onTopic = items.filter(isOnTopic);
  const offTopic = items.filter((item) => !isOnTopic(item));
  const scores = {
    topics: topicsOf(onTopic),
    "off-topic": keptOut(offTopic),
    "countries.involved": involvedIn(onTopic),
  };
  return Object.entries(scores).map(([name, { f1, ...details }]) =>
    figure(`own.${half}.${name}`, f1, undefined, details),
  );
}

async function labels(): Promise<Figure[]> {
  const items = await read("defence-dev");
  const onTopic = items.filter(isOnTopic);
  const offTopic = items.filter((item) => !isOnTopic(item));
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
    ["off-topic", "> 0.85", keptOut(offTopic)],
    ["countries.involved", "> 0.93", involvedIn(onTopic)],
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

async function others(): Promise<Figure[]> {
  const about = agreement(await read("country-about-dev"), ({ gold }) => gold!, involved);
  const mentions = agreement(
    await read("country-mentions-dev"),
    ({ gold }) => gold!,
    (found) => codes(found),
  );
  const defence = agreement(
    await read("relevance-dev"),
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

async function stories(): Promise<Figure[]> {
  const told = bcubed(clustered(await read("stories-dev")));
  const undated = (await read("defence-dev")).map((item) => ({
    ...item,
    gold: { ...item.gold, date: null },
  }));
  const { meanPerEvent, falsePairs } = acrossLanguages(clustered(undated));
  return [
    figure("stories", told.f1, "> 0.93", told),
    { ...figure("across-languages", meanPerEvent, "> 0.65", { falsePairs }), unit: "share" },
  ];
}

/**
 * How well reports are understood: on our own, then on labelled ones that are not part of the project
 * (`quality.skipped` without them).
 */
export const bench: Bench = {
  start() {},
  run: async () => {
    const ours = [...(await own("open")), ...(await own("held"))];
    return existsSync(FOLDER)
      ? [...ours, ...(await labels()), ...(await others()), ...(await stories())]
      : [
          ...ours,
          {
            name: "quality.skipped",
            value: 0,
            unit: "items",
            reason: `no labelled reports in ${FOLDER} (QUALITY_DATA)`,
          },
        ];
  },
};
