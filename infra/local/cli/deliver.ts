import { systemClock, systemRandom } from "#functions/edges.ts";
import { instant } from "#lib/core/model/common.ts";
import { lookAtReaders } from "#lib/jobs/alerts/look.ts";
import { createDigestShelf } from "#lib/jobs/batch/digest-shelf.ts";
import { deliverBatch } from "#lib/jobs/deliver-batch.ts";
import { deliver as deliverOne } from "#lib/jobs/deliver.ts";
import { allPages } from "#lib/jobs/pages.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { dryRun } from "#lib/jobs/dry-run.ts";
import { looksDue, openDeliveries } from "#lib/jobs/sweep.ts";
import { errorFields } from "#lib/log.ts";
import type { MailGate } from "#lib/ports.ts";
import { type Job, job } from "./job.ts";

/** Asks answered by one run; the next takes the rest. */
const MOST_ASKS = 1000;

/** A hold goes by the wall clock, as whoever is held does. */
const resume = (gate: MailGate): Promise<void> =>
  gate.hold({ until: instant(systemClock()), reason: "lifted by the operator" });

const rehearse: Job = async ({ clock, config, publicUrl }, { stores, gate }, report) => {
  const { mailEdges } = await import("#local/mail.ts");
  const deps = { stores, ...mailEdges(config, publicUrl, clock, gate) };
  for await (const line of dryRun(deps, clock())) await report(line);
};

/**
 * Answers what was asked for by mail and delivers what is planned, or says what would be. The mail renderer is loaded
 * only where there is a mail.
 */
export const deliver = job("No mail is due", async (input, folder, report) => {
  const { clock, config, options, publicUrl } = input;
  const { stores } = folder;
  if (options["dry-run"]) return rehearse(input, folder, report);
  if (options.resume) await resume(folder.gate);
  const asks = await stores.asks.waiting(MOST_ASKS);
  const batches = await allPages((cursor) => stores.batches.open(cursor));
  const planned = await openDeliveries({ stores });
  const readers = (await looksDue(stores, clock())).flatMap((look) => look.subscriptionIds);
  const waiting = asks.length + batches.length + planned.length + readers.length;
  if (waiting === 0) return;
  const { mailEdges } = await import("#local/mail.ts");
  const mailing = mailEdges(config, publicUrl, clock, folder.gate);
  const deps = { stores, clock, random: systemRandom, ...mailing };
  // What is held ends nevertheless where it is too late for another try; nobody is answered by mail meanwhile.
  const hold = await deps.gate.held();
  if (hold) await report({ ...hold, waiting });
  const deliverNow = async (id: string): Promise<void> => {
    try {
      const delivered = await deliverOne(deps, id, clock());
      if (delivered) await report(delivered);
    } catch (error) {
      await report({ delivery: id, state: "error", ...errorFields(error) });
    }
  };
  for (const id of hold ? [] : asks) {
    try {
      const answered = await answer({ ...deps, deliver: deliverNow }, id);
      if (answered) await report(answered);
    } catch (error) {
      await report({ ask: id, outcome: "error", ...errorFields(error) });
    }
  }
  const shelf = createDigestShelf();
  for (const id of batches) {
    try {
      for (const delivered of (await deliverBatch(deps, id, clock(), shelf)) ?? [])
        await report(delivered);
    } catch (error) {
      await report({ batch: id, state: "error", ...errorFields(error) });
    }
  }
  // Asked again, since a batch that has ended may have one looked at anew.
  for (const { subscriptionIds } of hold ? [] : await looksDue(stores, clock()))
    for (const looked of await lookAtReaders(deps, subscriptionIds, clock())) await report(looked);
  // Those that a batch has just left to themselves are among them.
  for (const id of await openDeliveries({ stores })) await deliverNow(id);
});
