import { createRenderer } from "#lib/mail/render.ts";
import type { Runtime } from "../runtime.ts";
import { type Base, required } from "./base.ts";

/** What digests and mails are written with. */
export function awsRenderer({
  config,
}: Base): Pick<Runtime, "renderer" | "publicUrl" | "mailFrom"> {
  const publicUrl = required(config.PUBLIC_URL, "PUBLIC_URL");
  const mailFrom = required(config.MAIL_FROM, "MAIL_FROM");
  const postalAddress = required(config.POSTAL_ADDRESS, "POSTAL_ADDRESS");
  return { publicUrl, mailFrom, renderer: createRenderer({ mailFrom, postalAddress, publicUrl }) };
}
