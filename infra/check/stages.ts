import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { evaluate } from "./evaluate.ts";
import type { Graph } from "./graph.ts";
import { createWorkspace } from "./workspace.ts";

/** The stages that are proven: one as a branch would have it, and the one that readers use. */
export const STAGES = ["ci", "production"] as const;
export type Stage = (typeof STAGES)[number];

/** Names the folder of evaluated stages, so that tests need not evaluate them again. */
const FOLDER = "SITREP_GRAPHS";
const fileOf = (folder: string, stage: Stage): string => path.join(folder, `${stage}.json`);

export type Evaluated = { graphs: Graph[]; env: Record<string, string>; remove(): Promise<void> };

/** Evaluates all stages and leaves them, with their bundles, for the tests that get `env`. */
export async function evaluateStages(): Promise<Evaluated> {
  const folder = await mkdtemp(path.join(tmpdir(), "sitrep-graphs-"));
  const workspaces = await Promise.all(STAGES.map(() => createWorkspace()));
  const remove = async (): Promise<void> => {
    await Promise.all(workspaces.map((workspace) => workspace.remove()));
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    const graphs = await Promise.all(
      STAGES.map(async (stage, index) => {
        const graph = await evaluate(stage, { workspace: workspaces[index]! });
        await writeFile(fileOf(folder, stage), JSON.stringify(graph));
        return graph;
      }),
    );
    return { graphs, env: { [FOLDER]: folder }, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Whether stages have been evaluated for this process. */
export const isEvaluated = (): boolean => Boolean(process.env[FOLDER]);

/** A stage as it was evaluated for this process. */
export async function graphOf(stage: Stage): Promise<Graph> {
  const text = await readFile(fileOf(process.env[FOLDER] ?? "", stage), "utf8");
  return JSON.parse(text) as Graph;
}
