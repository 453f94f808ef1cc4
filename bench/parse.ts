import { parseFeed as feedsmithParse } from "feedsmith";
import { parseFeed } from "#lib/feeds/parse.ts";
import type { Bench, Figure } from "./bench.ts";
import { bigFeeds, type BigFeed } from "./big-feeds.ts";
import { type Cost, costOf, median, shortened } from "./measure.ts";

const ROUNDS = 9;
/** Rounds that only warm the compiler, of both. */
const WARM_UP = 3;
const ITEMS = 100;
const MEGA = 1e6;
const BASE = "https://news.example/feed";

type Read = (feed: BigFeed) => Promise<number> | number;
type Pair = { ours: Cost; theirs: Cost };

/** Ours: from bytes to sanitised entries. */
const ours: Read = async ({ bytes, contentType }) => {
  const outcome = await parseFeed(bytes, contentType, BASE);
  return outcome.ok ? outcome.feed.entries.length : 0;
};

/** Theirs: bytes made text, then every element as it stands. */
const theirs: Read = ({ bytes }) => {
  const { feed } = feedsmithParse(new TextDecoder().decode(bytes));
  const { items, entries } = feed as { items?: unknown[]; entries?: unknown[] };
  return (items ?? entries ?? []).length;
};

async function readAll(feeds: readonly BigFeed[], read: Read): Promise<void> {
  for (const feed of feeds) {
    const found = await read(feed);
    if (found !== ITEMS) throw new Error(`meant ${ITEMS} items, found ${found}`);
  }
}

/** Both on the same files, one after the other in each round, so that a busy machine slows both. */
async function pairs(feeds: readonly BigFeed[]): Promise<Pair[]> {
  const found: Pair[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const pair = {
      ours: await costOf(() => readAll(feeds, ours)),
      theirs: await costOf(() => readAll(feeds, theirs)),
    };
    if (round >= 0) found.push(pair);
  }
  return found;
}

async function figures(kind: string, feeds: readonly BigFeed[], goal: boolean): Promise<Figure[]> {
  const measured = await pairs(feeds);
  const bytes = feeds.reduce((sum, feed) => sum + feed.bytes.length, 0);
  const rate = ({ cpu }: Cost): number => shortened(bytes / MEGA / cpu);
  const ratio = (pair: Pair): number => shortened(pair.ours.cpu / pair.theirs.cpu);
  const details = { feeds: feeds.length, items: ITEMS, megabytes: shortened(bytes / MEGA) };
  return [
    {
      name: `parse${kind}`,
      value: median(measured.map((pair) => rate(pair.ours))),
      unit: "MB/CPU s",
      ...(goal && { target: ">= 25" }),
      feedsmith: median(measured.map((pair) => rate(pair.theirs))),
      rounds: measured.map((pair) => rate(pair.ours)),
      ...details,
    },
    {
      name: `parse${kind}.ratio`,
      value: median(measured.map(ratio)),
      unit: "of feedsmith's CPU",
      ...(goal && { target: "<= 2" }),
      rounds: measured.map(ratio),
      ...details,
    },
  ];
}

/** Feeds of 100 items with bodies of 2 KB, from bytes to sanitised entries, side by side with feedsmith on the same files. */
export const bench: Bench = {
  start() {},
  async run() {
    const feeds = bigFeeds(ITEMS);
    const all = await figures("", feeds, true);
    for (const kind of new Set(feeds.map((feed) => feed.kind)))
      all.push(
        ...(await figures(
          `.${kind}`,
          feeds.filter((feed) => feed.kind === kind),
          false,
        )),
      );
    return all;
  },
};
