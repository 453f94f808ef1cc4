import { DAY, expiryOf, HOUR, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { SubscriptionStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { increment, updateRow } from "./write.ts";

export const countUse =
  ({ table, clock }: Opened): SubscriptionStore["count"] =>
  (name, hour) =>
    increment(table, keys.counter(name, hour), expiryOf(clock(), KEPT.counter));

/**
 * One row remembers when the last uses of a day were, oldest first: a new one is taken where the oldest is a day old, and
 * the first of the last that an hour may have is an hour old.
 */
export const takeUse =
  ({ table, clock }: Opened): SubscriptionStore["take"] =>
  (name, { hour, day }) => {
    const now = clock();
    const uses = Array.from({ length: day }, (_, index) => `use${index}`);
    const firstOfHour = `use${day - hour}`;
    const moves = uses.map((use, index) => {
      const next = uses[index + 1];
      return `${use} = ${next ? `if_not_exists(${next}, :never)` : ":now"}`;
    });
    const change = {
      expression: `SET ${moves.join(", ")}, #ttl = :ttl`,
      names: { "#ttl": "ttl" },
      values: {
        ":never": 0,
        ":now": secondsOf(now),
        ":hourAgo": secondsOf(now) - HOUR,
        ":dayAgo": secondsOf(now) - DAY,
        ":ttl": expiryOf(now, KEPT.uses),
      },
    };
    const isFree =
      "(attribute_not_exists(use0) OR use0 <= :dayAgo) AND " +
      `(attribute_not_exists(${firstOfHour}) OR ${firstOfHour} <= :hourAgo)`;
    return updateRow(table, keys.recentUses(name), change, isFree);
  };
