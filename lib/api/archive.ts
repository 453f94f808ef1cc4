import { digestId, RULES_VERSION } from "#lib/core/digest/id.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { Schedule } from "#lib/core/model/subscription.ts";
import { closedWindows } from "#lib/core/schedule/closed-windows.ts";
import type { Clock, DigestStore } from "#lib/ports.ts";

const WEEKS = 8;

/** A closed week of the archive; without a digest it has not been made yet. */
export type ArchiveEntry = { id: string; from: Instant; to: Instant; digest?: Digest };

/** The last eight closed weeks of the schedule that nobody has changed, newest first. */
export const archiveWindows = (now: Date): { from: Instant; to: Instant }[] =>
  closedWindows(Schedule.parse({}), now, WEEKS).toReversed();

/**
 * The weekly digests of a filter. Their ids are made of the very filter that is asked for: there is no list of digests,
 * so what somebody else asked is found only by asking the same.
 */
export const archiveOf = (
  { stores, clock }: { stores: { digests: Pick<DigestStore, "get"> }; clock: Clock },
  filter: Filter,
): Promise<ArchiveEntry[]> =>
  Promise.all(
    archiveWindows(clock()).map(async ({ from, to }) => {
      const id = digestId(filter, from, to, RULES_VERSION);
      const digest = await stores.digests.get(id);
      return { id, from, to, ...(digest && { digest }) };
    }),
  );
