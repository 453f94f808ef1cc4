import { feedIdOf } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";

/** A feed that is due at `polled` and was never asked. */
export const outlet = (index: number, url: string, language: string, polled: Date): Feed => ({
  id: feedIdOf(url),
  url,
  title: `Outlet ${index}`,
  source: { id: `outlet-${index}`, name: `Outlet ${index}`, kind: "independent" },
  language,
  enabled: true,
  addedBy: "catalogue",
  nextPollAt: polled.toISOString(),
  failures: 0,
  arrivals: [],
});
