import type { Instant } from "#lib/core/model/common.ts";
import { MOST_RULES } from "#lib/core/model/filter.ts";
import { ReaderRule } from "#lib/core/model/subscription.ts";

/** What a rule is about: there is one rule for it in a list, whatever its case. */
export type RuleTarget = Pick<ReaderRule, "kind" | "value">;

const isAbout = (rule: RuleTarget, target: RuleTarget): boolean =>
  rule.kind === target.kind && rule.value.toLowerCase() === target.value.trim().toLowerCase();

/** The rules that hold at an instant: those for good, and those whose end is still to come. */
export const rulesAt = (rules: readonly ReaderRule[], at: Instant): ReaderRule[] =>
  rules.filter((rule) => rule.until === undefined || rule.until > at);

/**
 * The rules with one more, in place of the one about the same thing; those that have lapsed fall away.
 * Undefined when there would be more than a reader may have. Throws a ZodError on a rule that could not be read back.
 */
export const withRule = (
  rules: readonly ReaderRule[],
  rule: ReaderRule,
  at: Instant,
): ReaderRule[] | undefined => {
  const others = rulesAt(rules, at).filter((other) => !isAbout(other, rule));
  return others.length < MOST_RULES ? [...others, ReaderRule.parse(rule)] : undefined;
};

/** The rules without the one about a thing; the same rules where there is none. */
export const withoutRule = (rules: readonly ReaderRule[], target: RuleTarget): ReaderRule[] =>
  rules.filter((rule) => !isAbout(rule, target));
