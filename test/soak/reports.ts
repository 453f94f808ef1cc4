import type { Story } from "#lib/core/model/story.ts";
import { DAY, HOUR, MINUTE } from "#test/chaos/dice.ts";
import { groups } from "#test/chaos/verdict.ts";
import type { StoredItem } from "./facts.ts";
import type { Outlet } from "./outlets.ts";
import { isSound, type Spell, type Trouble } from "./troubles.ts";

/** What there was to be read, and what came of it. */
export type Reading = {
  outlets: readonly Pick<Outlet, "index" | "times" | "shownUntil">[];
  spells: readonly (readonly Spell[])[];
  /** In how many whole answers each report was. */
  served: readonly ArrayLike<number>[];
  begin: number;
  end: number;
  /** When nobody polled. */
  away: { from: number; to: number };
  items: readonly StoredItem[];
  stories: readonly Pick<Story, "id" | "reports">[];
};

export type ReadingVerdict = {
  demanded: number;
  lost: string[];
  twice: string[];
  untold: string[];
};

/** In so many whole answers, of which hardly each can have met a death or a throttled table. */
const OFTEN = 3;
const SOON = 15 * MINUTE;

/** The longest that may pass until a feed that answers is asked twice, by how much it published in the week before. */
const patience = (times: readonly number[], at: number): number => {
  const week = times.filter((time) => at - 7 * DAY <= time && time <= at).length;
  const interval = Math.min(DAY, Math.max(SOON, (7 * DAY) / Math.max(1, week)));
  return 2.4 * interval * 1.3 + 2 * HOUR;
};

/** After trouble a feed is asked again later: an hour at first, up to two thirds of what the trouble lasted. */
const graceAfter = ({ from, to }: Pick<Spell, "from" | "to">): number =>
  2 * HOUR + 0.8 * (to - from);

/** The longest that a feed showed a report and could be read. */
function readableFor(
  from: number,
  to: number,
  silences: readonly Pick<Spell, "from" | "to">[],
): number {
  let [start, longest] = [from, 0];
  for (const silence of silences) {
    if (silence.to + graceAfter(silence) <= from || silence.from >= to) continue;
    longest = Math.max(longest, silence.from - start);
    start = Math.max(start, silence.to + graceAfter(silence));
  }
  return Math.max(longest, to - start);
}

/** Whether a report had to be found. */
function isDemanded(reading: Reading, index: number, place: number): boolean {
  const { outlets, spells, served, begin, end, away } = reading;
  if (served[index]![place]! >= OFTEN) return true;
  const { times, shownUntil } = outlets[index]!;
  const at = times[place]!;
  const silences = [
    ...spells[index]!.filter(({ trouble }) => !isSound(trouble)),
    ...(away.to > away.from ? [away] : []),
  ].toSorted((a, b) => a.from - b.from);
  const [from, to] = [Math.max(at, begin), Math.min(shownUntil.call(outlets[index], place), end)];
  return readableFor(from, to, silences) >= patience(times, at);
}

const nameIn = (url: string): string | undefined => {
  const [, outlet, place] = /^https:\/\/outlet-(\d+)\.example\/\w+\/(\d+)$/.exec(url) ?? [];
  return outlet && `${outlet}/${place}`;
};

/** What alters the words or the day of an entry, by which alone it is known again once its address and guid are others. */
const ALTERING = new Set<Trouble>(["dates to come", "old dates", "re-dated", "wrong charset"]);

/** As how many items a report may be stored: nobody can know one again of which all that names it has changed. */
const mostItems = (spells: readonly Pick<Spell, "trouble">[]): number => {
  const troubles = spells.map(({ trouble }) => trouble);
  return troubles.includes("new ids") && troubles.some((one) => ALTERING.has(one)) ? 2 : 1;
};

function findings(reading: Reading) {
  const stored = groups(reading.items, ({ url }) => nameIn(url) ?? url);
  const [lost, twice]: string[][] = [[], []];
  let demanded = 0;
  for (const { index, times } of reading.outlets)
    for (const place of times.keys()) {
      const name = `${index}/${place}`;
      const count = stored.get(name)?.length ?? 0;
      const spells = reading.spells[index]!.map(({ trouble }) => trouble).join(", ");
      if (count > mostItems(reading.spells[index]!))
        twice!.push(`report ${name} is stored ${count} times (${spells || "a sound feed"})`);
      if (!isDemanded(reading, index, place)) continue;
      demanded += 1;
      if (count === 0)
        lost!.push(
          `report ${name}, served ${reading.served[index]![place]} times, is not stored (${spells})`,
        );
    }
  return { demanded, lost: lost!, twice: twice! };
}

/** Whether each relevant item is told by one story, once, and the others by none. */
function tellings({ items, stories }: Reading): string[] {
  const told = new Map<string, number>();
  for (const { reports } of stories)
    for (const { itemId } of reports) told.set(itemId, (told.get(itemId) ?? 0) + 1);
  const known = new Set(items.map(({ id }) => id));
  return [
    ...items.flatMap(({ id, url, relevant }) => {
      const times = told.get(id) ?? 0;
      return times > 1 || (relevant && times === 0)
        ? [`${url} is told ${times} times, not once`]
        : [];
    }),
    ...[...told.keys()].flatMap((id) => (known.has(id) ? [] : [`${id} is told, and is not there`])),
  ];
}

/** Whether what was to be read is stored once and told once. */
export const judgeReading = (reading: Reading): ReadingVerdict => ({
  ...findings(reading),
  untold: tellings(reading),
});
