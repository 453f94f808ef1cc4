import type { Alert } from "#lib/core/model/alert.ts";
import type { FrozenReader } from "#lib/core/model/batch.ts";
import type { LinkDeps, Linked } from "./mail-links.ts";
import type { Made, MailRenderer } from "./mail-renderer.ts";
import { addressedTo } from "./reader-links.ts";

export type ComposeAlertDeps = LinkDeps & { renderer: Pick<MailRenderer, "alert"> };

/** The mail of an alert, made of stored facts alone: made twice, it has the same bytes. */
export const composeAlertMail = (
  deps: ComposeAlertDeps,
  delivery: Linked,
  alert: Alert,
  reader: FrozenReader,
): Made => deps.renderer.alert(alert, addressedTo(deps, delivery, reader));
