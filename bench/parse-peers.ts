import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import type { BigFeed } from "./big-feeds.ts";
import { versionOf } from "./versions.ts";

/** Debian's own: another one on the path has not its packages. */
const PYTHON = "/usr/bin/python3";
const SCRIPT = join(import.meta.dirname, "peers/feedparser.py");

const GOAL = 10;

/** A parser beside ours: items it found in some feeds, and processor seconds it took when it was warm. */
export type ParsePeer = {
  /** Name and version. */
  name: string;
  /** How many times more items a second ours should read. */
  goal?: number;
  parse(feeds: readonly BigFeed[]): { items: number; cpu: number };
};

/** Bytes made text, then every element as it stands. */
const itemsIn = ({ bytes }: BigFeed): number => {
  const { feed } = parseFeed(new TextDecoder().decode(bytes));
  const { items, entries } = feed as { items?: unknown[]; entries?: unknown[] };
  return (items ?? entries ?? []).length;
};

/** In this process; warm once it was asked a few times. */
export const feedsmith = (): ParsePeer => ({
  name: `feedsmith ${versionOf("feedsmith")}`,
  parse(feeds) {
    const before = process.cpuUsage();
    const items = feeds.reduce((sum, feed) => sum + itemsIn(feed), 0);
    const { user, system } = process.cpuUsage(before);
    return { items, cpu: (user + system) / 1e6 };
  },
});

type Told = { items: number; cpu: number[]; version: string };

const told = (paths: readonly string[]): Told | undefined => {
  const { status, stdout } = spawnSync(PYTHON, [SCRIPT, ...paths], { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as Told) : undefined;
};

/**
 * Python's feedparser, each time in a process of its own that has read the same feeds once before; start-up does not
 * count. The feeds go by files in `folder`. Undefined where it is not installed.
 */
export const feedparser = (feeds: readonly BigFeed[], folder: string): ParsePeer | undefined => {
  const files = new Map(feeds.map((feed, at) => [feed, join(folder, `${at}.xml`)]));
  for (const [feed, path] of files) writeFileSync(path, feed.bytes);
  const pathsOf = (some: readonly BigFeed[]): string[] => some.map((feed) => files.get(feed) ?? "");
  const first = told(pathsOf(feeds.slice(0, 1)));
  if (first === undefined) return undefined;
  return {
    name: `feedparser ${first.version}`,
    goal: GOAL,
    parse(some) {
      const answer = told(pathsOf(some));
      if (answer === undefined) throw new Error("feedparser failed in the middle of the benchmark");
      return { items: answer.items, cpu: answer.cpu[0] ?? NaN };
    },
  };
};
