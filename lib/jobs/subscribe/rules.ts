import type { RuleList } from "#lib/core/rules/edits.ts";
import { instant } from "#lib/core/model/common.ts";
import type { ReaderRule } from "#lib/core/model/subscription.ts";
import { type RuleTarget, withoutRule, withRule } from "#lib/core/rules/list.ts";
import { amend, type Held, held, type SubscribeDeps } from "./context.ts";

/** What a reader keeps out, and what they follow. */

type Ruled = Held | { ok: false; reason: "too-many-rules" };

/** Adds a rule, in place of the one about the same thing; it counts from the next digest on. */
export async function addRule(
  deps: SubscribeDeps,
  token: string,
  list: RuleList,
  rule: ReaderRule,
): Promise<Ruled> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  const at = instant(deps.clock());
  let isFull = false;
  const subscription = await amend(deps, found.subscription, (current) => {
    const rules = withRule(current[list], rule, at);
    isFull = rules === undefined;
    return rules && { ...current, [list]: rules };
  });
  if (!subscription) return { ok: false, reason: "gone" };
  return isFull ? { ok: false, reason: "too-many-rules" } : { ok: true, subscription };
}

/** Takes a rule away; repeats harmlessly. */
export async function removeRule(
  deps: SubscribeDeps,
  token: string,
  list: RuleList,
  target: RuleTarget,
): Promise<Held> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  const subscription = await amend(deps, found.subscription, (current) => {
    const rules = withoutRule(current[list], target);
    return rules.length === current[list].length ? undefined : { ...current, [list]: rules };
  });
  return subscription ? { ok: true, subscription } : { ok: false, reason: "gone" };
}
