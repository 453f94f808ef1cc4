import { join } from "node:path";
import { resendPace, systemRandom } from "#functions/edges.ts";
import type { Runtime } from "#functions/runtime.ts";
import type { Config } from "#lib/config.ts";
import { mailGuard } from "#lib/core/mail-guard.ts";
import { createOutbox } from "#lib/mail/outbox.ts";
import { holding } from "#lib/mail/holding.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { BatchMailer, Clock, Mailer, MailGate } from "#lib/ports.ts";
import { openGate } from "./open-gate.ts";
import { signingKey } from "./signing-key.ts";

/** The outbox, which nobody has to wait for, unless Resend is set up. */
const sending = (
  config: Config,
  outbox: Mailer & BatchMailer,
  gate: MailGate,
): Pick<Runtime, "mailer" | "gate"> => {
  const { RESEND_API_KEY: apiKey, RESEND_BASE_URL: baseUrl } = config;
  if (!apiKey) return { mailer: outbox, gate: openGate };
  const resend = createResendMailer({ apiKey, ...(baseUrl && { baseUrl }) });
  return { mailer: holding(resend, gate, resendPace.clock), gate };
};

/** Where mail goes that is not sent. */
export const outboxDir = (config: Config): string => join(config.DATA_DIR, "outbox");

export type MailEdges = { expireMail(now: Date): Promise<number> } & Pick<
  Runtime,
  | "publicUrl"
  | "signingKey"
  | "mailer"
  | "gate"
  | "renderer"
  | "mailFrom"
  | "mayMail"
  | "forgetMail"
>;

/** What mails are made and sent with; `gate` is the one over the table. */
export function mailEdges(
  config: Config,
  publicUrl: string,
  clock: Clock,
  gate: MailGate,
): MailEdges {
  const outbox = createOutbox({ dir: outboxDir(config), clock });
  const mailFrom = config.MAIL_FROM ?? "Sitrep <sitrep@localhost.example>";
  return {
    publicUrl,
    signingKey: config.SIGNING_KEY ?? signingKey(config.DATA_DIR, systemRandom),
    ...sending(config, outbox, gate),
    forgetMail: outbox.forget,
    expireMail: outbox.expire,
    renderer: createRenderer({
      mailFrom,
      postalAddress:
        config.POSTAL_ADDRESS ??
        "Sitrep on this machine (set POSTAL_ADDRESS before mailing anybody)",
      publicUrl,
      nonce: systemRandom(12),
    }),
    mailFrom,
    // The outbox mails nobody, so there is nobody to guard.
    mayMail: config.RESEND_API_KEY ? mailGuard(config.STAGE, config.MAIL_ALLOWLIST) : () => true,
  };
}
