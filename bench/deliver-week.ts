import "#local/quiet.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { servesParent } from "./child.ts";
import { type Jobs, openJobs, workOff } from "./deliver-jobs.ts";
import { meteredClient, type Tally } from "./meter.ts";
import { cpuNow, peakMb, watcher } from "./stages.ts";

const HOUR_MS = 3_600_000;
const HOURS = 7 * 24;

/** What to do: the week that begins at `since`, over a table that is filled. */
export type Asked = {
  endpoint: string;
  table: string;
  resendUrl: string;
  since: string;
  metered: boolean;
};

/** Processor seconds of a part, and how often it was done. */
type Part = { cpu: number; times: number };

export type Week = {
  /** Seconds of processor time before the first hour, and of the week. */
  startUp: number;
  cpu: number;
  wall: number;
  planning: Part;
  delivering: Part;
  /** Of the planning and delivering: hours that had nobody to mail. */
  idle: Part;
  /** Mails that were taken. */
  mails: number;
  /** Processor seconds while a part was called. */
  parts: Record<string, number>;
  peakMb: number;
  tally?: Tally;
  compared?: number;
};

const addTo = (part: Part, cpu: number, times = 1): void => {
  part.cpu += cpu;
  part.times += times;
};

const cpuOf = async <T>(work: () => Promise<T>): Promise<{ cpu: number; result: T }> => {
  const before = cpuNow();
  const result = await work();
  return { cpu: cpuNow() - before, result };
};

/** One hour: the planning run, and whatever the queue then holds. */
async function hour(jobs: Jobs, now: Date, week: Week): Promise<void> {
  const { cpu, result: planned } = await cpuOf(() => jobs.plan(now));
  if (planned.hints.length === 0) return addTo(week.idle, cpu);
  addTo(week.planning, cpu);
  const { cpu: sending, result } = await cpuOf(() => workOff(jobs, planned.hints, now));
  week.mails += result.mails;
  addTo(week.delivering, sending, result.times);
}

async function run(asked: Asked): Promise<Week> {
  const { endpoint, table, resendUrl, since } = asked;
  const meter = asked.metered ? meteredClient(endpoint, table) : undefined;
  const client = meter?.client ?? dynamoClient(endpoint);
  const refuse = (row: { pk: string }) => {
    throw new Error(`${row.pk} cannot be read`);
  };
  let now = new Date(since);
  const stores = openStores(client, table, () => now, refuse);
  const { watch, spent } = watcher();
  const wall = { stores, table: { client, name: table }, clock: () => now };
  const jobs = openJobs(wall, resendUrl, watch);
  const [startUp, begun] = [cpuNow(), performance.now()];
  const week: Week = {
    startUp,
    cpu: 0,
    wall: 0,
    planning: { cpu: 0, times: 0 },
    delivering: { cpu: 0, times: 0 },
    idle: { cpu: 0, times: 0 },
    mails: 0,
    parts: {},
    peakMb: 0,
  };
  for (let index = 1; index <= HOURS; index++) {
    now = new Date(Date.parse(since) + index * HOUR_MS);
    await hour(jobs, now, week);
  }
  return {
    ...week,
    cpu: cpuNow() - startUp,
    wall: (performance.now() - begun) / 1e3,
    parts: spent(),
    peakMb: peakMb(),
    ...(meter && { tally: meter.take(), compared: meter.compared() }),
  };
}

servesParent(await run(JSON.parse(process.argv[2] ?? "") as Asked));
