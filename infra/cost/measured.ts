import { BATCH_SIZE } from "#lib/core/model/batch.ts";

/** How the figures beside this file were made. */
export const MEASURED_BY = "npm run -s bench -- capacity > infra/cost/measured.jsonl";

/** What one piece of work asks: request units, calls of DynamoDB, processor milliseconds of ours. */
export type Work = { read: number; write: number; calls: number; cpuMs: number };

type Line = {
  name: string;
  times?: number;
  rows?: Record<string, Omit<Work, "cpuMs"> & { rows?: number; size?: number }>;
  bytes?: Record<string, number>;
  sizes?: Record<string, number>;
} & Partial<Record<string, unknown>>;

export type Measured = {
  planPollsRun: Work;
  /** For each feed that is due. */
  planPollsFeed: Work;
  pollUnchanged: Work;
  /** Other bytes, nothing new. */
  pollKnown: Work;
  /** With something new, by a feed that remembers 500 entries; without its items. */
  pollChanged: Work;
  /** While it is polled, until it waits for its story. */
  itemNew: Work;
  /** Share of the items that are on defence: the others wait for no story. */
  relevant: number;
  /** From waiting to told, with the story that tells it. */
  itemTold: Work;
  clusterIdle: Work;
  storyRead: Work;
  /** A story that the clustering's process knows, taken into the memory of a run. */
  storyKept: Work;
  planDigestsRun: Work;
  planDigestsReader: Work;
  /** A digest of a filter that finds as much as a digest may show. */
  digest: Work;
  /** Processor time of making one story of a window ready for its digests, and of matching one to one filter. */
  storyReadyMs: number;
  storyMatchedMs: number;
  /** A batch handed over, with one digest, beside its mails. */
  batch: Work;
  /** A digest read and rendered for the first of its readers. */
  digestRendered: Work;
  /** One more reader of a digest in a batch. */
  mail: Work;
  /** All that is told of a mail that arrives. */
  webhooks: Work;
  sweepRun: Work;
  /** A batch whose message was lost, or that has waited for long. */
  sweepBatch: Work;
  signUp: Work;
  /** A story with something new that no reader wants to hear of. */
  alertUnwanted: Work;
  /** Something raised for one of fifty readers whom it concerns. */
  alertRaised: Work;
  /** One of fifty readers looked at, with their alert handed over. */
  alertTold: Work;
  /** A reader who comes to want alerts, posted under their keys. */
  alertPosted: Work;
  /** A page of stories by topic or country. */
  list: Work;
  /** A story that a query over the API looks at and passes over. */
  storyQueried: Work;
  /** A story by its id, and its page with what else its thread holds. */
  story: Work;
  storyPage: Work;
  /** A POST that asks for a mail, its answer kept. */
  post: Work;
  /** Lists that a story stands in, beside its thread's. */
  listsAStory: number;
  /** Megabytes of memory that a story takes while it is loaded. */
  storyMb: number;
  /** Billed bytes of a row of each kind, and those that units are counted by. */
  bytes: Record<string, number>;
  sizes: Record<string, number>;
  /** New items of a poll that has any, stories written for each told item, rows of lists for each. */
  newAPoll: number;
  storiesAnItem: number;
  listedAnItem: number;
  /** Bytes that `digest` is stored in, and stories on a page of the API. */
  digestBytes: number;
  storiesAPage: number;
};

const number = (line: Line, name: string): number => {
  const value = line[name];
  if (typeof value !== "number") throw new Error(`${line.name} has no ${name}`);
  return value;
};

/** What is left, without the dust of fractions. */
const left = (whole: number, part: number): number => Number((whole - part).toFixed(9));

const minus = (a: Work, b: Work): Work => ({
  read: left(a.read, b.read),
  write: left(a.write, b.write),
  calls: left(a.calls, b.calls),
  cpuMs: Math.max(0, a.cpuMs - b.cpuMs),
});

const over = (work: Work, times: number): Work => ({
  read: work.read / times,
  write: work.write / times,
  calls: work.calls / times,
  cpuMs: work.cpuMs / times,
});

const multiplied = (work: Work, times: number): Work => over(work, 1 / times);

/** Only what was asked of the kinds of row that `mine` takes; whose processor time that is, the caller knows. */
function part(line: Line, mine: (kind: string) => boolean, cpuMs: number): Work {
  const total = { read: 0, write: 0, calls: 0, cpuMs };
  for (const [kind, { read, write, calls }] of Object.entries(line.rows ?? {})) {
    if (!mine(kind)) continue;
    total.read += read;
    total.write += write;
    total.calls += calls;
  }
  return total;
}

/** Rows of a kind that were written. */
const written = (line: Line, kind: string): number => line.rows?.[kind]?.rows ?? NaN;
/** Bytes of the rows that were written of such kinds. */
const bytesWritten = (line: Line, mine: (kind: string) => boolean): number =>
  Object.entries(line.rows ?? {})
    .filter(([kind]) => mine(kind))
    .reduce((total, [, { rows = 0, size = 0 }]) => total + rows * size, 0);
