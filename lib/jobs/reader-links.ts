import type { FrozenReader } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Scope } from "#lib/core/subscription/ending.ts";
import { mailboxOf } from "#lib/core/tokens.ts";
import { boundToken, type LinkDeps, type Linked, tokenOf } from "./mail-links.ts";
import type { MailReader } from "./mail-renderer.ts";

/** What a digest or alert knows of its reader. */
export const readerOf = (subscription: Subscription): FrozenReader => ({
  to: subscription.email,
  mailbox: mailboxOf(subscription),
  ...(subscription.locale !== undefined && { locale: subscription.locale }),
  timeZone: subscription.schedule.timeZone,
});

/** What the unsubscribe link of each kind of mail ends: its own kind. */
const ENDS: Partial<Record<Delivery["kind"], Scope>> = { digest: "digest", alert: "alerts" };

const unsubscribeToken = (deps: LinkDeps, delivery: Linked): string => {
  const detail = ENDS[delivery.kind];
  return tokenOf(deps, delivery, "unsubscribe", detail && { detail });
};

/** A reader as a digest or alert is made for them, with the links of that delivery: the same each time. */
export function addressedTo(
  deps: LinkDeps,
  delivery: Linked,
  { to, mailbox, locale, timeZone }: FrozenReader,
): MailReader {
  const { publicUrl } = deps;
  const bound = (purpose: "manage" | "rules") => boundToken(deps, delivery, purpose, mailbox);
  return {
    to,
    deliveryId: delivery.id,
    manageUrl: `${publicUrl}/manage?token=${bound("manage")}`,
    unsubscribeUrl: `${publicUrl}/unsubscribe/${unsubscribeToken(deps, delivery)}`,
    rulesUrl: `${publicUrl}/rules?token=${bound("rules")}&story=`,
    ...(locale !== undefined && { locale }),
    timeZone,
  };
}
