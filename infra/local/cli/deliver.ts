import { deliver as deliverOne } from "#lib/jobs/deliver.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { openDeliveries } from "#lib/jobs/sweep.ts";
import { errorFields } from "#lib/log.ts";
import { job } from "./job.ts";

/** Asks answered by one run; the next takes the rest. */
const MOST_ASKS = 1000;

/** Answers what was asked for by mail and delivers what is planned. The mail renderer is loaded only where there is a mail. */
export const deliver = job("No mail is due", async (input, { stores }, report) => {
  const { clock, config, publicUrl } = input;
  const asks = await stores.asks.waiting(MOST_ASKS);
  const planned = await openDeliveries({ stores });
  if (asks.length === 0 && planned.length === 0) return;
  const { mailEdges } = await import("#local/mail.ts");
  const deps = { stores, clock, ...mailEdges(config, publicUrl, clock) };
  const deliverNow = async (id: string): Promise<void> => {
    try {
      const delivered = await deliverOne(deps, id, clock());
      if (delivered) await report(delivered);
    } catch (error) {
      await report({ delivery: id, state: "error", ...errorFields(error) });
    }
  };
  for (const id of asks) {
    try {
      const answered = await answer({ ...deps, deliver: deliverNow }, id);
      if (answered) await report(answered);
    } catch (error) {
      await report({ ask: id, outcome: "error", ...errorFields(error) });
    }
  }
  for (const id of planned) await deliverNow(id);
});
