import { composeDigest } from "#lib/core/digest/compose.ts";
import { digestId, isOpen, RULES_VERSION } from "#lib/core/digest/id.ts";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { DigestStore, StoryStore } from "#lib/ports.ts";

const MINUTE_MS = 60_000;
const ON_DEMAND_MS = 30 * 86_400_000;

export type FreezeRequest = { filter: Filter; from: Instant; to: Instant };
type FreezeStores = { digests: DigestStore; stories: Pick<StoryStore, "window"> };
type Frozen = { digest: Digest; created: boolean };

/** Set for a window that is still open, to the minute: such a digest never stands in for the scheduled one. */
const asOfFor = (to: Instant, now: Date): Instant | undefined =>
  isOpen(to, instant(now))
    ? instant(new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS))
    : undefined;

/** Reads each window once, for a run that freezes it for many filters. */
export function windowOnce(stories: Pick<StoryStore, "window">): Pick<StoryStore, "window"> {
  const read = new Map<string, Promise<Story[]>>();
  return {
    window(from, to) {
      const key = `${from}/${to}`;
      const there = read.get(key) ?? stories.window(from, to);
      read.set(key, there);
      return there;
    },
  };
}

/**
 * Makes the digest of a filter and window once and stores it; later calls answer the stored one. Without
 * `keepUntil` it stays for good, even if it was made to expire.
 */
export async function freezeDigest(
  stores: FreezeStores,
  request: FreezeRequest,
  now: Date,
  keepUntil?: Instant,
): Promise<Frozen> {
  const filter = normaliseFilter(request.filter);
  const { from, to } = request;
  const asOf = asOfFor(to, now);
  const there = await stores.digests.get(digestId(filter, from, to, RULES_VERSION, asOf));
  if (there) return keepUntil ? { digest: there, created: false } : stores.digests.create(there);
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
    keepUntil,
  );
}

/** The same for whoever asks: nobody's mail leads there, so it expires after 30 days. */
export const freezeOnDemand = (
  stores: FreezeStores,
  request: FreezeRequest,
  now: Date,
): Promise<Frozen> =>
  freezeDigest(stores, request, now, instant(new Date(now.getTime() + ON_DEMAND_MS)));
