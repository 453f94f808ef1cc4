import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const MICRO = 1e6;

/** A part of the stage in a process of its own, so that its processor time is told apart from ours. */
export type Child<Ready> = {
  ready: Ready;
  /** Processor seconds it has used so far. */
  cpu(): Promise<number>;
  /** What it has to tell so far. */
  told(): Promise<unknown>;
  end(): Promise<void>;
};

/** Starts a script of this folder, or a bundle of one, and waits until it says it is ready. */
export async function startChild<Ready>(
  script: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): Promise<Child<Ready>> {
  const loader = script.endsWith(".ts") ? process.execArgv : [];
  const execArgv = [...loader, ...nodeArgs];
  const child = fork(resolve(import.meta.dirname, script), args, { execArgv });
  let open = true;
  child.once("exit", () => {
    if (open) throw new Error(`${script} ended early`);
  });
  const answer = async (): Promise<unknown> => {
    const [message] = (await once(child, "message")) as [unknown];
    return message;
  };
  const ready = (await answer()) as Ready;
  return {
    ready,
    cpu() {
      child.send("cpu");
      return answer() as Promise<number>;
    },
    told() {
      child.send("told");
      return answer();
    },
    async end() {
      open = false;
      child.disconnect();
      await once(child, "exit");
    },
  };
}

/** The child's side: says it is ready, tells what it has used or done when asked, and ends with its parent. */
export function servesParent(ready: unknown, told: () => unknown = () => null): void {
  process.on("message", (asked) => {
    if (asked === "told") return void process.send?.(told());
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / MICRO);
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.(ready);
}
