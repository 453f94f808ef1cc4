import { classify } from "#lib/core/classify.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { chance } from "./chance.ts";
import { readers } from "./readers.ts";
import { report } from "./reports.ts";
import { TONGUES } from "./tongues.ts";

const COUNTRIES: readonly (readonly [code: string, name: string])[] = Object.entries({
  PL: "Poland",
  DE: "Germany",
  FR: "France",
  ES: "Spain",
  IT: "Italy",
  GR: "Greece",
  FI: "Finland",
  SE: "Sweden",
  NO: "Norway",
  EE: "Estonia",
  RO: "Romania",
  UA: "Ukraine",
  TR: "Turkey",
  EG: "Egypt",
  IN: "India",
  PK: "Pakistan",
  JP: "Japan",
  AU: "Australia",
  BR: "Brazil",
  CA: "Canada",
});
const SEED = 7919;
/** Beside those of the tongue, so that no two say the same. */
const OBJECTS =
  "sea mines and minesweepers|a spy satellite|amphibious landing craft|a tank brigade|hypersonic glide vehicles|two aerial refuelling tankers|anti-tank rockets for infantry|a military airlift wing|coastal artillery guns|a nuclear-powered aircraft carrier";
const N = COUNTRIES.length;
const codeOf = (index: number): string => COUNTRIES[index % N]![0];

/** A reader of two countries, so that each country has a tenth of all; no quiet hours, no digest. */
export function waitingReader(index: number, now: Date): Subscription {
  const [sample] = readers(now, now);
  const second = index + 1 + (Math.floor(index / N) % (N - 1));
  return {
    ...sample!,
    id: `sub_${index}`,
    email: `reader-${index}@ministry.example`,
    emailHash: `reader-${index}`,
    filter: { countries: [codeOf(index), codeOf(second)] },
    schedule: { ...sample!.schedule, frequency: "off" },
    alerts: { enabled: true, minOrigins: 1, maxPerDay: 50 },
  };
}

const pick = (list: string, index: number): string => {
  const parts = list.split("|");
  return parts[index % parts.length]!;
};

/** What one outlet tells of a country's army, as a poll puts it. */
function itemOf(name: string, index: number, at: string): Item {
  const { acts, objects } = TONGUES["en"]!;
  const event = { picks: [index, index, index], seed: SEED * (index + 1), offTopic: false };
  // No more than a headline, with a place of its own: who says what others say as well tells their story.
  const said = report(event, "en", 0, chance(index)).title;
  const place = said.slice(said.lastIndexOf(" near "));
  const title = `${name}'s army ${pick(acts, index)} ${pick(`${objects}|${OBJECTS}`, index)}${place}`;
  const told = { title, text: `${title}.` };
  return {
    ...told,
    id: `itm_${index}`,
    feedId: `fed_${index}`,
    source: { id: `outlet-${index}`, name: `Outlet ${index}`, kind: "independent" },
    url: `https://outlet-${index}.example/${index}`,
    published: at,
    firstSeen: at,
    effective: at,
    backfill: false,
    classification: classify({ ...told, lang: "en" }),
    fingerprint: String(index),
    revisions: [],
  };
}

/** An item a country, first seen now. */
export const itemsSeen = (now: Date): Item[] =>
  COUNTRIES.map(([, name], index) => itemOf(name, index, instant(now)));
