import { classify } from "#lib/core/classify.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Chance } from "./chance.ts";
import { type Event, report } from "./reports.ts";
import { TONGUES } from "./tongues.ts";

const HOUR_MS = 3_600_000;
const OUTLETS = 60;

/** A report of an event as an item that was seen within the 72 hours before `now`. */
export function itemOf(event: Event, index: number, now: Date, random: Chance, size = 1024): Item {
  const told = report(event, random.one(Object.keys(TONGUES)), size, random);
  const seen = new Date(now.getTime() - (1 + random.below(71)) * HOUR_MS).toISOString();
  const outlet = random.below(OUTLETS);
  return {
    id: `itm_${index}`,
    feedId: `fed_${outlet}`,
    source: { id: `outlet-${outlet}`, name: `Outlet ${outlet}`, kind: "independent" },
    url: `https://outlet-${outlet}.example/${index}`,
    title: told.title,
    text: told.text,
    published: seen,
    firstSeen: seen,
    effective: seen,
    backfill: false,
    classification: classify({ title: told.title, text: told.text, lang: told.language }),
    fingerprint: String(index),
    revisions: [],
  };
}
