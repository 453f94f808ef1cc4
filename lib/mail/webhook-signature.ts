import { createHmac, timingSafeEqual } from "node:crypto";

/** How old a signature may be, or how far ahead its clock, in seconds. */
const TOLERANCE = 5 * 60;

/** The three headers of a webhook (`svix-id`, `svix-timestamp`, `svix-signature`), as they came. */
export type SignatureHeaders = { id: string; timestamp: string; signature: string };

const macOf = (secret: string, id: string, timestamp: string, body: Uint8Array): Buffer =>
  createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest();

/** The signature of one attempt as Svix writes it; `timestamp` in seconds, the secret as `whsec_` and base64. */
export const signWebhook = (
  secret: string,
  id: string,
  timestamp: string,
  body: Uint8Array,
): string => `v1,${macOf(secret, id, timestamp, body).toString("base64")}`;

/**
 * Why a webhook is not to be believed; undefined when it is. One of several signatures (a secret is being replaced)
 * is enough. The body must be the bytes that came; comparing takes a time that tells nothing.
 */
export function refusalOf(
  secret: string,
  { id, timestamp, signature }: SignatureHeaders,
  body: Uint8Array,
  now: Date,
): "incomplete" | "forged" | "stale" | undefined {
  if (!/^[\w.-]{1,128}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return "incomplete";
  const expected = macOf(secret, id, timestamp, body);
  const isSigned = signature.split(" ").some((one) => {
    const [version, text = ""] = one.split(",");
    const given = Buffer.from(text, "base64");
    return version === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isSigned) return "forged";
  const age = now.getTime() / 1000 - Number(timestamp);
  return Math.abs(age) > TOLERANCE ? "stale" : undefined;
}
