import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Planning } from "#lib/core/model/planning.ts";
import type { Clock, PlanningStore, RandomHex } from "#lib/ports.ts";

/**
 * Longer than a chunk takes, and shorter than the three minutes after which a failed function's last repetition comes. A
 * run that was only slow is refused at its next note; the marks it may still be writing are those that its rival made
 * again of the same drafts.
 */
const LEASE_MS = 150_000;
/** Held until long ago: anybody may take it, whatever their clock says. */
const RELEASED: Instant = "1970-01-01T00:00:00.000Z";

/** How far a run has come. */
export type Progress = Omit<Planning, "number" | "heldUntil" | "run">;

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

const isHeld = (planning: Planning, clock: Clock): boolean => planning.heldUntil > instant(clock());

/** Writes over what is there; where that is refused, asks whether it is our own write, whose answer was lost. */
async function written(
  planning: Pick<PlanningStore, "get" | "put">,
  before: Planning | undefined,
  after: Planning,
): Promise<boolean> {
  if (await planning.put(before, after)) return true;
  const there = await planning.get();
  return there?.run === after.run && there?.heldUntil === after.heldUntil;
}

/**
 * Takes the lease, with the number after that of the run before; answers until when another run holds it where one does.
 * Whoever writes under an older number is refused, so that one who slept through the end of their lease does no harm.
 */
export async function takeLease(
  planning: Pick<PlanningStore, "get" | "put">,
  clock: Clock,
  random: RandomHex,
): Promise<Lease | { heldUntil: Instant }> {
  const before = await planning.get();
  if (before && isHeld(before, clock)) return { heldUntil: before.heldUntil };
  const run = random(8);
  const until = () => instant(new Date(clock().getTime() + LEASE_MS));
  const number = (before?.number ?? 0) + 1;
  let held: Planning = { ...NOWHERE, ...before, number, run, heldUntil: until() };
  if (!(await written(planning, before, held))) return { heldUntil: until() };
  const write = async (next: Planning): Promise<boolean> => {
    const isOurs = await written(planning, held, next);
    if (isOurs) held = next;
    return isOurs;
  };
  return {
    progress: () => held,
    async note(progress) {
      const next = { ...progress, number, run, heldUntil: until() };
      if (!(await write(next))) throw new TakenOver();
    },
    check() {
      if (!isHeld(held, clock)) throw new TakenOver();
    },
    async release() {
      if (await write(released(held))) return;
      const there = await planning.get();
      // What we wrote last, though nobody told us that it was written.
      if (there?.run === run) await planning.put(there, released(there));
    },
  };
}

const released = (planning: Planning): Planning => ({ ...planning, heldUntil: RELEASED });

/** Ends the lease of a run that is known to be dead, so that the next one goes on from there at once. */
export async function endLease(
  planning: Pick<PlanningStore, "get" | "put">,
  clock: Clock,
): Promise<void> {
  const there = await planning.get();
  if (there && isHeld(there, clock)) await planning.put(there, released(there));
}
