import { DAY, type Dice, dice, HOUR } from "#test/chaos/dice.ts";

/** What a feed does instead of answering. */
const SILENT = ["down", "500", "404", "410", "hangs", "stuck etag"] as const;
/** What it sends that no reader may take in. */
const BOMBS = ["gzip bomb", "endless", "tags", "redirect loop", "private"] as const;
/** What it says that is not so. */
const LIES = [
  "dates to come",
  "old dates",
  "wrong charset",
  "churning guids",
  "re-dated",
  "new ids",
] as const;
export type Trouble =
  | (typeof SILENT)[number]
  | (typeof BOMBS)[number]
  | (typeof LIES)[number]
  | "moved";

/** What is the matter with a feed, and when. */
export type Spell = { trouble: Trouble; from: number; to: number };

const LENGTHS: Partial<Record<Trouble, number>> = {
  down: 3 * DAY,
  "404": 2 * DAY,
  "410": Infinity,
  moved: Infinity,
  hangs: 8 * HOUR,
  endless: 8 * HOUR,
  "stuck etag": 4 * DAY,
};
const LENGTH = 2 * DAY;

/** In the order in which feeds get them: each form of the play has some of each kind. */
const ALL: readonly Trouble[] = [
  "old dates",
  "hangs",
  "new ids",
  "gzip bomb",
  "down",
  "churning guids",
  "redirect loop",
  "moved",
  "private",
  "dates to come",
  "404",
  "tags",
  "wrong charset",
  "500",
  "re-dated",
  "endless",
  "stuck etag",
  "410",
];

const spellOf = (trouble: Trouble, from: number, random: Dice): Spell => {
  const most = LENGTHS[trouble] ?? LENGTH;
  return { trouble, from, to: most === Infinity ? most : from + random.between(most / 4, most) };
};

/** What befalls a feed in the month: about every other one gets one thing after another, the others nothing. */
export function spellsOf(index: number, seed: number, begin: number, end: number): Spell[] {
  const random = dice(seed, `troubles ${index}`);
  // The first feeds are of each rhythm, and spared.
  if (index < 4 || index % 2 === 1) return [];
  const first = spellOf(
    ALL[(index / 2) % ALL.length]!,
    random.between(begin, begin + (end - begin) / 2),
    random,
  );
  if (first.to === Infinity) return [first];
  const from = first.to + random.between(12 * HOUR, 5 * DAY);
  return from < end ? [first, spellOf(random.one(ALL), from, random)] : [first];
}

const SOUND = new Set<Trouble>([...LIES, "moved"]);

/** Whether what a feed sends in such trouble is a feed all the same, with all of its entries. */
export const isSound = (trouble: Trouble | undefined): boolean =>
  trouble === undefined || SOUND.has(trouble);

export const troubleAt = (spells: readonly Spell[], at: number): Trouble | undefined =>
  spells.find(({ from, to }) => from <= at && at < to)?.trouble;
