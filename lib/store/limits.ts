import { expiryOf, HOUR, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { SubscriptionStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { increment, updateRow } from "./write.ts";

export const countUse =
  ({ table, clock }: Opened): SubscriptionStore["count"] =>
  (name, hour) =>
    increment(table, keys.counter(name, hour), expiryOf(clock(), KEPT.counter));

/** One row remembers when the last uses were: the oldest makes room for a new one once it is an hour old. */
export const takeUse =
  ({ table, clock }: Opened): SubscriptionStore["take"] =>
  (name, most) => {
    const now = clock();
    const uses = Array.from({ length: most }, (_, index) => `use${index}`);
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
        ":ttl": expiryOf(now, KEPT.counter),
      },
    };
    const isFree = "attribute_not_exists(use0) OR use0 <= :hourAgo";
    return updateRow(table, keys.recentUses(name), change, isFree);
  };
