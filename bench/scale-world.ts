import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { dynamoClient } from "#lib/store/client.ts";
import { type Child, startChild } from "./child.ts";
import { costOf } from "./measure.ts";
import { meteredClient } from "./meter.ts";
import { type Shapes, type Size, seedWorld, storesOf } from "./scale-seed.ts";
import { type Given, type Stage, stagesOf } from "./scale-stages.ts";

const TABLE = "scale";
const LOOK_MS = 200;
const MOST_LOOKS = 150;
/** Share of a processor below which the store counts as at rest. */
const REST = 0.05;

/** Processor seconds of ours and of the store. */
type Spent = { ours: number; store: number };

/** A service of some size over a store in a process of its own. */
export type World = {
  /** What a round of a stage takes. */
  cpu(stage: Stage, round: number): Promise<Spent>;
  /** Request units of one. */
  units(stage: Stage, round: number): Promise<number>;
  close(): Promise<void>;
};

/** Waits until the store has put in order what it was filled with, which it does behind our back. */
async function atRest({ cpu }: Pick<Child<string>, "cpu">): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const before = await cpu();
    await setTimeout(LOOK_MS);
    if ((await cpu()) - before < REST * (LOOK_MS / 1e3)) return;
  }
}

export async function openWorld(
  size: Size,
  given: Pick<Given, "source" | "fresh"> & { shapes: Shapes },
): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
  const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
  await seedWorld(engine.ready, TABLE, size, given.shapes);
  await atRest(engine);
  let now = given.shapes.begun;
  const clock = () => now;
  const client = dynamoClient(engine.ready);
  const meter = meteredClient(engine.ready, TABLE);
  const [plain, metered] = [client, meter.client].map((each) =>
    storesOf({ client: each, name: TABLE }, clock),
  );
  const stages = stagesOf({ ...given, size, now: clock, at: (to) => void (now = to) });
  return {
    async cpu(stage, round) {
      const { prepare, work } = stages[stage](plain!, round);
      await prepare?.();
      const before = await engine.cpu();
      const { cpu } = await costOf(work);
      return { ours: cpu, store: (await engine.cpu()) - before };
    },
    async units(stage, round) {
      const { prepare, work } = stages[stage](metered!, round);
      await prepare?.();
      meter.take();
      await work();
      return Object.values(meter.take()).reduce((sum, { read, write }) => sum + read + write, 0);
    },
    async close() {
      client.destroy();
      meter.close();
      await engine.end();
      rmSync(dir, { recursive: true });
    },
  };
}
