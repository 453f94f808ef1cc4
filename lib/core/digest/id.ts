import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { canonicalJson, prefixedId } from "#lib/core/hash.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";

/** Names the rules by which stories are selected, ranked and cut; raise it with every change to them. */
export const RULES_VERSION = "3";

/** How long after its end a window may still change; a digest shows its stories as they are then. */
export const CLOSES_AFTER_MS = 30 * 60_000;

/** Whether a window that ends at `to` may still change at an instant: it closes 30 minutes after its end. */
export const isOpen = (to: Instant, at: Instant): boolean =>
  Date.parse(at) < Date.parse(to) + CLOSES_AFTER_MS;

/**
 * The id of the digest of a filter and window. `asOf`, when it was asked for, counts only while the window was
 * open: such a digest never stands in for the one made of the closed window.
 */
export const digestId = (
  filter: Filter,
  from: Instant,
  to: Instant,
  rulesVersion: string,
  asOf?: Instant,
): string => {
  const open = asOf !== undefined && isOpen(to, asOf) ? [asOf] : [];
  return prefixedId("dig", canonicalJson(normaliseFilter(filter)), from, to, rulesVersion, ...open);
};
