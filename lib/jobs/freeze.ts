import { composeDigest } from "#lib/core/digest/compose.ts";
import { digestId, isOpen, RULES_VERSION } from "#lib/core/digest/id.ts";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { DigestStore, StoryStore } from "#lib/ports.ts";

const MINUTE_MS = 60_000;

export type FreezeRequest = { filter: Filter; from: Instant; to: Instant };

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

/** Makes the digest of a filter and window once and stores it; later calls answer the stored one. */
export async function freezeDigest(
  stores: { digests: DigestStore; stories: Pick<StoryStore, "window"> },
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
