import type { RawEntry } from "#lib/core/model/entry.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { Words } from "#lib/core/normalise.ts";
import type { HostMemory } from "#lib/core/model/host.ts";
import { type HostDocument, learn, NOTHING_LEARNT } from "#lib/core/text/learn.ts";
import type { HostStore } from "#lib/ports.ts";

export type LearnHostStores = { hosts: Pick<HostStore, "get" | "put"> };

type Told = { entry: Pick<RawEntry, "link">; words: Words; itemId: string; known: boolean };

/** As many feeds of one host as may be polled at once, and more. */
const MOST_TRIES = 5;

const hostOf = (address: string): string | undefined =>
  (URL.canParse(address) && new URL(address).hostname.replace(/^www\./, "")) || undefined;

/** The host that most of the entries stand on: few feeds tell of several, and one row is what a poll may cost. */
function commonHost(hosts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

type Lesson = { before: HostMemory; after: HostMemory };

/** What is remembered of a host before and after some more documents; what another learns meanwhile is learnt from. */
async function teach(
  { hosts }: LearnHostStores,
  host: string,
  documents: readonly HostDocument[],
  failed: (error: unknown) => void,
): Promise<Lesson> {
  let before = NOTHING_LEARNT;
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { memory, revision } = await hosts.get(host);
      before = memory ?? NOTHING_LEARNT;
      const after = learn(before, documents);
      if (after === before || (await hosts.put(host, after, revision))) return { before, after };
    }
    throw new Error(`somebody else was faster ${MOST_TRIES} times`);
  } catch (error) {
    failed(error);
    return { before, after: before };
  }
}

/**
 * Learns from the new entries of a poll, and answers every entry with the lines that are furniture of its host. Of one
 * host alone: the one that most entries stand on, by their links, else by the feed's address. One read, and one write
 * where something was learnt. `learnt` are the lines that were no furniture before. What cannot be read or written is
 * reported through `failed` and keeps no entry back.
 */
export async function learnHost<E extends Told>(
  stores: LearnHostStores,
  feed: Pick<Feed, "url">,
  entries: readonly E[],
  failed: (host: string, error: unknown) => void,
): Promise<{
  entries: (E & { furniture: ReadonlySet<string> })[];
  furniture: ReadonlySet<string>;
  learnt: string[];
}> {
  const none = new Set<string>();
  const placed = entries.map((entry) => ({
    entry,
    host: hostOf(entry.entry.link ?? feed.url) ?? hostOf(feed.url) ?? "",
  }));
  const host = commonHost(placed.map((each) => each.host));
  if (host === undefined) return { entries: [], furniture: none, learnt: [] };
  const teaching = placed.filter((each) => each.host === host && !each.entry.known);
  // Feeds show their newest entry first.
  const documents = teaching
    .map(({ entry: { itemId, words } }) => ({ itemId, title: words.title, text: words.text }))
    .toReversed();
  const { before, after } = await teach(stores, host, documents, (error) => failed(host, error));
  const furniture = new Set(after.furniture);
  return {
    entries: placed.map(({ entry, host: its }) => ({
      ...entry,
      furniture: its === host ? furniture : none,
    })),
    furniture,
    learnt: after.furniture.filter((line) => !before.furniture.includes(line)),
  };
}
