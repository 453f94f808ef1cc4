import { instant } from "#lib/core/model/common.ts";
import type { BatchOutcome, SendOutcome } from "#lib/core/model/mail.ts";
import type { BatchMailer, Clock, Mailer, MailGate, Sleep } from "#lib/ports.ts";

/** A provider that says "in two seconds" is waited for; one that says "in an hour" is tried again by a later run. */
const LONGEST_WAIT_S = 10;
const MOST_WAITS = 3;
/** How long nobody calls once the account turned out to be in trouble. */
const HOLD_MS = 3_600_000;

type Outcome = SendOutcome | BatchOutcome;

/** Seconds after which it is worth asking again at once; undefined where it is not. */
const shortWait = (outcome: Outcome): number | undefined =>
  outcome.kind === "retry" && outcome.after !== undefined && outcome.after <= LONGEST_WAIT_S
    ? outcome.after
    : undefined;

/**
 * The same mailer, which waits for its turn before each call, is patient where the provider asks for a moment, and
 * holds everybody for an hour where the account is in trouble.
 */
export function paced(
  mailer: Mailer & BatchMailer,
  gate: Pick<MailGate, "turn" | "hold">,
  { clock, sleep }: { clock: Clock; sleep: Sleep },
): Mailer & BatchMailer {
  const patiently = async <O extends Outcome>(call: () => Promise<O>): Promise<O> => {
    for (let waits = 0; ; waits++) {
      await gate.turn();
      const outcome = await call();
      if (outcome.kind === "paused") {
        const until = instant(new Date(clock().getTime() + HOLD_MS));
        await gate.hold({ until, reason: outcome.reason });
      }
      const wait = shortWait(outcome);
      if (wait === undefined || waits === MOST_WAITS) return outcome;
      await sleep(wait * 1000);
    }
  };
  return {
    send: (mail, key) => patiently(() => mailer.send(mail, key)),
    sendBatch: (mails, key) => patiently(() => mailer.sendBatch(mails, key)),
  };
}
