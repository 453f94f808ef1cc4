import { composeDigest } from "#lib/core/digest/compose.ts";
import { digestId, RULES_VERSION } from "#lib/core/digest/id.ts";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Stores } from "#lib/ports.ts";

/** A window is closed so long after its end; until then late reports may still come in. */
const CLOSES_AFTER_MS = 30 * 60_000;
const MINUTE_MS = 60_000;

export type FreezeRequest = { filter: Filter; from: Instant; to: Instant };

/** Set for a window that is still open: such a digest never stands in for the scheduled one. */
const asOfFor = (to: Instant, now: Date): Instant | undefined =>
  now.getTime() < Date.parse(to) + CLOSES_AFTER_MS
    ? instant(new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS))
    : undefined;

/** Makes the digest of a filter and window once and stores it; later calls answer the stored one. */
export async function freezeDigest(
  stores: Pick<Stores, "digests" | "stories">,
  request: FreezeRequest,
  now: Date,
): Promise<{ digest: Digest; created: boolean }> {
  const filter = normaliseFilter(request.filter);
  const { from, to } = request;
  const asOf = asOfFor(to, now);
  const there = await stores.digests.get(digestId(filter, from, to, RULES_VERSION, asOf));
  if (there) return { digest: there, created: false };
  const stories = await stores.stories.window(from, to);
  const window = { from, to, ...(asOf && { asOf }) };
  return stores.digests.create(
    composeDigest({
      filter,
      ...window,
      createdAt: instant(now),
      rulesVersion: RULES_VERSION,
      stories,
    }),
  );
}
