import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dynamoClient } from "#lib/store/client.ts";
import { startChild } from "./child.ts";
import { costOf } from "./measure.ts";
import { meteredClient } from "./meter.ts";
import { type Shapes, type Size, seedWorld, storesOf } from "./scale-seed.ts";
import { type Given, type Stage, stagesOf } from "./scale-stages.ts";

const TABLE = "scale";

/** A service of some size over a store in a process of its own. */
export type World = {
  /** Processor seconds of a round of a stage, the store's among them. */
  cpu(stage: Stage, round: number): Promise<number>;
  /** Request units of one. */
  units(stage: Stage, round: number): Promise<number>;
  close(): Promise<void>;
};

export async function openWorld(
  size: Size,
  given: Pick<Given, "source" | "fresh"> & { shapes: Shapes },
): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
  const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
  await seedWorld(engine.ready, TABLE, size, given.shapes);
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
      return cpu + (await engine.cpu()) - before;
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
