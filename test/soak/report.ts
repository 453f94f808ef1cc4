import { listed, table, whole } from "#test/helpers/figures.ts";
import type { Facts } from "./facts.ts";
import type { Month } from "./month.ts";
import type { Play } from "./play.ts";
import type { Verdict } from "./verdict.ts";

const tally = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const every = (days: Play["days"], of: (day: Play["days"][number]) => string): string =>
  days
    .filter(
      (_, n) => days.length < 8 || n % Math.ceil(days.length / 8) === 0 || n === days.length - 1,
    )
    .map(of)
    .join(", ");

/** What a month was, and what it left. */
export function figures(
  month: Month,
  play: Play,
  facts: Facts,
  verdict: Verdict,
  cpu: number,
): string {
  const { options, processes, faults, provider, feeds, watch } = month;
  const { broken, demanded, due, uncertain, digests, slope } = verdict;
  return table("of this month", [
    [
      "seed, days, feeds, subscriptions",
      `${options.seed}, ${options.days}, ${options.feeds}, ${whole(options.subscribers)}`,
    ],
    [
      "polls; answers of feeds by what was the matter",
      `${whole(play.polls)}; ${listed(feeds.answers)}`,
    ],
    ["commands to the table that failed", listed(faults.counts)],
    ["processes that died", `${whole(processes.dead)}, at ${processes.deaths.size} kinds of calls`],
    ["what befell requests to the provider", listed(provider.faults)],
    ["what readers did", listed(tally(play.deeds.done.map(({ deed }) => deed.do)))],
    [
      "reports stored; told by stories; that had to be found",
      `${whole(facts.items.length)}; ${whole(facts.stories.length)}; ${whole(demanded)}`,
    ],
    [
      "slots that fell due; beside a change of their reader's",
      `${whole(due)}; ${whole(uncertain)}`,
    ],
    ["digests, each held against its window", digests],
    ["mails that the provider took in", facts.sent.length],
    [
      "how deliveries ended",
      listed(tally(facts.deliveries.map(({ kind, state }) => `${kind} ${state}`))),
    ],
    ["rows in the table by day", every(play.days, ({ day, rows }) => `${day}: ${whole(rows)}`)],
    [
      "heap after collection by day, and of it what outlives processes, MB",
      every(
        play.days,
        ({ day, heapMb, floorMb }) => `${day}: ${heapMb.toFixed(0)} (${floorMb.toFixed(1)})`,
      ),
    ],
    ["growth of what outlives them over the last two thirds, MB a day", slope.toFixed(2)],
    [
      "log lines read; with an address, token or key",
      `${whole(watch.lines)}; ${watch.leaks.length}`,
    ],
    ...Object.entries(broken).map(([what, list]) => [`**${what}**`, `**${list.length}**`] as const),
    ["CPU of all of it, s", cpu],
  ]);
}
