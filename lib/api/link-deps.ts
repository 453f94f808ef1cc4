import type { MoveSide } from "#lib/core/model/delivery.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import type { RuleList } from "#lib/core/rules/edits.ts";
import type { Scope } from "#lib/core/subscription/ending.ts";
import type { TokenFailure } from "./deps.ts";

type Failed = { ok: false; reason: TokenFailure };
type Held = { ok: true; subscription: Subscription } | Failed;

/** A change of address that waits, or has just been made. */
export type Moving = {
  subscription: Subscription;
  move: NonNullable<Subscription["move"]>;
};
/** The new address has a subscription of its own. */
type Taken = { ok: false; reason: "taken" };

/** What a link ends, or has ended. */
export type Ending = {
  scope: Scope;
  /** What still comes; nothing to somebody who has been erased. */
  coming: ("digest" | "alerts")[];
  /** Whether anything is left that the link, or its mail's reader, could end. */
  open: boolean;
  /** Gives back what was just ended. */
  resubscribe?: string;
};

/** What the API asks of the jobs behind mailed links. */
export interface LinkActions {
  readEnding(token: string): Promise<({ ok: true } & Ending) | Failed>;
  /** `own` is what the link is for; both are said by a page's button, `one-click` by a mail program. */
  unsubscribe(
    token: string,
    pressed: "one-click" | "own" | "all",
  ): Promise<({ ok: true } & Ending) | Failed>;
  end(token: string): Promise<({ ok: true } & Ending) | Failed>;
  /** The subscription as a token would give it back. */
  readWayBack(token: string): Promise<Held>;
  resubscribe(token: string, client: string): Promise<Held>;
  readMailRules(token: string): Promise<Held>;
  /** `too-many-rules` where the reader has as many rules as there may be. */
  addMailRule(
    token: string,
    list: RuleList,
    rule: ReaderRule,
  ): Promise<Held | { ok: false; reason: "too-many-rules" }>;
  /** The same answer for every address but the reader's own; that, the token or the client can be at fault. */
  requestMove(
    token: string,
    email: string,
    client: string,
  ): Promise<
    | { ok: true }
    | { ok: false; reason: "too-many-requests" | "too-many-mails" | "same-address" }
    | Failed
  >;
  readMove(token: string): Promise<({ ok: true; side: MoveSide } & Moving) | Failed | Taken>;
  agreeToMove(
    token: string,
    client: string,
  ): Promise<({ ok: true; done: boolean } & Moving) | Failed | Taken>;
  takeBackMailRule(token: string, list: RuleList, rule: ReaderRule): Promise<Held>;
}
