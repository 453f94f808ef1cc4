import { composeIn, digestWindow } from "#lib/core/digest/compose.ts";
import { RULES_VERSION } from "#lib/core/digest/id.ts";
import type { Window } from "#lib/core/digest/select.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";

/** Makes a window ready for its digests, so many times. */
export function readyWindow(stories: readonly Story[], window: Window, times: number): void {
  for (let time = 0; time < times; time++) digestWindow({ ...window, stories });
}

/** Makes the digests of a window, one a filter. */
export function composeAll(
  stories: readonly Story[],
  window: Window,
  filters: readonly Filter[],
): void {
  const ready = digestWindow({ ...window, stories });
  for (const filter of filters)
    composeIn(ready, { filter, createdAt: window.to, rulesVersion: RULES_VERSION });
}
