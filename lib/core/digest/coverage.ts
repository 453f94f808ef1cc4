import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Coverage } from "#lib/core/model/digest.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import { feedHealth, type Health } from "#lib/core/polling/health.ts";

const KNOWN_MS = 24 * 3_600_000;

const HEARD: readonly Health[] = ["live", "gap"];
const SILENT: readonly Health[] = ["silent"];
const FAILING: readonly Health[] = ["failing", "blocked", "gone"];

/** Whether how the sources are now says anything of a window: one that has been over for a day may have heard them better. */
export const tellsOf = (to: Instant, now: Date): boolean =>
  now.getTime() - Date.parse(to) < KNOWN_MS;

type Source = { name: string; healths: Health[] };

const named = (sources: readonly Source[], are: readonly Health[]): string[] => {
  const found = sources.filter(({ healths }) => healths.some((health) => are.includes(health)));
  return [...new Set(found.map(({ name }) => name))].toSorted();
};

/** How well the sources of all feeds are heard now. One that is heard by any of its feeds is neither silent nor failing. */
export function coverageOf(feeds: readonly Feed[], now: Date): Coverage {
  const enabled = feeds.filter((feed) => feed.enabled);
  const sources = new Map<string, Source>();
  for (const feed of enabled) {
    const { id, name } = feed.source;
    const source = sources.get(id) ?? { name, healths: [] };
    source.healths.push(feedHealth(feed, now).health);
    sources.set(id, source);
  }
  const unheard = [...sources.values()].filter(
    ({ healths }) => !healths.some((health) => HEARD.includes(health)),
  );
  const silent = named(unheard, SILENT);
  const mute = unheard.filter(({ healths }) => !healths.some((health) => SILENT.includes(health)));
  return { at: instant(now), feeds: enabled.length, silent, failing: named(mute, FAILING) };
}
