import type { Instant } from "#lib/core/model/common.ts";
import type { StatedFact } from "#lib/core/model/fact.ts";

const isOf = (fact: StatedFact) => (other: StatedFact) =>
  other.kind === fact.kind && other.key === fact.key;

/**
 * The facts of a report in its new wording. What the wording before did not state came with its edit, which is remembered:
 * not everything that a first report says in the end was told when it was new.
 */
export function renewedFacts(
  known: readonly StatedFact[] | undefined,
  stated: readonly StatedFact[] | undefined,
  revisedAt: Instant | undefined,
): StatedFact[] | undefined {
  return stated?.map((fact) => {
    const before = known?.find(isOf(fact));
    const isRaised = before?.where === "body" && fact.where !== "body";
    const at = before && !isRaised ? before.at : known && revisedAt;
    return { ...fact, ...(at !== undefined && { at }) };
  });
}
