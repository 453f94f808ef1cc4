import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFeed } from "#lib/feeds/parse.ts";
import type { Bench, Beside, Figure } from "./bench.ts";
import { bigFeeds, type BigFeed } from "./big-feeds.ts";
import { costOf, median, shortened } from "./measure.ts";
import { feedparser, feedsmith, type ParsePeer } from "./parse-peers.ts";

const ROUNDS = 5;
/** Rounds that only warm the compiler. */
const WARM_UP = 3;
const ITEMS = 100;
const MEGA = 1e6;
const BASE = "https://news.example/feed";
const SKIPPED =
  "bench: parse stands without feedparser: /usr/bin/python3 has none (python3-feedparser)\n";

/** Processor seconds of one round over the feeds of one kind: ours, then each peer's. */
type Round = { ours: number; peers: number[] };
type Kind = { kind: string; feeds: BigFeed[]; rounds: Round[] };

const held = (items: number, feeds: readonly BigFeed[], who: string): void => {
  const meant = feeds.length * ITEMS;
  if (items !== meant) throw new Error(`${who} found ${items} items, meant ${meant}`);
};

/** From bytes to sanitised entries. */
async function ours(feeds: readonly BigFeed[]): Promise<number> {
  let items = 0;
  const { cpu } = await costOf(async () => {
    for (const { bytes, contentType } of feeds) {
      const outcome = await parseFeed(bytes, contentType, BASE);
      if (outcome.ok) items += outcome.feed.entries.length;
    }
  });
  held(items, feeds, "Sitrep");
  return cpu;
}

const theirs = (feeds: readonly BigFeed[], { name, parse }: ParsePeer): number => {
  const { items, cpu } = parse(feeds);
  held(items, feeds, name);
  return cpu;
};

/** All on the same feeds, one after the other in each round, so that a busy machine slows all alike. */
async function measure(kinds: readonly Kind[], peers: readonly ParsePeer[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round++)
    for (const { feeds, rounds } of kinds)
      rounds.push({ ours: await ours(feeds), peers: peers.map((peer) => theirs(feeds, peer)) });
}

async function warmUp(feeds: readonly BigFeed[]): Promise<void> {
  for (let round = 0; round < WARM_UP; round++) {
    await ours(feeds);
    feedsmith().parse(feeds);
  }
}

const besideOf = (
  rounds: readonly Round[],
  items: number,
  at: number,
  goal: number | undefined,
): Beside => ({
  value: shortened(median(rounds.map(({ peers }) => items / (peers[at] ?? NaN)))),
  ratio: shortened(median(rounds.map(({ ours, peers }) => (peers[at] ?? NaN) / ours))),
  ...(goal !== undefined && { goal }),
});

function figureOf(name: string, { feeds, rounds }: Kind, peers: readonly ParsePeer[]): Figure {
  const items = feeds.length * ITEMS;
  const megabytes = feeds.reduce((sum, { bytes }) => sum + bytes.length, 0) / MEGA;
  const cpu = median(rounds.map((round) => round.ours));
  return {
    name,
    value: shortened(items / cpu),
    unit: "items/CPU s",
    work: `${feeds.length} feeds of ${ITEMS} items with bodies of 2 KB, from bytes to sanitised entries`,
    peers: Object.fromEntries(
      peers.map(({ name, goal }, at) => [name, besideOf(rounds, items, at, goal)]),
    ),
    rounds: rounds.map((round) => shortened(items / round.ours)),
    "MB/CPU s": shortened(megabytes / cpu),
  };
}

/** All kinds of a round together. */
const together = (kinds: readonly Kind[]): Kind => ({
  kind: "",
  feeds: kinds.flatMap(({ feeds }) => feeds),
  rounds: Array.from({ length: ROUNDS }, (_, at) => {
    const same = kinds.map(({ rounds }) => rounds[at]!);
    const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
    return {
      ours: sum(same.map((round) => round.ours)),
      peers: same[0]!.peers.map((_peer, peer) => sum(same.map(({ peers }) => peers[peer] ?? NaN))),
    };
  }),
});

async function figures(feeds: readonly BigFeed[], peers: readonly ParsePeer[]): Promise<Figure[]> {
  const kinds = [...new Set(feeds.map(({ kind }) => kind))].map((kind): Kind => ({
    kind,
    feeds: feeds.filter((feed) => feed.kind === kind),
    rounds: [],
  }));
  await warmUp(feeds);
  await measure(kinds, peers);
  return [
    figureOf("parse", together(kinds), peers),
    ...kinds.map((kind) => figureOf(`parse.${kind.kind}`, kind, peers)),
  ];
}

/** Feeds of 100 items with bodies of 2 KB, RSS and Atom, beside feedsmith and Python's feedparser on the same feeds. */
export const bench: Bench = {
  start() {},
  async run() {
    const feeds = bigFeeds(ITEMS);
    const folder = mkdtempSync(join(tmpdir(), "sitrep-parse-"));
    try {
      const python = feedparser(feeds, folder);
      if (python === undefined) process.stderr.write(SKIPPED);
      return await figures(feeds, [feedsmith(), ...(python ? [python] : [])]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
