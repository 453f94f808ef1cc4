import { instant } from "#lib/core/model/common.ts";
import { DAY, HOUR, MINUTE } from "#test/chaos/dice.ts";
import type { Outage } from "#test/chaos/provider.ts";

type Span = { from: number; to: number };

/** By so much a clock is put back: it shows hours again of which readers were told. */
export const PUT_BACK = 95 * MINUTE;

/** What befalls the whole service, and when. */
export type HardTimes = {
  /** The machine's clock is behind. */
  behind: Span;
  /** Nobody works, and the world goes on. */
  leap: Span;
  /** The provider is away. */
  outages: Outage[];
};

/** Of a month, or of some days, in which nobody is away for one. */
export function hardTimes(begin: number, end: number): HardTimes {
  const days = (end - begin) / DAY;
  const day = (share: number): number => begin + Math.floor(days * share) * DAY;
  const leapAt = day(0.6) + 5 * HOUR;
  return {
    behind: { from: day(0.3) + 7 * HOUR + 15 * MINUTE, to: day(0.3) + 11 * HOUR },
    leap: days > 3 ? { from: leapAt, to: leapAt + DAY } : { from: end, to: end },
    outages: [0.2, 0.55, 0.8].map((share) => {
      const from = begin + share * (end - begin);
      const to = from + Math.min(7 * HOUR, (end - begin) / 12);
      return { from: instant(new Date(from)), to: instant(new Date(to)) };
    }),
  };
}
