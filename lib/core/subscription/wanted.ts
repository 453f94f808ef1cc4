import type { Subscription } from "#lib/core/model/subscription.ts";

/** A new sign-up of a subscription that has ended: anybody can ask for it, so nothing changes before it is confirmed. */
type Wanted = NonNullable<Subscription["wanted"]>;

/** The generation that the next confirmation, end or way back begins: of none that a link was made in. */
export const nextGeneration = ({ generation, wanted, dropped }: Subscription): number =>
  Math.max(generation, wanted?.generation ?? 0, dropped ?? 0) + 1;

/** The subscription with what a new sign-up asks for beside what it has; its links of before stay good. */
export const withWanted = (
  current: Subscription,
  wanted: Omit<Wanted, "generation">,
): Subscription => ({ ...current, wanted: { ...wanted, generation: nextGeneration(current) } });

/** The subscription without it, and without its links; its own links stay good, since anybody can sign it up and drop that. */
export const withoutWanted = ({ wanted, ...rest }: Subscription): Subscription =>
  wanted ? { ...rest, dropped: wanted.generation } : rest;

/** The subscription as a confirmation sees it: pending, with what was asked for last in place of what it had. */
export function asWanted(current: Subscription): Subscription {
  const { wanted, pausedUntil: _, locale: __, ended: ___, dropped: ____, ...kept } = current;
  if (!wanted) return current;
  const { askedFrom: _____, ...asked } = wanted;
  return { ...kept, ...asked, state: "pending", mutes: [], follows: [] };
}
