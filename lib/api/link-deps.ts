import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import type { RuleList } from "#lib/core/rules/edits.ts";
import type { Scope } from "#lib/core/subscription/ending.ts";
import type { TokenFailure } from "./deps.ts";

type Failed = { ok: false; reason: TokenFailure };
type Held = { ok: true; subscription: Subscription } | Failed;

/** What a link ends, or has ended. */
export type Ending = {
  scope: Scope;
  /** What still comes; nothing to somebody who has been erased. */
  coming: ("digest" | "alerts")[];
  /** Gives back what was just ended. */
  resubscribe?: string;
};

/** What the API asks of the jobs behind mailed links. */
export interface LinkActions {
  readEnding(token: string): Promise<({ ok: true } & Ending) | Failed>;
  unsubscribe(token: string, everything: boolean): Promise<({ ok: true } & Ending) | Failed>;
  end(token: string): Promise<({ ok: true } & Ending) | Failed>;
  resubscribe(token: string, client: string): Promise<Held>;
  readRules(token: string): Promise<Held>;
  /** `full` where the reader has as many rules as there may be. */
  addRule(
    token: string,
    list: RuleList,
    rule: ReaderRule,
  ): Promise<Held | { ok: false; reason: "full" }>;
  takeBackRule(token: string, list: RuleList, rule: ReaderRule): Promise<Held>;
}
