import type { Mailer, SendOutcome } from "#lib/ports.ts";

/** A provider that says "in two seconds" is waited for; one that says "in an hour" is tried again by a later run. */
const LONGEST_WAIT_S = 10;
const MOST_TRIES = 3;

export type Pace = {
  perSecond: number;
  /** Milliseconds of a clock that only goes forward. */
  elapsed(): number;
  sleep(ms: number): Promise<void>;
};

/** The same mailer, never faster than the account allows, and patient where the provider asks for a moment. */
export function paced(mailer: Mailer, { perSecond, elapsed, sleep }: Pace): Mailer {
  const gap = 1000 / perSecond;
  let next = 0;
  const turn = async (): Promise<void> => {
    const at = Math.max(elapsed(), next);
    next = at + gap;
    const wait = at - elapsed();
    if (wait > 0) await sleep(wait);
  };
  const isShort = (outcome: SendOutcome): outcome is SendOutcome & { after: number } =>
    outcome.kind === "retry" && outcome.after !== undefined && outcome.after <= LONGEST_WAIT_S;

  return {
    async send(mail, idempotencyKey) {
      for (let tries = 1; ; tries++) {
        await turn();
        const outcome = await mailer.send(mail, idempotencyKey);
        if (!isShort(outcome) || tries === MOST_TRIES) return outcome;
        await sleep(outcome.after * 1000);
      }
    },
  };
}
