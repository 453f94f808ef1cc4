import type { Instant } from "#lib/core/model/common.ts";
import type { Planning } from "#lib/core/model/planning.ts";
import type { dueIn } from "#lib/core/schedule/due.ts";
import type { freezerFor } from "../freeze-many.ts";
import type { DigestDeps, OnFailed, OnPlanned } from "./context.ts";
import type { Lease } from "./lease.ts";

/** One run going through one period. */
export type PlanRun = {
  deps: DigestDeps;
  lease: Lease;
  period: NonNullable<Planning["period"]>;
  /** What is due up to this run's own instant, which may lie after a period that it took over. */
  until: Instant;
  due: ReturnType<typeof dueIn>;
  /** Readers are marked as told, and get no mail. */
  passOver: boolean;
  freeze: ReturnType<typeof freezerFor>;
  failed: OnFailed;
  planned: OnPlanned;
};

/** Names and numbers, added to each other. */
export const added = (
  counts: Planning["counts"],
  more: Planning["counts"],
): Record<string, number> => ({
  ...counts,
  ...Object.fromEntries(
    Object.entries(more).map(([name, count]) => [name, (counts[name] ?? 0) + count]),
  ),
});