/** Of one batch of rows that need not be of this very second: half a unit each, of rows of 4 KB at most. */
const readTogether = (line: Line, kind: string): number => 2 * (line.rows?.[kind]?.read ?? NaN);

const isItem = (kind: string): boolean => kind.startsWith("ITEM");
const isStory = (kind: string): boolean => kind === "STORIES";
const isDigest = (kind: string): boolean => kind === "DIGEST" || kind === "PART";
/** What a run reads once, whoever its readers are. */
const isShared = (kind: string): boolean =>
  /^(STORIES(\/WRIT(TEN|INGS))?|SLOTS|WEEKS|FEED|due FEEDS)$/.test(kind);

function linesOf(jsonLines: string): (name: string) => Line {
  const lines = jsonLines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return (name) => {
    const line = lines.find((each) => each.name === `capacity.${name}`);
    if (!line) throw new Error(`no line capacity.${name}: measure again`);
    return line;
  };
}

/** Reads the benchmark's JSON lines into what the model is made of. */
export function readMeasured(jsonLines: string): Measured {
  const line = linesOf(jsonLines);
  const work = (name: string): Work => {
    const each = (of: keyof Work) => number(line(name), of);
    return {
      read: each("read"),
      write: each("write"),
      calls: each("calls"),
      cpuMs: each("cpuMs"),
    };
  };
  const perRun = (name: string, run: Work) =>
    minus(work(name), over(run, number(line(name), "times")));
  const facts = line("facts");
  const [told, weekly] = [number(facts, "told"), number(facts, "weekly")];
  const changed = line("poll.changed");
  const items = number(facts, "items") / number(changed, "times");
  const known = work("poll.known");
  const newItems = minus(work("poll.changed"), known).cpuMs;
  const planPollsRun = work("plan-polls.idle");
  const sweepRun = work("sweep.idle");
  const storyRead = over(work("story.read"), weekly);
  const cluster = line("cluster");
  const loaded = part(cluster, isStory, 0).read / storyRead.read;
  const planned = line("plan-digests");
  const planDigestsRun = work("plan-digests.idle");
  const composed = work("digest.compose").cpuMs;
  const readied = work("digest.window").cpuMs;
  const planning =
    perRun("plan-digests", planDigestsRun).cpuMs -
    composed -
    (weekly * storyRead.cpuMs + readied) / number(planned, "times");
  const [full, lone] = [work("delivery.full"), work("delivery.lone")];
  const mail = over(minus(multiplied(full, BATCH_SIZE), lone), BATCH_SIZE - 1);
  return {
    planPollsRun,
    planPollsFeed: perRun("plan-polls", planPollsRun),
    pollUnchanged: work("poll.unchanged"),
    pollKnown: known,
    pollChanged: part(changed, (kind) => !isItem(kind), known.cpuMs),
    itemNew: over(part(changed, isItem, newItems), items),
    relevant: told / number(facts, "items"),
    itemTold: {
      ...over(
        part(cluster, (kind) => !isStory(kind), 0),
        told,
      ),
      write: number(cluster, "write") / told,
      cpuMs: Math.max(0, number(cluster, "cpuMs") - loaded * storyRead.cpuMs) / told,
    },
    clusterIdle: work("cluster.idle"),
    storyRead,
    storyKept: over(work("story.kept"), weekly),
    planDigestsRun,
    // The processor time of making its digest, but for the matching, stands with the reader.
    planDigestsReader: minus(
      part(planned, (kind) => !isShared(kind) && !isDigest(kind), Math.max(0, planning)),
      { ...over(planDigestsRun, number(planned, "times")), cpuMs: 0 },
    ),
    digest: part(line("plan-digests.full"), isDigest, 0),
    storyReadyMs: readied / weekly,
    storyMatchedMs: composed / weekly,
    batch: minus(lone, mail),
    digestRendered: minus(work("delivery"), mail),
    mail,
    webhooks: work("webhooks"),
    sweepRun,
    sweepBatch: perRun("sweep", sweepRun),
    signUp: work("sign-up"),
    alertUnwanted: work("alert.unwanted"),
    alertRaised: work("alert.raise"),
    alertTold: work("alert.look"),
    alertPosted: work("alert.post"),
    list: work("api.list"),
    storyQueried: over(work("api.query"), weekly),
    story: work("api.story"),
    storyPage: work("api.story-page"),
    post: work("api.post"),
    listsAStory: written(cluster, "FACET") / written(cluster, "THREAD"),
    storyMb: number(line("story-heap"), "value") / 1024,
    bytes: line("rows").bytes ?? {},
    sizes: line("rows").sizes ?? {},
    newAPoll: items,
    storiesAnItem: written(cluster, "STORIES") / told,
    listedAnItem: (written(cluster, "FACET") + written(cluster, "THREAD")) / told,
    digestBytes: bytesWritten(line("plan-digests.full"), isDigest),
    storiesAPage: readTogether(line("api.list"), "STORIES"),
  };
}
