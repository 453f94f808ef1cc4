import { mailGuard } from "#lib/core/mail-guard.ts";
import { holding } from "#lib/mail/holding.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import { tableGate } from "#lib/store/gate.ts";
import type { Opened } from "#lib/store/opened.ts";
import { resendPace } from "../edges.ts";
import type { Runtime } from "../runtime.ts";
import { type Base, required } from "./base.ts";

/** Resend, what all its callers agree on in the table, and whom it may mail in this stage. */
export function awsMailer(
  { config }: Base,
  { table }: Opened,
): Pick<Runtime, "mailer" | "gate" | "mayMail"> {
  const { RESEND_API_KEY, RESEND_BASE_URL: baseUrl, STAGE, MAIL_ALLOWLIST } = config;
  const apiKey = required(RESEND_API_KEY, "RESEND_API_KEY");
  const gate = tableGate(table, resendPace);
  return {
    gate,
    mailer: holding(
      createResendMailer({ apiKey, ...(baseUrl && { baseUrl }) }),
      gate,
      resendPace.clock,
    ),
    mayMail: mailGuard(STAGE, MAIL_ALLOWLIST),
  };
}
