import { instant } from "#lib/core/model/common.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import type { RuleList } from "#lib/core/rules/edits.ts";
import { withoutRule, withRule } from "#lib/core/rules/list.ts";
import { amend, type Held, held, type SubscribeDeps } from "./context.ts";

/** The reader whose mail a rules token stood in; changes nothing. */
export const readMailRules = (deps: SubscribeDeps, token: string): Promise<Held> =>
  held(deps, "rules", token);

type Changed = { ok: true; subscription: Subscription } | (Held & { ok: false });

/** Adds one mute or follow by the link of a mail; refused when the reader has as many as there may be. */
export async function addMailRule(
  deps: SubscribeDeps,
  token: string,
  list: RuleList,
  rule: ReaderRule,
): Promise<Changed | { ok: false; reason: "too-many-rules" }> {
  const found = await held(deps, "rules", token);
  if (!found.ok) return found;
  let full = false;
  const subscription = await amend(deps, found.subscription, (current) => {
    const rules = withRule(current[list], rule, instant(deps.clock()));
    full = rules === undefined;
    return rules && { ...current, [list]: rules };
  });
  if (!subscription) return { ok: false, reason: "gone" };
  return full ? { ok: false, reason: "too-many-rules" } : { ok: true, subscription };
}

const isSame = (a: ReaderRule, b: ReaderRule): boolean =>
  a.kind === b.kind && a.value === b.value && a.until === b.until;

/** Takes back exactly this rule by the link of a mail; one that says something else of the same thing stays. */
export async function takeBackMailRule(
  deps: SubscribeDeps,
  token: string,
  list: RuleList,
  rule: ReaderRule,
): Promise<Changed> {
  const found = await held(deps, "rules", token);
  if (!found.ok) return found;
  const subscription = await amend(deps, found.subscription, (current) =>
    current[list].some((one) => isSame(one, rule))
      ? { ...current, [list]: withoutRule(current[list], rule) }
      : undefined,
  );
  return subscription ? { ok: true, subscription } : { ok: false, reason: "gone" };
}
