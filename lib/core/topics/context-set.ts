import { CONTEXTS, type Context } from "./rule.ts";

const BITS = 32;

/** A set of contexts, as bits by their place in `CONTEXTS`: there are more than one number has room for. */
export type ContextSet = { readonly low: number; readonly high: number };

/** The set of these contexts. */
export const contextSet = (contexts: readonly Context[] = []): ContextSet => {
  let low = 0;
  let high = 0;
  for (const context of contexts) {
    const index = CONTEXTS.indexOf(context);
    if (index < BITS) low |= 1 << index;
    else high |= 1 << (index - BITS);
  }
  return { low, high };
};

/** Whether there is no context in it. */
export const isEmpty = ({ low, high }: ContextSet): boolean => (low | high) === 0;

/** Whether two sets share a context. */
export const meets = (a: ContextSet, b: ContextSet): boolean =>
  ((a.low & b.low) | (a.high & b.high)) !== 0;

/** What is in either set. */
export const union = (a: ContextSet, b: ContextSet): ContextSet => ({
  low: a.low | b.low,
  high: a.high | b.high,
});
