import type { FrozenReader } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Scope } from "#lib/core/subscription/ending.ts";
import { mailboxOf } from "#lib/core/tokens.ts";
import { boundToken, type LinkDeps, type Linked, tokenOf } from "./mail-links.ts";
import type { Made, MailRenderer } from "./mail-renderer.ts";

export type ComposeDigestDeps = LinkDeps & { renderer: Pick<MailRenderer, "digest"> };

/** What a digest mail knows of its delivery. */
type Planned = Linked & Pick<Delivery, "onDemand">;

/** What a digest mail knows of its reader. */
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

/** More than a window's half hour of settling, and the runs that a slot may wait for. */
const LATE_MS = 4 * 3_600_000;

/** Whether a digest of the schedule was planned hours after its slot, since the service was away; told by stored facts alone. */
const isLate = ({ onDemand = false, plannedAt }: Planned, { to }: Digest): boolean =>
  !onDemand && Date.parse(plannedAt) - Date.parse(to) > LATE_MS;

/** The mail of a digest, made of stored facts alone: made twice, it has the same bytes. */
export function composeDigestMail(
  deps: ComposeDigestDeps,
  delivery: Planned,
  digest: Digest,
  { to, mailbox, locale, timeZone }: FrozenReader,
): Made {
  const { publicUrl } = deps;
  const bound = (purpose: "manage" | "rules") => boundToken(deps, delivery, purpose, mailbox);
  return deps.renderer.digest(digest, {
    to,
    deliveryId: delivery.id,
    manageUrl: `${publicUrl}/manage?token=${bound("manage")}`,
    unsubscribeUrl: `${publicUrl}/unsubscribe/${unsubscribeToken(deps, delivery)}`,
    rulesUrl: `${publicUrl}/rules?token=${bound("rules")}&story=`,
    webUrl: `${publicUrl}/digests/${digest.id}`,
    ...(isLate(delivery, digest) && { late: true }),
    ...(locale !== undefined && { locale }),
    timeZone,
  });
}
