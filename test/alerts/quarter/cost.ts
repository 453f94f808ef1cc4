import { raiseAlerts } from "#lib/jobs/alerts/raise.ts";
import { MemoryAlerts } from "../memory/alerts.ts";
import { MemoryIndex } from "../memory/index.ts";
import { type Reader, unconcerned } from "./readers.ts";
import type { Telling } from "./stories.ts";

/** What it takes to raise stories beside so many readers whom none of them concerns. */
export type Cost = { unconcerned: number; usAStory: number };

/** So often each size is measured; the least of them counts, since others only add what the machine did meanwhile. */
const TIMES = 3;

async function measured(
  tellings: readonly Telling[],
  readers: readonly Reader[],
  count: number,
): Promise<Cost> {
  const index = new MemoryIndex();
  for (const { spells } of readers) if (spells[0]?.subscription) index.post(spells[0].subscription);
  for (const silent of unconcerned(count)) index.post(silent);
  const stories = tellings.map(({ versions }) => versions.at(-1)!);
  const now = new Date(Math.max(...stories.map(({ at }) => at)));
  const fails = (id: string): never => {
    throw new Error(`${id} was not raised`);
  };
  let least = Infinity;
  for (let time = 0; time < TIMES; time++) {
    const deps = {
      stores: { alerts: new MemoryAlerts(() => now), alertIndex: index },
      queue: { send: async () => {} },
    };
    const start = process.cpuUsage();
    for (const { story, at } of stories) await raiseAlerts(deps, [story], new Date(at), fails);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / stories.length);
  }
  return { unconcerned: count, usAStory: least };
}

/** The same stories, the same readers whom they concern, and ever more whom they do not. */
export async function costs(
  tellings: readonly Telling[],
  readers: readonly Reader[],
  counts: readonly number[],
): Promise<Cost[]> {
  const found: Cost[] = [];
  // What is measured first pays for what every process learns once.
  await measured(tellings, readers, 0);
  for (const count of counts) found.push(await measured(tellings, readers, count));
  return found;
}
