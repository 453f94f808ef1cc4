import type { Figure } from "./bench.ts";
import { weeklyReaders } from "./deliver-readers.ts";
import { type Ran, SINCE } from "./deliver-run.ts";
import { SEED } from "./deliver-seed.ts";
import { shortened } from "./measure.ts";
import type { Tally } from "./meter.ts";

const MS = 1e3;
/** What a run reads once, whoever its readers are, and what is made for a digest, however many get it. */
const SHARED = /^(STORIES(\/WRIT(TEN|INGS))?|SLOTS|WEEKS|FEED|due FEEDS)$/;
const DIGEST = /^(DIGEST|PART)$/;

type Variety = { filters: number; slots: number; digests: number };

/** How many different filters and slots so many readers have, wherever they live, and digests: one for a filter in a slot. */
function variety(readers: number): Variety {
  const [filters, slots, digests] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { filter, lastWindowEnd = "" } of weeklyReaders(readers, SEED, SINCE)) {
    const asked = JSON.stringify(filter);
    filters.add(asked);
    slots.add(lastWindowEnd);
    digests.add(`${asked} ${lastWindowEnd}`);
  }
  return { filters: filters.size, slots: slots.size, digests: digests.size };
}

const each = (parts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, shortened(value)]));

/** Processor seconds that grow with the readers: not those of hours without any, nor of what an hour reads once. */
const growing = ({ week }: Ran): number => week.cpu - week.idle.cpu - (week.parts["sources"] ?? 0);

/** What a week came to, in processor seconds of ours. */
export function weekFigure(name: string, ran: Ran, target?: string): Figure {
  const { readers, week, sent, storeCpu } = ran;
  const { planning, delivering, idle } = week;
  return {
    name,
    value: shortened(week.cpu),
    unit: "CPU s",
    work: `a week's digests of ${readers} readers planned, rendered and handed over; one round`,
    ...(target && { target }),
    readers,
    ...variety(readers),
    wall: shortened(week.wall),
    startUp: shortened(week.startUp),
    planning: shortened(planning.cpu),
    delivering: shortened(delivering.cpu),
    idle: shortened(idle.cpu),
    parts: each(week.parts),
    aReaderMs: each({
      planning: (planning.cpu * MS) / readers,
      delivering: (delivering.cpu * MS) / readers,
      growing: (growing(ran) * MS) / readers,
    }),
    hours: { busy: planning.times, idle: idle.times },
    hints: delivering.times,
    requests: sent.requests,
    mailsACpuS: shortened(sent.mails / delivering.cpu),
    mailKb: shortened(sent.bytes / sent.mails / 1024),
    store: shortened(storeCpu),
  };
}

/** The most memory of a week, of the process that planned and delivered it. */
export const memoryFigure = (name: string, { readers, week }: Ran): Figure => ({
  name,
  value: shortened(week.peakMb),
  unit: "MB",
  work: `the most memory of the process that did so for ${readers} readers; one round`,
  target: "< 300",
  readers,
});

/** Processor seconds that one reader more takes, between two sizes. */
const aReaderMore = (few: Ran, many: Ran): number =>
  (many.week.cpu - few.week.cpu) / (many.readers - few.readers);

/** What a reader costs among many, in units of what one costs among few: 1 where the work grows as its readers do. */
export const growthFigure = (name: string, few: Ran, many: Ran): Figure => {
  const aReader = (of: (ran: Ran) => number, ran: Ran) => of(ran) / ran.readers;
  const ratio = (of: (ran: Ran) => number) => shortened(aReader(of, many) / aReader(of, few));
  const more = aReaderMore(few, many);
  return {
    name,
    value: ratio(growing),
    unit: "times",
    work: `what a reader costs among ${many.readers}, over one among ${few.readers}; one round of each`,
    target: "< 1.15",
    from: few.readers,
    to: many.readers,
    // As if all grew evenly: what a week takes whoever reads, and each reader beside it.
    ...each({ fixed: few.week.cpu - more * few.readers, aReaderMs: more * MS }),
    delivering: ratio(({ week }) => week.delivering.cpu),
    planning: ratio((ran) => growing(ran) - ran.week.delivering.cpu),
    memory: shortened(many.week.peakMb / few.week.peakMb),
  };
};

/** What one reader more costs among many, in units of what one more costs among few. */
export const linearFigure = (name: string, few: Ran, some: Ran, many: Ran): Figure => {
  const [before, after] = [aReaderMore(few, some), aReaderMore(some, many)];
  return {
    name,
    value: shortened(after / before),
    unit: "times",
    work: `what one reader more costs up to ${many.readers}, over one more up to ${some.readers}; one round of each`,
    target: "< 1.15",
    ...each({ beforeMs: before * MS, afterMs: after * MS }),
  };
};

function unitsFigure(of: "read" | "write", ran: Ran, tally: Tally, target: string): Figure {
  const rows = Object.entries(tally).filter(([, use]) => use[of] > 0);
  const sum = (mine: (kind: string) => boolean) =>
    rows.filter(([kind]) => mine(kind)).reduce((total, [, use]) => total + use[of], 0);
  const own = (kind: string) => !SHARED.test(kind) && !DIGEST.test(kind);
  return {
    name: `deliver.${of}`,
    value: shortened(sum(own) / ran.readers),
    unit: `${of} units a reader`,
    work: `the rows of a reader's digest, one of ${ran.readers} readers; one round`,
    target,
    readers: ran.readers,
    compared: ran.week.compared,
    withDigests: shortened(sum((kind) => !SHARED.test(kind)) / ran.readers),
    withAll: shortened(sum(() => true) / ran.readers),
    sharedAnHour: shortened(sum((kind) => SHARED.test(kind)) / ran.week.planning.times),
    rows: each(Object.fromEntries(rows.map(([kind, use]) => [kind, use[of] / ran.readers]))),
  };
}

/** Units of reading and writing that a reader's digest takes, by kind of row. */
export const unitFigures = (ran: Ran): Figure[] => {
  const { tally } = ran.week;
  if (!tally) throw new Error("nobody metered this week");
  return [
    unitsFigure("read", ran, tally, "3 or less"),
    unitsFigure("write", ran, tally, "4 or less"),
  ];
};
