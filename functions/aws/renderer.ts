import { createRenderer } from "#lib/mail/render.ts";
import type { Runtime } from "../runtime.ts";
import { type Base, required } from "./base.ts";

/** What digests and mails are written with. */
export function awsRenderer({
  config,
  random,
}: Base): Pick<Runtime, "renderer" | "publicUrl" | "mailFrom"> {
  const publicUrl = required(config.PUBLIC_URL, "PUBLIC_URL");
  const mailFrom = required(config.MAIL_FROM, "MAIL_FROM");
  const postalAddress = required(config.POSTAL_ADDRESS, "POSTAL_ADDRESS");
  const nonce = random(12);
  const renderer = createRenderer({ mailFrom, postalAddress, publicUrl, nonce });
  return { publicUrl, mailFrom, renderer };
}
