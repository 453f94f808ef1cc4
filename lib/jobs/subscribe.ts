import type { Instant } from "#lib/core/model/common.ts";
import type { ReaderRule } from "#lib/core/model/subscription.ts";
import type { RuleList } from "#lib/core/rules/edits.ts";
import type { RuleTarget } from "#lib/core/rules/list.ts";
import { confirm, readConfirmation } from "./subscribe/confirm.ts";
import type { SubscribeDeps } from "./subscribe/context.ts";
import { eraseSubscription } from "./subscribe/erase.ts";
import { exportSubscription } from "./subscribe/export.ts";
import { admitClient, admitReading } from "./subscribe/limits.ts";
import { agreeToMove, readMove, requestMove } from "./subscribe/move.ts";
import {
  readSubscription,
  type SubscriptionPatch,
  updateSubscription,
} from "./subscribe/manage.ts";
import { mailDigestNow } from "./subscribe/digests-now.ts";
import { pauseSubscription } from "./subscribe/pause.ts";
import { addRule, removeRule } from "./subscribe/rules.ts";
import { requestSubscription, sendManageLink, type SignUp } from "./subscribe/request.ts";
import { addMailRule, readMailRules, takeBackMailRule } from "./subscribe/mail-rules.ts";
import {
  endSubscription,
  type Pressed,
  readEnding,
  readWayBack,
  resubscribe,
  unsubscribe,
} from "./subscribe/unsubscribe.ts";

/** The subscriber's way: everything a reader can do, without an account, by mailed tokens. */
export const createSubscribing = (deps: SubscribeDeps) => ({
  admit: (client: string) => admitClient(deps, client),
  admitReading: (client: string) => admitReading(deps, client),
  request: (signUp: SignUp, client: string) => requestSubscription(deps, signUp, client),
  readConfirmation: (token: string) => readConfirmation(deps, token),
  confirm: (token: string, client: string) => confirm(deps, token, client),
  sendManageLink: (email: string, client: string) => sendManageLink(deps, email, client),
  read: (token: string) => readSubscription(deps, token),
  update: (token: string, patch: SubscriptionPatch) => updateSubscription(deps, token, patch),
  readEnding: (token: string) => readEnding(deps, token),
  unsubscribe: (token: string, pressed: Pressed) => unsubscribe(deps, token, pressed),
  readWayBack: (token: string) => readWayBack(deps, token),
  resubscribe: (token: string, client: string) => resubscribe(deps, token, client),
  readMailRules: (token: string) => readMailRules(deps, token),
  addMailRule: (token: string, list: RuleList, rule: ReaderRule) =>
    addMailRule(deps, token, list, rule),
  takeBackMailRule: (token: string, list: RuleList, rule: ReaderRule) =>
    takeBackMailRule(deps, token, list, rule),
  requestMove: (token: string, email: string, client: string) =>
    requestMove(deps, token, email, client),
  readMove: (token: string) => readMove(deps, token),
  agreeToMove: (token: string, client: string) => agreeToMove(deps, token, client),
  end: (token: string) => endSubscription(deps, token),
  pause: (token: string, until: string | null) => pauseSubscription(deps, token, until),
  addRule: (token: string, list: RuleList, rule: ReaderRule) => addRule(deps, token, list, rule),
  removeRule: (token: string, list: RuleList, target: RuleTarget) =>
    removeRule(deps, token, list, target),
  mailNow: (token: string, window: { from: Instant; to: Instant }) =>
    mailDigestNow(deps, token, window),
  export: (token: string) => exportSubscription(deps, token),
  erase: (token: string) => eraseSubscription(deps, token),
});

export type Subscribing = ReturnType<typeof createSubscribing>;
