import { type Preview, previewOf } from "#lib/core/digest/preview.ts";
import { windowBefore } from "#lib/core/digest/since.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { closedWindows } from "#lib/core/schedule/closed-windows.ts";
import type { SlotRule } from "#lib/core/schedule/slots.ts";
import { freezeOnDemand, type FreezeStores, readOnce } from "./freeze.ts";
import { inTurn } from "./in-turn.ts";

const WINDOWS = { weekly: 4, daily: 28, off: 4 };
/** Digests that are read or written at once. */
const TOGETHER = 7;

export type PreviewRequest = { filter: Filter; schedule: SlotRule };
export type PreviewMade = { preview: Preview; latest: Digest };

/**
 * Tests a filter on the last four weeks, in the windows of a schedule: 4 when weekly (or off), 28 when daily. Each
 * window's digest is the one that readers of this filter got or will get: taken where it is stored, else frozen now, to
 * expire unless planning meets it. The stories of the weeks, and of the window before the first, are read once.
 */
export async function makePreview(
  stores: FreezeStores,
  { filter, schedule }: PreviewRequest,
  now: Date,
): Promise<PreviewMade> {
  const windows = closedWindows(schedule, now, WINDOWS[schedule.frequency]);
  const [first, last] = [windows[0]!, windows.at(-1)!];
  const stories = await stores.stories.window(windowBefore(first).from, last.to);
  const window = async (from: Instant, to: Instant) =>
    stories.filter(({ firstSeen }) => from <= firstSeen && firstSeen < to);
  const once: FreezeStores = {
    ...readOnce({ ...stores, stories: { window } }),
    digests: stores.digests,
  };
  const frozen = await inTurn(windows, TOGETHER, (window) =>
    freezeOnDemand(once, { filter, ...window }, now),
  );
  const digests = frozen.map(({ digest }) => digest) as [Digest, ...Digest[]];
  const previewed = await window(first.from, last.to);
  return { preview: previewOf(filter, digests, previewed), latest: digests.at(-1)! };
}
