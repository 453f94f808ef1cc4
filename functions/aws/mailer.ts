import { mailGuard } from "#lib/core/mail-guard.ts";
import { paced } from "#lib/mail/paced.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import { resendPace } from "../edges.ts";
import type { Runtime } from "../runtime.ts";
import { type Base, required } from "./base.ts";

/** Resend, and whom it may mail in this stage. */
export function awsMailer({ config }: Base): Pick<Runtime, "mailer" | "mayMail"> {
  const { RESEND_API_KEY, RESEND_BASE_URL: baseUrl, STAGE, MAIL_ALLOWLIST } = config;
  const apiKey = required(RESEND_API_KEY, "RESEND_API_KEY");
  return {
    mailer: paced(createResendMailer({ apiKey, ...(baseUrl && { baseUrl }) }), resendPace),
    mayMail: mailGuard(STAGE, MAIL_ALLOWLIST),
  };
}
