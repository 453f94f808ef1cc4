import { detailOf } from "./calls.ts";
import { Lethal } from "./lethal.ts";
import type { Birth, Moment, Order, Said } from "./orders.ts";
import { wire } from "./wiring.ts";

const birth = JSON.parse(process.argv[2] ?? "{}") as Birth;
let now = new Date(0);

const say = (said: Said): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(said, (error: Error | null) => (error ? reject(error) : resolve()));
  });

/** No handler runs, nothing is flushed or released: the process is gone. */
async function end(name: string, moment: Moment): Promise<never> {
  await say({ say: "dying", name, moment, seen: [...lethal.seen] });
  process.kill(process.pid, "SIGKILL");
  return new Promise<never>(() => {});
}

const lethal = new Lethal(end, detailOf);
const work = wire(birth, lethal, {
  clock: () => now,
  queue: { send: async (messages) => say({ say: "queued", messages: [...messages] }) },
  log(event, fields) {
    if (!event.endsWith("failed")) return;
    // The scheduler is meant to come again: whoever holds the lease may have been killed.
    if (String(fields["message"]).startsWith("another planning run holds the lease")) return;
    const error = `${String(fields["error"])}: ${String(fields["message"])}`;
    void say({ say: "trouble", trouble: { event, error } });
  },
});

async function obey({ now: at, step, aims }: Order): Promise<void> {
  now = new Date(at);
  lethal.aim(aims);
  // What fails has been logged, which is all that a scheduler or a queue would see of it.
  const ended = await work(step).catch(() => ({ fields: { failed: true }, failed: ["all"] }));
  await say({ say: "done", ...ended, seen: [...lethal.seen] });
}

process.on("message", (order: Order) => void obey(order));
process.on("disconnect", () => process.exit(0));
