import type { Subscription } from "#lib/core/model/subscription.ts";

/** A new sign-up of a subscription that has ended: anybody can ask for it, so nothing changes before it is confirmed. */
type Wanted = NonNullable<Subscription["wanted"]>;

/** The generation that the next confirmation or way back begins: of none that a link was made in. */
const latest = ({ generation, wanted }: Subscription): number =>
  Math.max(generation, wanted?.generation ?? 0);

/** The subscription with what a new sign-up asks for beside what it has; its links of before stay good. */
export const withWanted = (
  current: Subscription,
  wanted: Omit<Wanted, "generation">,
): Subscription => ({ ...current, wanted: { ...wanted, generation: latest(current) + 1 } });

/** The subscription without it; the links that were to confirm it are of a generation that is over. */
export const withoutWanted = (current: Subscription): Subscription => {
  const { wanted: _, ...rest } = current;
  return { ...rest, generation: latest(current) };
};

/** The subscription as a confirmation sees it: pending, with what was asked for last in place of what it had. */
export function asWanted(current: Subscription): Subscription {
  const { wanted, pausedUntil: _, locale: __, ...kept } = current;
  if (!wanted) return current;
  const { askedFrom: ___, ...asked } = wanted;
  return { ...kept, ...asked, state: "pending", mutes: [], follows: [] };
}
