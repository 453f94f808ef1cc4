import { mailGuard } from "#lib/core/mail-guard.ts";
import type { Message } from "#lib/core/model/message.ts";
import { createDigestShelf } from "#lib/jobs/batch/digest-shelf.ts";
import { deliverBatch } from "#lib/jobs/deliver-batch.ts";
import { planDigests } from "#lib/jobs/plan-digests.ts";
import { createToldShelf } from "#lib/jobs/told-shelf.ts";
import { holding } from "#lib/mail/holding.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { Stores } from "#lib/ports.ts";
import { tableGate } from "#lib/store/gate.ts";
import type { Table } from "#lib/store/table.ts";
import { chance } from "./chance.ts";
import { SETTINGS } from "./settings.ts";
import type { Watch } from "./stages.ts";

const SEED = 9;

/** What one call of a job came to: hints that it put on the queue, mails that were taken. */
type Done = { hints: Message[]; mails: number };

export type Jobs = {
  plan(now: Date): Promise<Done>;
  work(hint: Message, now: Date): Promise<Done>;
};

/** Works off what the queue holds, and what that puts there: mails taken, and how many hints that took. */
export async function workOff(
  jobs: Jobs,
  planned: readonly Message[],
  now: Date,
): Promise<{ mails: number; times: number }> {
  const waiting = [...planned];
  const did = { mails: 0, times: 0 };
  for (let hint = waiting.shift(); hint; hint = waiting.shift()) {
    const { hints, mails } = await jobs.work(hint, now);
    waiting.push(...hints);
    did.mails += mails;
    did.times += 1;
  }
  return did;
}

const failed = (what: string, error: unknown): never => {
  throw new Error(`${what} failed`, { cause: error });
};

/** Random bytes as every run gets them. */
const random = (): ((bytes: number) => string) => {
  const { below } = chance(SEED);
  return (bytes) =>
    Array.from({ length: bytes }, () => below(256).toString(16).padStart(2, "0")).join("");
};

/** A clock that goes on by itself where somebody waits for a turn: nobody need sit the wait out. */
function waitless(clock: () => Date) {
  let waited = 0;
  return {
    clock: () => new Date(clock().getTime() + waited),
    sleep: async (ms: number) => void (waited += ms),
  };
}

/** The jobs that make and send digests, wired as on one machine, with Resend at `resendUrl`. */
export function openJobs(
  { stores, table, clock }: { stores: Stores; table: Table; clock: () => Date },
  resendUrl: string,
  watch: Watch,
): Jobs {
  const hints: Message[] = [];
  const queue = { send: async (messages: readonly Message[]) => void hints.push(...messages) };
  const time = waitless(clock);
  const gate = watch("gate", tableGate(table, { perSecond: 4, ...time }));
  const resend = createResendMailer({ apiKey: "re_bench", baseUrl: resendUrl });
  const shelf = createDigestShelf();
  const watched: Stores = {
    ...stores,
    stories: watch("sources", stores.stories),
    weeks: watch("sources", stores.weeks),
    feeds: watch("sources", stores.feeds),
    digests: watch("digests", stores.digests),
    subscriptions: watch("subscriptions", stores.subscriptions),
    batches: watch("batches", stores.batches),
    planning: watch("planning", stores.planning),
  };
  const deps = {
    ...SETTINGS,
    stores: watched,
    queue,
    clock,
    random: random(),
    mailer: holding(watch("mailer", resend), gate, time.clock),
    gate,
    renderer: watch("renderer", createRenderer(SETTINGS)),
    shelf: createToldShelf(),
    mayMail: mailGuard("production", []),
  };
  const taken = (mails: number): Done => ({ hints: hints.splice(0), mails });
  return {
    async plan(now) {
      await planDigests(deps, now, failed);
      return taken(0);
    },
    async work(hint, now) {
      if (hint.kind !== "batch") throw new Error(`nobody meant a ${hint.kind}`);
      const reports = (await deliverBatch(deps, hint.batchId, now, shelf)) ?? [];
      return taken(reports.filter(({ state }) => state === "accepted").length);
    },
  };
}
