import { instant } from "#lib/core/model/common.ts";
import type { BatchOutcome, SendOutcome } from "#lib/core/model/mail.ts";
import type { BatchMailer, Clock, Mailer, MailGate } from "#lib/ports.ts";

/** How long nobody calls once the account turned out to be in trouble. */
const HOLD_MS = 3_600_000;

/**
 * The same mailer, which holds everybody for an hour where the account is in trouble. Whoever calls it has waited for
 * their turn: here it would come too late, with readers asked and bytes frozen.
 */
export function holding(
  mailer: Mailer & BatchMailer,
  gate: Pick<MailGate, "hold">,
  clock: Clock,
): Mailer & BatchMailer {
  const heeded = async <O extends SendOutcome | BatchOutcome>(outcome: O): Promise<O> => {
    if (outcome.kind === "paused") {
      const until = instant(new Date(clock().getTime() + HOLD_MS));
      await gate.hold({ until, reason: outcome.reason });
    }
    return outcome;
  };
  return {
    send: async (mail, key) => heeded(await mailer.send(mail, key)),
    sendBatch: async (mails, key) => heeded(await mailer.sendBatch(mails, key)),
  };
}
