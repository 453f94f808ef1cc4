/** @jsxImportSource hono/jsx */
import { instant } from "#lib/core/model/common.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import type { ApiContext, ApiDeps, TokenFailure } from "../deps.ts";
import { field, type Posted } from "../draft.ts";
import { formErrors } from "../form-errors.ts";
import { manageDraftOf, manageDraftOfForm, patchOf } from "../manage-draft.ts";
import { linkFailurePage } from "../pages/failure.tsx";
import { ManagePage, type ManageProps } from "../pages/manage.tsx";
import { type FieldError, fieldErrors, problemDetail } from "../problem.ts";
import { ruleNames } from "../rule-names.ts";
import { endOf } from "../rule-end.ts";
import { readableRule, TOO_MANY_RULES } from "../rules.ts";
import { PauseRequest, RuleRequest, RuleTarget } from "../schemas/rules.ts";
import { SubscriptionPatch } from "../schemas/subscription.ts";
import { lastWeek } from "../window.ts";
import { exportOf } from "./subscriptions.ts";

type Opened = { token: string; subscription: Subscription; posted: Posted };
type Shown = Pick<Opened, "token" | "subscription">;

export type Act = (c: ApiContext, deps: ApiDeps, opened: Opened) => Promise<Response>;

/** The reader's own page: after what was done, or with what is wrong, or as it is. */
export const managePage = async (
  c: ApiContext,
  { clock, stores }: Pick<ApiDeps, "clock" | "stores">,
  { token, subscription }: Shown,
  shown: Partial<Pick<ManageProps, "draft" | "errors" | "done">> = {},
) => {
  const { draft = manageDraftOf(subscription), errors = [], done } = shown;
  const now = instant(clock());
  const names = await ruleNames(stores, subscription, now);
  const own = { token, subscription, draft, errors, names, now };
  return c.html(<ManagePage {...own} {...(done && { done })} />, errors.length > 0 ? 400 : 200);
};

type Outcome = { ok: true; subscription: Subscription } | { ok: false; reason: TokenFailure };

const answered = (c: ApiContext, deps: ApiDeps, token: string, found: Outcome, done: string) =>
  found.ok
    ? managePage(c, deps, { token, subscription: found.subscription }, { done })
    : linkFailurePage(c, found.reason);

/** A fault that belongs to no field. */
const general = (message: string): FieldError => ({ path: "", message });

const save: Act = async (c, deps, { token, subscription, posted }) => {
  const draft = manageDraftOfForm(posted, subscription);
  const parsed = SubscriptionPatch.safeParse(patchOf(draft, subscription.filter));
  if (!parsed.success) {
    const errors = formErrors(parsed.error, draft);
    return managePage(c, deps, { token, subscription }, { draft, errors });
  }
  return answered(c, deps, token, await deps.subscribing.update(token, parsed.data), "Saved.");
};

const pause: Act = async (c, deps, opened) => {
  const parsed = PauseRequest.safeParse({ until: field(opened.posted, "until") });
  if (!parsed.success) return managePage(c, deps, opened, { errors: fieldErrors(parsed.error) });
  const found = await deps.subscribing.pause(opened.token, parsed.data.until);
  if (!found.ok && found.reason === "refused")
    return managePage(c, deps, opened, { errors: [{ path: "until", message: found.message }] });
  return answered(c, deps, opened.token, found, "Paused.");
};

const resume: Act = async (c, deps, opened) => {
  const found = await deps.subscribing.pause(opened.token, null);
  if (!found.ok && found.reason === "refused") throw new Error(found.message);
  return answered(c, deps, opened.token, found, "Your digest comes again.");
};

const listOf = (posted: Posted): "mutes" | "follows" =>
  field(posted, "list") === "follows" ? "follows" : "mutes";

const PAGE = /(?:^|\/)((sto|thr)_[^/?#\s]+)/;

/** What a form says of a rule, a story or thread by the address of its page; still unchecked. */
const ruleOf = (posted: Posted) => {
  const [kind, value] = [field(posted, "kind"), field(posted, "value").trim()];
  if (kind !== "page") return { kind, value };
  const [, id = value, prefix] = PAGE.exec(value) ?? [];
  return { kind: prefix === "thr" ? "thread" : "story", value: id };
};

const rule: Act = async (c, deps, opened) => {
  const refused = (...errors: FieldError[]) => managePage(c, deps, opened, { errors });
  const end = endOf(opened.posted, deps.clock());
  if (!end) return refused({ path: "value", message: "Please choose for how long." });
  const parsed = RuleRequest.safeParse({ ...ruleOf(opened.posted), ...end });
  if (!parsed.success) return refused(...fieldErrors(parsed.error));
  const at = instant(deps.clock());
  const wanted: ReaderRule = parsed.data;
  const read = await readableRule(wanted, at, () => deps.stores.feeds.list());
  if (!read.ok) return refused(read.error);
  const list = listOf(opened.posted);
  const found = await deps.subscribing.addRule(opened.token, list, read.rule);
  if (!found.ok && found.reason === "too-many-rules") return refused(TOO_MANY_RULES);
  return answered(c, deps, opened.token, found, list === "mutes" ? "Muted." : "Followed.");
};

const unrule: Act = async (c, deps, opened) => {
  const target = RuleTarget.safeParse(ruleOf(opened.posted));
  if (!target.success) return managePage(c, deps, opened, { errors: fieldErrors(target.error) });
  const list = listOf(opened.posted);
  const found = await deps.subscribing.removeRule(opened.token, list, target.data);
  return answered(c, deps, opened.token, found, "Removed.");
};

const mail: Act = async (c, deps, opened) => {
  const outcome = await deps.subscribing.mailNow(opened.token, lastWeek(deps.clock()));
  if (outcome.ok) return managePage(c, deps, opened, { done: "Your digest is on its way." });
  const { reason } = outcome;
  if (reason === "too-many-requests")
    return managePage(c, deps, opened, { errors: [general(problemDetail("too-many-mails"))] });
  return reason === "not-active" || reason === "paused"
    ? managePage(c, deps, opened, { errors: [general(problemDetail(reason))] })
    : linkFailurePage(c, reason);
};

const download: Act = async (c, { subscribing, clock }, { token }) => {
  const found = await subscribing.export(token);
  return found.ok ? exportOf(c, found, clock()) : linkFailurePage(c, found.reason);
};

/** What the buttons of a reader's own page do, apart from those that end it. */
export const OWN_ACTIONS = { save, pause, resume, rule, unrule, mail, export: download };
