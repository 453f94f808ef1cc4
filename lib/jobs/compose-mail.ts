import { describeFacets } from "#lib/core/filter/describe.ts";
import type { Delivery, MoveSide } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Scope } from "#lib/core/subscription/ending.ts";
import { addresseeOf, moveNumber } from "#lib/core/subscription/move.ts";
import { asWanted } from "#lib/core/subscription/wanted.ts";
import { mailboxOf, type Purpose, signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
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
};

/** Turns models into mails; the same model always gives the same bytes. */
interface MailRenderer {
  digest(digest: Digest, reader: Reader): Made;
  confirm(
    model: Speech & { to: string; confirmUrl: string; filterText: string; deliveryId: string },
  ): Made;
  manage(model: Speech & { to: string; manageUrl: string; deliveryId: string }): Made;
  /** `address` is the new one. */
  move(
    model: Speech & {
      to: string;
      side: MoveSide;
      address: string;
      moveUrl: string;
      deliveryId: string;
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
    expiresAt: new Date(Date.parse(delivery.plannedAt) + TOKEN_LIFE[purpose]),
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
    ...speechOf(subscription),
  });
}

/** Asks one of the two mailboxes of a change of address; the new one never learns the old. */
function moveMail(deps: ComposeDeps, delivery: Delivery, subscription: Subscription): Made {
  const { id: deliveryId, side = "old", plannedAt } = delivery;
  const { move } = subscription;
  const addressee = addresseeOf(delivery, subscription);
  if (!move || !addressee) throw new Error(`delivery ${deliveryId} has no change of address`);
  const generation = moveNumber(plannedAt);
  const moveUrl = `${deps.publicUrl}/move?token=${tokenOf(deps, delivery, "move", { detail: side, generation })}`;
  return deps.renderer.move({
    to: addressee.email,
    side,
    address: move.email,
    moveUrl,
    deliveryId,
    ...speechOf(subscription),
  });
}

/** The mail of a delivery, made from stored facts alone: made twice, it has the same bytes. */
export async function composeMail(
  deps: ComposeDeps,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Mail> {
  const to = subscription.email;
  const speech = speechOf(subscription);
  switch (delivery.kind) {
    case "digest":
      return digestMail(deps, delivery, subscription);
    case "confirm": {
      const asked = asWanted(subscription);
      const confirmUrl = `${deps.publicUrl}/confirm?token=${tokenOf(deps, delivery, "confirm")}`;
      return deps.renderer.confirm({
        to,
        confirmUrl,
        filterText: describeFacets(asked.filter),
        deliveryId: delivery.id,
        ...speechOf(asked),
      });
    }
    case "manage": {
      const token = boundToken(deps, delivery, "manage", subscription);
      const manageUrl = `${deps.publicUrl}/manage?token=${token}`;
      return deps.renderer.manage({ to, manageUrl, deliveryId: delivery.id, ...speech });
    }
    case "move":
      return moveMail(deps, delivery, subscription);
    case "alert":
      throw new Error(`delivery ${delivery.id}: alerts are not sent`);
  }
}
