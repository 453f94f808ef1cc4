import "#local/quiet.ts";
import type { Item } from "#lib/core/model/item.ts";
import { readersAround } from "./alerts-readers.ts";
import type { Bench, Figure } from "./bench.ts";
import { chance } from "./chance.ts";
import { itemOf } from "./items.ts";
import { events } from "./reports.ts";
import { everNew } from "./scale-feeds.ts";
import { growthFigures, type Sample } from "./scale-growth.ts";
import { ITEMS_A_STORY, later, type Shapes, type Size } from "./scale-seed.ts";
import { ENTRIES, type Stage, STAGES } from "./scale-stages.ts";
import { openWorld, type World } from "./scale-world.ts";
import { manyStories } from "./stories.ts";

const SEED = 41;
const ROUNDS = 5;
const BEGUN = new Date("2026-11-19T08:00:00.000Z");
const DAY_H = 24;
/** Stories that a digest and a clustering may look at are of so many days. */
const RECENT_DAYS = 21;
/** Items of which those that are stored for long are copies. */
const SHAPES = 200;

/** The world of which one variable at a time is another. */
const BASE: Size = {
  feeds: 20,
  items: 1000,
  recent: 600,
  subscribers: 1000,
  concerned: 20,
  waiting: 100,
};

type Variable = keyof Size;
type Axis = { variable: Variable; sizes: readonly number[]; stages: readonly Stage[] };

const AXES: readonly Axis[] = [
  { variable: "feeds", sizes: [10, 100, 1000], stages: STAGES },
  { variable: "items", sizes: [1000, 10_000, 100_000], stages: STAGES },
  { variable: "recent", sizes: [300, 3000, 15_000], stages: STAGES },
  { variable: "subscribers", sizes: [100, 1000, 10_000, 100_000], stages: STAGES },
  { variable: "waiting", sizes: [5, 50, 500], stages: ["cluster"] },
  { variable: "concerned", sizes: [5, 50, 300], stages: ["alert"] },
];

/** What each stage may grow with: the clustering compares with recent stories, and a digest chooses among them. */
const OWN: Record<Stage, readonly Variable[]> = {
  ingest: ["feeds"],
  cluster: ["waiting", "recent"],
  digest: ["subscribers", "recent"],
  alert: ["concerned"],
};

const NAMES: Record<Variable, string> = {
  feeds: "feeds",
  items: `stored items, all but ${BASE.recent} of them older than three weeks`,
  recent: `stored items of the last three weeks, beside ${BASE.items - BASE.recent} older ones`,
  subscribers: "subscribers",
  concerned: "readers concerned",
  waiting: "new items",
};

const WORK: Record<Stage, string> = {
  ingest: `a round of polls of all feeds, or of ${BASE.feeds}, each with ${ENTRIES} new entries`,
  cluster: `new items, ${BASE.waiting} unless varied, told by a process that has been running`,
  digest: "the digests of an hour in which one reader of fifty is due, planned and handed over",
  alert: `a story raised for the readers it concerns, ${BASE.concerned} unless varied, and their mails`,
};

const sizesOf = (variable: Variable): number[] => [
  BASE[variable],
  ...AXES.flatMap((axis) => (axis.variable === variable ? axis.sizes : [])),
];
const most = (variable: Variable): number => Math.max(...sizesOf(variable));

/** The usual world but for one variable. What is older than three weeks stays as it is where the rest is varied. */
const sizeOf = (variable: Variable, size: number): Size => ({
  ...BASE,
  ...(variable === "recent" && { items: BASE.items - BASE.recent + size }),
  [variable]: size,
});

/** Items on defence that are new in a round, about two for an event. */
function madeIn(round: number): Item[] {
  const random = chance(SEED + 1 + round);
  const at = later(BEGUN, round + 1);
  const items: Item[] = [];
  for (let n = 0; items.length < most("waiting"); n++) {
    const [event] = events(1, random);
    for (let time = 0; time < ITEMS_A_STORY; time++) {
      const item = itemOf(event!, n, at, random);
      if (item.classification.relevant) items.push({ ...item, id: `itm_${round}_${n}_${time}` });
    }
  }
  return items;
}

/** The same ones for all worlds. */
function freshOf(): (round: number) => readonly Item[] {
  const known = new Map<number, Item[]>();
  return (round) => {
    const items = known.get(round) ?? madeIn(round);
    known.set(round, items);
    return items;
  };
}

async function shapesOf(): Promise<Shapes> {
  const random = chance(SEED);
  const from = later(BEGUN, -RECENT_DAYS * DAY_H);
  const stories = await manyStories(SEED, most("recent") / ITEMS_A_STORY, from, BEGUN);
  // Of those that every world has.
  const usual = stories.slice(0, Math.min(...sizesOf("recent")) / ITEMS_A_STORY);
  const story = usual.find(
    ({ reports, topics, countries }) =>
      reports.length > 1 && topics.length > 0 && countries.length > 0,
  )!;
  const at = { seed: SEED, now: BEGUN.toISOString() };
  const wanted = { concerned: 0, others: most("subscribers") };
  const { others } = readersAround(story, usual, wanted, at);
  const items = events(SHAPES, random).map((event, n) => itemOf(event, n, BEGUN, random));
  return { begun: BEGUN, items, stories, story, others };
}

type Given = Parameters<typeof openWorld>[1];
type Sized = { size: number; world: World };

/** Each stage at each size, the sizes in turns, so that what changes on the machine meanwhile changes for all. */
async function sampled(
  worlds: readonly Sized[],
  stage: Stage,
): Promise<Record<"ours" | "store" | "units", Sample[]>> {
  const none = () => worlds.map(({ size }) => ({ size, costs: [] as number[] }));
  const [ours, store, units] = [none(), none(), none()];
  // A poll remembers nothing in its process, so that the largest world need not be warmed.
  const warmed = stage === "ingest" ? worlds.slice(0, -1) : worlds;
  for (const { world } of warmed) await world.cpu(stage, 0);
  for (let round = 1; round <= ROUNDS; round++)
    for (const [n, { world }] of worlds.entries()) {
      const spent = await world.cpu(stage, round);
      ours[n]!.costs.push(spent.ours);
      store[n]!.costs.push(spent.store);
    }
  for (const [n, { world }] of worlds.entries())
    units[n]!.costs.push(await world.units(stage, ROUNDS + 1));
  return { ours, store, units };
}

async function alongAxis({ variable, sizes, stages }: Axis, given: Given): Promise<Figure[]> {
  const worlds: Sized[] = [];
  try {
    for (const size of sizes)
      worlds.push({ size, world: await openWorld(sizeOf(variable, size), given) });
    const figures: Figure[] = [];
    for (const stage of stages) {
      const target = OWN[stage].includes(variable) ? "<= 1.05" : "<= 0.05";
      const work = `${WORK[stage]}; over ${NAMES[variable]}`;
      const name = `scale.${stage}.${variable}`;
      figures.push(...growthFigures(name, await sampled(worlds, stage), { work, target }));
    }
    return figures;
  } finally {
    for (const { world } of worlds) await world.close();
  }
}

/**
 * How the cost of each stage grows with one variable while the others stay: processor time of ours and of the store, which
 * is another process, and request units. Feeds and mails are taken and given in this process: the network is no part of it.
 */
export const bench: Bench = {
  start() {},
  async run() {
    const given = {
      shapes: await shapesOf(),
      source: everNew(BEGUN, ENTRIES),
      fresh: freshOf(),
    };
    const figures: Figure[] = [];
    for (const axis of AXES) figures.push(...(await alongAxis(axis, given)));
    return figures;
  },
};
