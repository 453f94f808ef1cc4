import type { Delivery } from "#lib/core/model/delivery.ts";
import { type Purpose, signToken, TOKEN_LIFE, WAY_BACK_LIFE } from "#lib/core/tokens.ts";

/** What links are made with. */
export type LinkDeps = {
  /** Secret of all tokens. */
  signingKey: string;
  publicUrl: string;
};

/** What the links of a mail know of its delivery. */
export type Linked = Pick<Delivery, "id" | "kind" | "subscriptionId" | "generation" | "plannedAt">;

/** How long, in milliseconds, the link of a mail is good for. */
const lifeOf = ({ kind }: Linked, purpose: Purpose): number =>
  kind === "goodbye" ? WAY_BACK_LIFE : TOKEN_LIFE[purpose];

/** When the link of a mail stops working. */
export const endOf = (delivery: Linked, purpose: Purpose): Date =>
  new Date(Date.parse(delivery.plannedAt) + lifeOf(delivery, purpose));

/** A token that is good from the instant its mail was planned. */
export const tokenOf = (
  { signingKey }: LinkDeps,
  delivery: Linked,
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

/** A token that is good as long as its subscription has the mailbox it is mailed to. */
export const boundToken = (
  deps: LinkDeps,
  delivery: Linked,
  purpose: "manage" | "rules",
  mailbox: string,
): string => tokenOf(deps, delivery, purpose, { detail: mailbox });
