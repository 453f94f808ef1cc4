import { addressOf } from "./address.ts";

type Identity = { mailFrom: string; replyTo?: string };

/** Headers of every mail we send: a machine wrote it (RFC 3834), and no client should thread two of them. */
export const serviceHeaders = (
  { replyTo }: Identity,
  deliveryId?: string,
): Record<string, string> => ({
  "Auto-Submitted": "auto-generated",
  ...(deliveryId === undefined ? {} : { "X-Entity-Ref-ID": deliveryId }),
  ...(replyTo === undefined ? {} : { "Reply-To": replyTo }),
});

/** Headers of a mail one can unsubscribe from, by the list it belongs to: RFC 2369, RFC 2919 and one-click RFC 8058. */
export const listHeaders = (
  identity: Identity,
  deliveryId: string,
  unsubscribeUrl: string,
  list: "digest" | "alerts" = "digest",
): Record<string, string> => ({
  ...serviceHeaders(identity, deliveryId),
  "List-Id": `<${list}.${addressOf(identity.mailFrom).domain}>`,
  "List-Unsubscribe": `<${unsubscribeUrl}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
