import type { RawEntry } from "#lib/core/model/entry.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { Words } from "#lib/core/normalise.ts";
import { learn, NOTHING_LEARNT } from "#lib/core/text/learn.ts";
import type { HostStore } from "#lib/ports.ts";

export type LearnHostStores = { hosts: Pick<HostStore, "get" | "put"> };

type Told = { entry: RawEntry; words: Words; itemId: string; known: boolean };

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : undefined;

/** The host that most of the entries stand on: few feeds tell of several, and one row is what a poll may cost. */
function commonHost(hosts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/**
 * Learns from the new entries of a poll, and answers every entry with the lines that are furniture of its host. Of one
 * host alone: the one that most entries stand on, by their links, else by the feed's address. One read, and one write
 * where something was learnt. `learnt` are the lines that were no furniture before.
 */
export async function learnHost<E extends Told>(
  { hosts }: LearnHostStores,
  feed: Pick<Feed, "url">,
  entries: readonly E[],
): Promise<{ entries: (E & { furniture: ReadonlySet<string> })[]; learnt: string[] }> {
  const placed = entries.map((entry) => ({
    entry,
    host: hostOf(entry.entry.link ?? feed.url) ?? hostOf(feed.url) ?? "",
  }));
  const host = commonHost(placed.map((each) => each.host));
  if (host === undefined) return { entries: [], learnt: [] };
  const before = (await hosts.get(host)) ?? NOTHING_LEARNT;
  const teaching = placed.filter((each) => each.host === host && !each.entry.known);
  // Feeds show their newest entry first.
  const documents = teaching
    .map(({ entry: { itemId, words } }) => ({ itemId, title: words.title, text: words.text }))
    .toReversed();
  const after = learn(before, documents);
  if (after !== before) await hosts.put(host, after);
  const furniture = new Set(after.furniture);
  const none = new Set<string>();
  return {
    entries: placed.map(({ entry, host: its }) => ({
      ...entry,
      furniture: its === host ? furniture : none,
    })),
    learnt: after.furniture.filter((line) => !before.furniture.includes(line)),
  };
}
