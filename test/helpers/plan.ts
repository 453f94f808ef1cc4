import { type DigestDeps, type DigestReport, planDigests } from "#lib/jobs/plan-digests.ts";
import type { Queue } from "#lib/ports.ts";

/** A queue that nobody listens to: what it would bring, the table knows. */
export const noQueue: Queue = { send: async () => {} };

let serial = 0;
/** Hexadecimal digits that never come again. */
export const serialHex = (bytes: number): string =>
  (++serial).toString(16).padStart(bytes * 2, "0");

type Given = Partial<DigestDeps> & Pick<DigestDeps, "stores">;

/** One run of planning, by a clock that stands at its instant; answers what it planned. A reader's trouble is thrown. */
export async function plannedBy(
  given: Given,
  now: Date,
  failed: (id: string, error: unknown) => void = (_, error) => {
    throw error;
  },
): Promise<DigestReport[]> {
  const reports: DigestReport[] = [];
  const deps = { queue: noQueue, clock: () => now, random: serialHex, ...given };
  const outcome = await planDigests(deps, now, failed, (some) => void reports.push(...some));
  if (outcome.busy) throw new Error("another run is planning");
  return reports;
}
