import { listed, type Row, table, whole } from "#test/helpers/figures.ts";
import type { Cost } from "./cost.ts";
import type { Quarter } from "./quarter.ts";
import type { Verdict } from "./verdict.ts";

const bold = (count: number): string => `**${whole(count)}**`;

/** Within so many seconds an alert that nothing held was handed over, of so many in a hundred. */
function waited(counts: ReadonlyMap<string, number>, share: number): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let sum = 0;
  for (const bound of ["15", "30", "60", "120", "300", "900"]) {
    sum += counts.get(bound) ?? 0;
    if (sum >= all * share) return `within ${bound} s`;
  }
  return "more than 900 s";
}

const deaths = ({ deaths: all }: Quarter["world"]): [string, number][] =>
  [...all].toSorted(([, a], [, b]) => b - a);

function costRows(costs: readonly Cost[]): Row[] {
  const [first, last] = [costs[0], costs.at(-1)];
  if (!first || !last) return [];
  const each = costs.map(
    ({ unconcerned, usAStory }) => `${whole(usAStory)} (${whole(unconcerned)})`,
  );
  return [
    ["raising beside unconcerned readers, µs a story", each.join(", ")],
    ["the most of them against the fewest", `${(last.usAStory / first.usAStory).toFixed(2)} times`],
  ];
}

/** What a quarter was, and what came of it. */
export function figures(
  { options, world, tellings, raising, cpu }: Quarter,
  verdict: Verdict,
  costs: readonly Cost[],
  waits: ReadonlyMap<string, number>,
): string {
  const { handed, faults } = world.provider;
  const told = handed.reduce((sum, { stories }) => sum + stories.length, 0);
  const items = tellings.reduce(
    (sum, { versions }) => sum + versions.at(-1)!.story.reports.length,
    0,
  );
  const { cap, room, age } = verdict.toDigest;
  const { cpuUs, stories, raised } = raising.measured;
  const aDay = handed.length / options.days;
  return table("of this quarter", [
    ["seed, days", `${options.seed}, ${options.days}`],
    ["reports, stories", `${whole(items)}, ${whole(tellings.length)}`],
    ["subscriptions", options.readers],
    ["raised for readers", raising.raised],
    ["processes that died, at which calls", listed(deaths(world))],
    ["what befell requests to the provider", listed(faults)],
    [
      "mails handed over, a day; stories a mail",
      `${whole(handed.length)}, ${whole(aDay)}; ${(told / handed.length).toFixed(2)}`,
    ],
    ["mails a reader and day", (aDay / options.readers).toFixed(3)],
    [
      "things that were to be told; to readers who changed something meanwhile",
      `${whole(verdict.due)}; ${whole(verdict.changed)}`,
    ],
    ["of these told in an alert", verdict.alerted],
    [
      "left to the digest (day's alerts used up, no room, too old)",
      `${whole(cap)}, ${whole(room)}, ${whole(age)}`,
    ],
    ["parked for the operator, since nobody can know", verdict.unknown],
    ["stories told to readers of whom nothing was demanded, since they changed", verdict.unsteady],
    ["**in quiet hours**", bold(verdict.quiet.length)],
    [
      "in quiet hours by the reader's choice; as the repetition of a try from before",
      `${whole(verdict.critical)}; ${whole(verdict.repeated)}`,
    ],
    ["**lost**", bold(verdict.lost.length)],
    ["**days with more alerts than asked for**", bold(verdict.cap.length)],
    ["**told twice**", bold(verdict.duplicates.length)],
    [
      "within 15 minutes of another, though not critical; naming a muted outlet",
      `${whole(verdict.bursts.length)}; ${whole(verdict.muted.length)}`,
    ],
    [
      "told again with nothing new; told to whom it did not concern, or what was not so",
      `${whole(verdict.idle.length)}; ${whole(verdict.unwanted.length)}`,
    ],
    [
      "95 in 100 alerts that nothing held, from seen to handed over (looked for every 5 minutes)",
      waited(waits, 0.95),
    ],
    [
      "CPU of raising, ms a change of a story; µs a thing raised",
      `${(cpuUs / stories / 1000).toFixed(2)}; ${(cpuUs / raised).toFixed(0)}`,
    ],
    ...costRows(costs),
    ["CPU of all of it, s", cpu],
  ]);
}
