import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Planning } from "#lib/core/model/planning.ts";
import type { Clock, PlanningStore } from "#lib/ports.ts";

/** Longer than a function may live: who has been silent for so long is gone. */
const LEASE_MS = 16 * 60_000;
/** Held until long ago: anybody may take it, whatever their clock says. */
const RELEASED: Instant = "1970-01-01T00:00:00.000Z";

/** How far a run has come. */
export type Progress = Omit<Planning, "number" | "heldUntil">;

/** A run that has come nowhere yet. */
export const NOWHERE: Progress = { drafts: [], passed: {}, again: {}, failed: {}, counts: {} };

/** Another run goes on with what this one had begun, or may do so: nothing more is for this one to write. */
export class TakenOver extends Error {
  override name = "TakenOver";
  constructor() {
    super("another planning run has taken over");
  }
}

/** That this run, and no other, plans now. */
export type Lease = {
  progress(): Progress;
  /** Writes how far the run has come, and holds on. Throws TakenOver. */
  note(progress: Progress): Promise<void>;
  /** Throws TakenOver where the lease has ended: asked before what is written without a condition. */
  check(): void;
  /** Lets the next run go on from here at once. */
  release(): Promise<void>;
};

/**
 * Takes the lease, with the number after that of the run before; undefined where another run holds it. Whoever writes
 * under an older number is refused, so that one who slept through the end of their lease does no harm.
 */
export async function takeLease(
  planning: Pick<PlanningStore, "get" | "put">,
  clock: Clock,
): Promise<Lease | undefined> {
  const before = await planning.get();
  if (before && before.heldUntil > instant(clock())) return undefined;
  const until = () => instant(new Date(clock().getTime() + LEASE_MS));
  let held: Planning = {
    ...NOWHERE,
    ...before,
    number: (before?.number ?? 0) + 1,
    heldUntil: until(),
  };
  if (!(await planning.put(before, held))) return undefined;
  const write = async (next: Planning): Promise<boolean> => {
    const isOurs = await planning.put(held, next);
    if (isOurs) held = next;
    return isOurs;
  };
  return {
    progress: () => held,
    async note(progress) {
      const { number } = held;
      if (!(await write({ ...progress, number, heldUntil: until() }))) throw new TakenOver();
    },
    check() {
      if (instant(clock()) >= held.heldUntil) throw new TakenOver();
    },
    async release() {
      await write({ ...held, heldUntil: RELEASED });
    },
  };
}
