import { deliver as deliverOne } from "#lib/jobs/deliver.ts";
import { openDeliveries } from "#lib/jobs/sweep.ts";
import { errorFields } from "#lib/log.ts";
import { job } from "./job.ts";

/** Delivers what is planned. The mail renderer is loaded only where there is a mail. */
export const deliver = job("No mail is due", async (input, { stores }, report) => {
  const { clock, config, publicUrl } = input;
  const open = await openDeliveries({ stores });
  if (open.length === 0) return;
  const { mailEdges } = await import("#local/mail.ts");
  const deps = { stores, ...mailEdges(config, publicUrl, clock) };
  for (const id of open) {
    try {
      const delivered = await deliverOne(deps, id, clock());
      if (delivered) await report(delivered);
    } catch (error) {
      await report({ delivery: id, state: "error", ...errorFields(error) });
    }
  }
});
