import { composeIn, type DigestWindow, digestWindow } from "#lib/core/digest/compose.ts";
import { digestId, RULES_VERSION } from "#lib/core/digest/id.ts";
import { windowBefore } from "#lib/core/digest/since.ts";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Digest, DigestSummary } from "#lib/core/model/digest.ts";
import type { Clock, DigestStore } from "#lib/ports.ts";
import { asOfFor, type DigestSources, type FreezeRequest, readOnce, sourcesOf } from "./freeze.ts";
import {
  createToldShelf,
  MOST_KEPT_MS,
  shelvedStories,
  type ToldReading,
  type ToldShelf,
} from "./told-shelf.ts";

export type FreezerStores = Omit<DigestSources, "stories"> & {
  stories: ToldReading;
  digests: Pick<DigestStore, "known" | "createMany">;
};
export type FreezerDeps = {
  stores: FreezerStores;
  clock: Clock;
  /** What is remembered of stories from run to run; without one they are read anew. */
  shelf?: ToldShelf;
};
/** What planning needs to know of a digest: all digests of a run would not fit into memory. */
export type Frozen = ({ ok: true } & DigestSummary) | { ok: false; error: unknown };

/** Digests that are stored together; as many are in memory at once. */
const TOGETHER = 100;
/** Windows that are kept ready for the next call. */
const MOST_WINDOWS = 8;

type Wanted = FreezeRequest & { id: string; asOf?: Instant };

const wantedOf = (request: FreezeRequest, now: Date): Wanted => {
  const { from, to } = request;
  const filter = normaliseFilter(request.filter);
  const asOf = asOfFor(to, now);
  const id = digestId(filter, from, to, RULES_VERSION, asOf);
  return { filter, from, to, id, ...(asOf && { asOf }) };
};

/** The windows of a run, made ready once each; the last few are kept. */
function windowsOf(sources: DigestSources, now: Date) {
  const ready = new Map<string, Promise<DigestWindow>>();
  return (from: Instant, to: Instant): Promise<DigestWindow> => {
    const key = `${from}/${to}`;
    const made =
      ready.get(key) ??
      sourcesOf(sources, { from, to }, now).then((found) => digestWindow({ from, to, ...found }));
    ready.delete(key);
    ready.set(key, made);
    made.catch(() => ready.delete(key));
    for (const oldest of ready.keys()) {
      if (ready.size <= MOST_WINDOWS) break;
      ready.delete(oldest);
    }
    return made;
  };
}

type Windows = ReturnType<typeof windowsOf>;
type Answers = Map<string, Frozen>;

/** The digests that can be made of what is wanted; those that cannot are answered with why. */
async function composed(
  windows: Windows,
  wanted: readonly Wanted[],
  answers: Answers,
  now: Date,
): Promise<Digest[]> {
  const digests: Digest[] = [];
  for (const { id, filter, from, to, asOf } of wanted) {
    try {
      const asked = { filter, createdAt: instant(now), rulesVersion: RULES_VERSION };
      digests.push(composeIn(await windows(from, to), { ...asked, ...(asOf && { asOf }) }));
    } catch (error) {
      answers.set(id, { ok: false, error });
    }
  }
  return digests;
}

async function store(
  stores: FreezerStores,
  digests: readonly Digest[],
  answers: Answers,
): Promise<void> {
  try {
    const stored = await stores.digests.createMany(digests);
    for (const [index, { id }] of digests.entries()) {
      const one = stored[index]!;
      answers.set(id, one instanceof Error ? { ok: false, error: one } : { ok: true, ...one });
    }
  } catch (error) {
    for (const { id } of digests) answers.set(id, { ok: false, error });
  }
}

/**
 * Reads what all windows need in one go, the window before each among it, but for those that reach further back than is
 * kept; what fails here is met again one by one.
 */
async function readAhead({ stories }: DigestSources, wanted: readonly Wanted[]): Promise<void> {
  const last = wanted
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (!last) return;
  const kept = instant(new Date(Date.parse(last) - MOST_KEPT_MS));
  const [first] = wanted
    .map((each) => windowBefore(each).from)
    .filter((from) => from >= kept)
    .toSorted();
  if (first) await stories.window(first, last).catch(() => {});
}

/**
 * Freezes digests for one run, many at a call: reads the stories of all its windows once, and makes each digest that is
 * not there yet once. Answers in the order of the requests; one that fails harms no other.
 */
export function freezerFor(
  { stores, clock, shelf = createToldShelf() }: FreezerDeps,
  now: Date,
): (requests: readonly FreezeRequest[]) => Promise<Frozen[]> {
  const stories = shelvedStories(stores.stories, shelf, clock);
  const sources = { ...readOnce({ ...stores, stories }), stories };
  const windows = windowsOf(sources, now);
  return async (requests) => {
    const ordered = requests.map((request) => wantedOf(request, now));
    const wanted = new Map(ordered.map((each) => [each.id, each]));
    const answers: Answers = new Map();
    for (const [id, summary] of await stores.digests.known([...wanted.keys()]))
      answers.set(id, { ok: true, ...summary });
    const missing = [...wanted.values()].filter(({ id }) => !answers.has(id));
    missing.sort((a, b) => (`${a.from}/${a.to}` < `${b.from}/${b.to}` ? -1 : 1));
    await readAhead(sources, missing);
    for (let start = 0; start < missing.length; start += TOGETHER) {
      const some = missing.slice(start, start + TOGETHER);
      await store(stores, await composed(windows, some, answers, now), answers);
    }
    return ordered.map(({ id }) => answers.get(id)!);
  };
}
