import { describeFacets } from "#lib/core/filter/describe.ts";
import type { Delivery, MoveSide } from "#lib/core/model/delivery.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { KEPT } from "#lib/core/retention.ts";
import { chosen, type Scope, takenBy } from "#lib/core/subscription/ending.ts";
import { addresseeOf, moveNumber } from "#lib/core/subscription/move.ts";
import { asWanted } from "#lib/core/subscription/wanted.ts";
import { mailboxOf, type Purpose, signToken, TOKEN_LIFE, WAY_BACK_LIFE } from "#lib/core/tokens.ts";
import type { DigestStore } from "#lib/ports.ts";

/** How a mail speaks to its reader: locale (BCP 47) and IANA time zone. */
type Speech = { locale?: string | undefined; timeZone: string };

type Made = Mail | Promise<Mail>;

/** What a digest mail knows of its reader. */
type Reader = Speech & {
  to: string;
  deliveryId: string;
  manageUrl: string;
  unsubscribeUrl: string;
  /** Where single rules are added; a story's id is put behind it. */
  rulesUrl: string;
  webUrl: string;
  /** Planned hours after its slot. */
  late?: boolean;
};

/** What every mail of the service itself knows: `goodUntil` is when its link stops working. */
type Service = Speech & { to: string; deliveryId: string; goodUntil: Instant };

/** What is asked for, and when; the hour is in the reader's time zone. */
type Rhythm = Pick<Schedule, "frequency" | "weekday" | "hour"> & { alerts: boolean };

/** Turns models into mails; the same model always gives the same bytes. */
interface MailRenderer {
  digest(digest: Digest, reader: Reader): Made;
  confirm(model: Service & { confirmUrl: string; filterText: string; rhythm: Rhythm }): Made;
  manage(model: Service & { manageUrl: string }): Made;
  /** `address` is the new one. */
  move(model: Service & { side: MoveSide; address: string; moveUrl: string }): Made;
  /** `kept` is in days. */
  goodbye(
    model: Service & {
      ended: ("digest" | "alerts")[];
      endedAt: Instant;
      filterText: string;
      backUrl: string;
      kept: { choices: number; consent: number };
    },
  ): Made;
}

export type ComposeDeps = {
  stores: { digests: Pick<DigestStore, "get"> };
  renderer: MailRenderer;
  /** Secret of all tokens. */
  signingKey: string;
  publicUrl: string;
};

const speechOf = ({ locale, schedule }: Subscription): Speech => ({
  ...(locale !== undefined && { locale }),
  timeZone: schedule.timeZone,
});

/** How long, in milliseconds, the link of a mail is good for. */
const lifeOf = ({ kind }: Delivery, purpose: Purpose): number =>
  kind === "goodbye" ? WAY_BACK_LIFE : TOKEN_LIFE[purpose];

const endOf = (delivery: Delivery, purpose: Purpose): Date =>
  new Date(Date.parse(delivery.plannedAt) + lifeOf(delivery, purpose));

/** A token that is good from the instant its mail was planned. */
const tokenOf = (
  { signingKey }: ComposeDeps,
  delivery: Delivery,
  purpose: Purpose,
  more: { detail?: string; generation?: number } = {},
): string =>
  signToken(signingKey, {
    purpose,
    subject: delivery.subscriptionId,
    ...(delivery.generation !== undefined && { generation: delivery.generation }),
    ...more,
    expiresAt: endOf(delivery, purpose),
  });

/** A token that is good as long as its subscription has the address it is mailed to. */
const boundToken = (
  deps: ComposeDeps,
  delivery: Delivery,
  purpose: "manage" | "rules",
  subscription: Subscription,
): string => tokenOf(deps, delivery, purpose, { detail: mailboxOf(subscription) });

/** What the unsubscribe link of each kind of mail ends: its own kind. */
const ENDS: Partial<Record<Delivery["kind"], Scope>> = { digest: "digest", alert: "alerts" };

const unsubscribeToken = (deps: ComposeDeps, delivery: Delivery): string => {
  const detail = ENDS[delivery.kind];
  return tokenOf(deps, delivery, "unsubscribe", detail && { detail });
};

/** More than a window's half hour of settling, and the runs that a slot may wait for. */
const LATE_MS = 4 * 3_600_000;

/** Whether a digest of the schedule was planned hours after its slot, since the service was away; told by stored facts alone. */
const isLate = ({ onDemand = false, plannedAt }: Delivery, { to }: Digest): boolean =>
  !onDemand && Date.parse(plannedAt) - Date.parse(to) > LATE_MS;

async function digestMail(
  deps: ComposeDeps,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Mail> {
  const { email } = subscription;
  const bound = (purpose: "manage" | "rules") => boundToken(deps, delivery, purpose, subscription);
  const digest = delivery.digestId && (await deps.stores.digests.get(delivery.digestId));
  if (!digest) throw new Error(`delivery ${delivery.id} has no digest`);
  return deps.renderer.digest(digest, {
    to: email,
    deliveryId: delivery.id,
    manageUrl: `${deps.publicUrl}/manage?token=${bound("manage")}`,
    unsubscribeUrl: `${deps.publicUrl}/unsubscribe/${unsubscribeToken(deps, delivery)}`,
    rulesUrl: `${deps.publicUrl}/rules?token=${bound("rules")}&story=`,
    webUrl: `${deps.publicUrl}/digests/${digest.id}`,
    ...(isLate(delivery, digest) && { late: true }),
    ...speechOf(subscription),
  });
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
  const token = boundToken(deps, delivery, "manage", subscription);
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
      throw new Error(`delivery ${delivery.id}: alerts are not sent`);
  }
}
