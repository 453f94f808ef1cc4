import type { FrozenReader } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { LinkDeps, Linked } from "./mail-links.ts";
import type { Made, MailRenderer } from "./mail-renderer.ts";
import { addressedTo } from "./reader-links.ts";

export type ComposeDigestDeps = LinkDeps & { renderer: Pick<MailRenderer, "digest"> };

/** What a digest mail knows of its delivery. */
type Planned = Linked & Pick<Delivery, "onDemand">;

/** More than a window's half hour of settling, and the runs that a slot may wait for. */
const LATE_MS = 4 * 3_600_000;

/** Whether a digest of the schedule was planned hours after its slot, since the service was away; told by stored facts alone. */
const isLate = ({ onDemand = false, plannedAt }: Planned, { to }: Digest): boolean =>
  !onDemand && Date.parse(plannedAt) - Date.parse(to) > LATE_MS;

/** The mail of a digest, made of stored facts alone: made twice, it has the same bytes. */
export const composeDigestMail = (
  deps: ComposeDigestDeps,
  delivery: Planned,
  digest: Digest,
  reader: FrozenReader,
): Made =>
  deps.renderer.digest(digest, {
    ...addressedTo(deps, delivery, reader),
    webUrl: `${deps.publicUrl}/digests/${digest.id}`,
    ...(isLate(delivery, digest) && { late: true }),
  });
