import { describeFacets } from "#lib/core/filter/describe.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { KEPT } from "#lib/core/retention.ts";
import { chosen, takenBy } from "#lib/core/subscription/ending.ts";
import { addresseeOf, moveNumber } from "#lib/core/subscription/move.ts";
import { asWanted } from "#lib/core/subscription/wanted.ts";
import { mailboxOf, type Purpose } from "#lib/core/tokens.ts";
import type { AlertStore, DigestStore } from "#lib/ports.ts";
import { composeAlertMail } from "./compose-alert.ts";
import { composeDigestMail } from "./compose-digest.ts";
import { boundToken, endOf, type LinkDeps, tokenOf } from "./mail-links.ts";
import type { Made, MailRenderer, Rhythm, Service, Speech } from "./mail-renderer.ts";
import { readerOf } from "./reader-links.ts";

export type ComposeDeps = LinkDeps & {
  stores: { digests: Pick<DigestStore, "get">; alerts: Pick<AlertStore, "mails"> };
  renderer: MailRenderer;
};

const speechOf = ({ locale, schedule }: Subscription): Speech => ({
  ...(locale !== undefined && { locale }),
  timeZone: schedule.timeZone,
});

async function digestMail(
  deps: ComposeDeps,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Mail> {
  const digest = delivery.digestId && (await deps.stores.digests.get(delivery.digestId));
  if (!digest) throw new Error(`delivery ${delivery.id} has no digest`);
  return composeDigestMail(deps, delivery, digest, readerOf(subscription));
}

async function alertMail(
  deps: ComposeDeps,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Mail> {
  const alert = (await deps.stores.alerts.mails([delivery])).get(delivery.id);
  if (!alert) throw new Error(`delivery ${delivery.id} has no alert`);
  return composeAlertMail(deps, delivery, alert, readerOf(subscription));
}

/** What a mail of the service itself knows of its reader and its link. */
const serviceOf = (delivery: Delivery, subscription: Subscription, purpose: Purpose): Service => ({
  to: subscription.email,
  deliveryId: delivery.id,
  goodUntil: instant(endOf(delivery, purpose)),
  ...speechOf(subscription),
});

const rhythmOf = ({ schedule, alerts }: Subscription): Rhythm => {
  const { frequency, weekday, hour } = schedule;
  return { frequency, weekday, hour, alerts: alerts.enabled };
};

function confirmMail(deps: ComposeDeps, delivery: Delivery, subscription: Subscription): Made {
  const asked = asWanted(subscription);
  return deps.renderer.confirm({
    ...serviceOf(delivery, asked, "confirm"),
    confirmUrl: `${deps.publicUrl}/confirm?token=${tokenOf(deps, delivery, "confirm")}`,
    filterText: describeFacets(asked.filter),
    rhythm: rhythmOf(asked),
  });
}

function manageMail(deps: ComposeDeps, delivery: Delivery, subscription: Subscription): Made {
  const token = boundToken(deps, delivery, "manage", mailboxOf(subscription));
  return deps.renderer.manage({
    ...serviceOf(delivery, subscription, "manage"),
    manageUrl: `${deps.publicUrl}/manage?token=${token}`,
  });
}

/** Asks one of the two mailboxes of a change of address; the new one never learns the old. */
function moveMail(deps: ComposeDeps, delivery: Delivery, subscription: Subscription): Made {
  const { id, side = "old", plannedAt } = delivery;
  const { move } = subscription;
  const addressee = addresseeOf(delivery, subscription);
  if (!move || !addressee) throw new Error(`delivery ${id} has no change of address`);
  const generation = moveNumber(plannedAt);
  return deps.renderer.move({
    ...serviceOf(delivery, subscription, "move"),
    to: addressee.email,
    side,
    address: move.email,
    moveUrl: `${deps.publicUrl}/move?token=${tokenOf(deps, delivery, "move", { detail: side, generation })}`,
  });
}

const DAY = 86_400;

/** Tells the end; what came until then is what the reader had chosen, since an end leaves the choices. */
function goodbyeMail(deps: ComposeDeps, delivery: Delivery, subscription: Subscription): Made {
  const detail = takenBy(subscription, subscription);
  // Both count from the end itself, since it may have been planned later; rows of before do not say when that was.
  const plannedAt = subscription.ended?.at ?? delivery.plannedAt;
  const atEnd = { ...delivery, plannedAt };
  return deps.renderer.goodbye({
    ...serviceOf(atEnd, subscription, "resubscribe"),
    ended: chosen(subscription),
    endedAt: plannedAt,
    filterText: describeFacets(subscription.filter),
    backUrl: `${deps.publicUrl}/resubscribe?token=${tokenOf(deps, atEnd, "resubscribe", { detail })}`,
    kept: { choices: KEPT.unsubscribed / DAY, consent: KEPT.consent / DAY },
  });
}

/** The mail of a delivery, made from stored facts alone: made twice, it has the same bytes. */
export async function composeMail(
  deps: ComposeDeps,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Mail> {
  switch (delivery.kind) {
    case "digest":
      return digestMail(deps, delivery, subscription);
    case "confirm":
      return confirmMail(deps, delivery, subscription);
    case "manage":
      return manageMail(deps, delivery, subscription);
    case "move":
      return moveMail(deps, delivery, subscription);
    case "goodbye":
      return goodbyeMail(deps, delivery, subscription);
    case "alert":
      return alertMail(deps, delivery, subscription);
  }
}
